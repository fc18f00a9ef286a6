import { parseQuantity } from '../units.js';

/** An amount in a base unit; '' when it was written without one. */
export type Quantity = { readonly value: number; readonly unit: string };

const percentPattern = /^[+-]?\d{1,9}(?:\.\d{1,9})?\s?%$/;

/** Text that a share can be written as, for the published schema. */
export const percentSource = percentPattern.source;

/** `5%` or a plain ratio below one (`0.05`) → ratio; null when it is neither. */
export function readShare(found: string | number): number | null {
  if (typeof found === 'number') return Math.abs(found) < 1 ? found : null;
  const text = found.trim();
  if (percentPattern.test(text)) return Number(text.slice(0, -1)) / 100;
  return /^[+-]?0?\.\d{1,12}$|^[+-]?0$/.test(text) ? Number(text) : null;
}

/** An amount with its unit, or a plain number; null when it is neither. */
export function readQuantity(found: string | number): Quantity | null {
  if (typeof found === 'number') return Number.isFinite(found) ? { value: found, unit: '' } : null;
  const quantity = parseQuantity(found);
  return quantity !== null && Number.isFinite(quantity.value) ? quantity : null;
}

const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists: `2027-02-30` does not. */
export function isDay(text: string): boolean {
  const parts = calendarDay.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.toISOString().slice(0, 10) === text;
}

/** At most a few words of a text that may be endless. */
export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** What was found, as a person would say it. */
export function sayFound(found: unknown): string {
  if (found === undefined) return 'nothing';
  if (found === null) return 'nothing (an empty value)';
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'keys and values';
  return shorten(typeof found === 'string' ? JSON.stringify(found) : String(found));
}
