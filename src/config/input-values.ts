/** Readers of single inputs: text in, value out; what cannot be read is a `UserError` without a place. */
import { UserError } from '../errors.js';
import { formatNames as known } from '../formats/names.js';
import type { FormatName } from '../formats/registry.js';
import { readShare, sayFound } from './quantity.js';
import { nearest } from './suggest.js';

const refuse = (text: string, wanted: string, hint?: string): never => {
  throw new UserError(`found ${sayFound(text)}, wanted ${wanted}`, hint === undefined ? {} : { hint });
};

/** Text as it stands: its lines are counted in messages. */
export const asWritten = (text: string): string => text;

/** Text without the space around it. */
export const plainText = (text: string): string => text.trim();

/** A text that was given, or null. */
export const optionalText = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A name that stands on one line of a report. */
export function name(text: string): string {
  const trimmed = text.trim();
  const fits = trimmed.length <= 200 && !/\p{Cc}/u.test(trimmed);
  return fits ? trimmed : refuse(text, 'a name of at most 200 characters on one line');
}

/** One of a few words. */
export const oneOf =
  <const T extends readonly string[]>(words: T) =>
  (text: string): T[number] => {
    const word = words.find((known) => known === text.trim());
    if (word !== undefined) return word;
    const near = nearest(text.trim(), words);
    return refuse(text, oneOfWords(words), near === null ? undefined : `did you mean ${near}?`);
  };

const oneOfWords = (words: readonly string[]): string =>
  words.length < 12 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : 'one of those that are known';

/** Any of a few words, separated by commas or lines; none when empty. */
export const anyOf =
  <const T extends readonly string[]>(words: T) =>
  (text: string): readonly T[number][] => {
    const read = oneOf(words);
    const said = text.split(/[\n,]/).filter((word) => word.trim() !== '');
    return [...new Set(said.map(read))];
  };

const truths = new Map([
  ['true', true],
  ['false', false],
]);

/** true or false, as YAML 1.2 spells them. */
export function truth(text: string): boolean {
  const spelled = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(text.trim());
  return truths.get(spelled ? text.trim().toLowerCase() : '') ?? refuse(text, 'true or false');
}

/** `5%` as 0.05. */
export function shareText(text: string): number {
  const ratio = readShare(text);
  return ratio !== null && ratio >= 0 && ratio <= 100
    ? ratio
    : refuse(text, 'a percentage such as 5% (or a ratio below 1 such as 0.05)');
}

/** `5%,10%` as ratios. */
export const shareTexts = (text: string): readonly number[] =>
  text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(shareText);

/** A whole number between two others. */
export const wholeNumber =
  (min: number, max: number) =>
  (text: string): number => {
    const number = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    return number >= min && number <= max ? number : refuse(text, `a whole number from ${min} to ${max}`);
  };

/** A number of the form `1` or `2`. */
export const runCount = (text: string): 1 | 2 => (wholeNumber(1, 2)(text) === 1 ? 1 : 2);

/** The configuration file: the usual one may be absent, one that was named may not. */
export type ConfigPath = { readonly path: string; readonly required: boolean };

/** Where the configuration stands when the input says nothing. */
export const usualConfigPath = '.github/perf-gate.yml';

/** Path of the configuration file. */
export const configPath = (text: string): ConfigPath =>
  text.trim() === '' ? { path: usualConfigPath, required: false } : { path: text.trim(), required: true };

const formatNames = ['auto', ...known] as const;

/** The name of a format, or auto. */
export const formatName: (text: string) => FormatName | 'auto' = oneOf(formatNames);
