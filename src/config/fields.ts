import { z } from 'zod';
import { isDay, percentSource, type Quantity, readQuantity, readShare } from './quantity.js';

/** Longer than any pattern a person writes; patterns are run against every benchmark name. */
const longestPattern = 500;
const longestText = 2000;

const refuse = (context: z.core.$RefinementCtx, message: string): never => {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
};

/** A text that is not empty. */
export const text = (wanted: string, max = longestText) =>
  z
    .string({ error: wanted })
    .min(1, { error: wanted })
    .max(max, { error: `wanted at most ${max} characters` });

/** Said of a section that is not one. */
export const wantedKeys = 'wanted keys and values';

/** The pattern of a rule that is about every benchmark. */
export const everything = '**';

/** A glob over benchmark names. */
export const matchField = () => text('wanted a glob over benchmark names such as "api/**"', longestPattern);

/** A glob over measures; absent: every measure. */
export const measureField = () =>
  text('wanted the name of a measure such as p95, or a glob over such names', longestPattern)
    .optional()
    .describe('Name of the measure, or a glob over such names; without it, every measure.');

/** A list. */
export const listOf = <T extends z.ZodType>(item: T, wanted: string, max: number) =>
  z.array(item, { error: wanted }).max(max, { error: `wanted at most ${max} entries` });

/** One of a few words. */
export const choice = <const T extends readonly string[]>(words: T) =>
  z.enum(words, { error: `wanted ${words.slice(0, -1).join(', ')} or ${words.at(-1)}` });

/** true or false. */
export const flag = () => z.boolean({ error: 'wanted true or false' });

/** A whole number between two others. */
export function whole(min: number, max: number) {
  const error = `wanted a whole number from ${min} to ${max}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
}

const wantedShare = 'wanted a percentage such as 5% (or a ratio below 1 such as 0.05)';
const shareText = z.string().meta({ pattern: `${percentSource}|^[+-]?0?\\.\\d{1,12}$|^[+-]?0$` });
const shareNumber = z.number().meta({ exclusiveMinimum: -1, exclusiveMaximum: 1 });

function shareIn(title: string, allowed: (ratio: number) => boolean, wanted: string) {
  return z
    .union([shareText, shareNumber], { error: wanted })
    .meta({ title })
    .transform((found, context): number => {
      const ratio = readShare(found);
      return ratio !== null && allowed(ratio) ? ratio : refuse(context, wanted);
    });
}

/** A share that is not negative and not beyond reason: `5%` is 0.05. */
export const share = () => shareIn('percentage', (ratio) => ratio >= 0 && ratio <= 100, wantedShare);

/** A change with its direction: `-20%` is -0.2; from -100% exclusive. */
export const change = () =>
  shareIn(
    'percentage with sign',
    (ratio) => ratio > -1 && ratio !== 0 && ratio <= 100,
    'wanted a change other than 0 with its sign, such as -20% or +10%',
  );

const wantedQuantity = 'wanted an amount with its unit such as 200ms, 1.5 MiB, 5k req/s or 70%, or a number';

/** An amount with its unit, in base units. */
export const quantity = () =>
  z
    .union([z.string().max(100), z.number()], { error: wantedQuantity })
    .meta({ title: 'amount' })
    .transform((found, context): Quantity => readQuantity(found) ?? refuse(context, wantedQuantity));

/** An amount that is not negative: a distance between two values. */
export const distance = () =>
  quantity().transform(
    (found, context): Quantity =>
      found.value >= 0 ? found : refuse(context, 'wanted an amount that is not negative, such as 2ms'),
  );

/** A day of the calendar. */
export const day = () => {
  const wanted = 'wanted a day as YYYY-MM-DD that exists in the calendar, such as 2027-01-31';
  return z
    .string({ error: wanted })
    .meta({ title: 'day', pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
    .refine(isDay, { error: wanted });
};

/** What drift is measured against. */
export type Anchor =
  | { readonly kind: 'release' }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'commit'; readonly commit: string };

/** The newest release tag, a day, or a commit. */
export const anchor = () => {
  const wanted = 'wanted release, a day as YYYY-MM-DD, or a commit of 7 to 40 hex digits in quotes';
  return z
    .string({ error: wanted })
    .meta({ title: 'anchor', pattern: '^(release|\\d{4}-\\d{2}-\\d{2}|[0-9a-f]{7,40})$' })
    .transform((found, context): Anchor => {
      if (found === 'release') return { kind: 'release' };
      if (isDay(found)) return { kind: 'date', date: found };
      return /^[0-9a-f]{7,40}$/.test(found) ? { kind: 'commit', commit: found } : refuse(context, wanted);
    });
};
