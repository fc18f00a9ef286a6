/** Numbers with a unit, as consoles print them. Every pattern is anchored and free of nested repetition. */
import { readNumber } from './decode.js';

export type Figure = { readonly value: number; readonly unit: string };

/** `363.63us`, `13.95k`, `2.15 s`, `12`: a number and what follows it; null for anything else. */
export function readFigure(spelled: string): Figure | null {
  const trimmed = spelled.trim();
  const unitAt = trimmed.search(/[^\d.,+-]/);
  const value = readNumber(unitAt < 0 ? trimmed : trimmed.slice(0, unitAt));
  return value === null ? null : { value, unit: unitAt < 0 ? '' : trimmed.slice(unitAt).trim() };
}

const secondsIn = new Map([
  ['h', 3600],
  ['m', 60],
  ['s', 1],
  ['ms', 1e-3],
  ['us', 1e-6],
  ['µs', 1e-6],
  ['μs', 1e-6],
  ['ns', 1e-9],
]);

/** A time in another unit of time; null when either is none. */
export function inUnit({ value, unit }: Figure, wanted: string): number | null {
  if (unit === wanted) return value;
  const [from, to] = [secondsIn.get(unit), secondsIn.get(wanted)];
  return from === undefined || to === undefined ? null : (value * from) / to;
}

/** Durations such as Go's (`1m2.5s`, `229.296µs`): as spelled below a minute, else in seconds. */
export function readDuration(spelled: string): Figure | null {
  const trimmed = spelled.trim();
  const parts = [...trimmed.matchAll(/([\d.]{1,30})([a-zµμ]{1,30})/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== trimmed) return null;
  const figures = parts.map(([, value = '', unit = '']) => ({ value: Number(value), unit }));
  const [only] = figures;
  if (only && figures.length === 1 && only.unit !== 'm' && only.unit !== 'h') {
    return secondsIn.has(only.unit) && Number.isFinite(only.value) ? only : null;
  }
  const seconds = figures.map(({ value, unit }) => value * (secondsIn.get(unit) ?? Number.NaN));
  const value = seconds.reduce((sum, part) => sum + part, 0);
  return Number.isFinite(value) ? { value, unit: 's' } : null;
}
