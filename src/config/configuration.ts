import type { z } from 'zod';
import type { Place } from '../errors.js';
import { crossCheck } from './cross-checks.js';
import { explain, type Finding, placeFindings, valueAt } from './explain.js';
import { configurationJsonSchema } from './json-schema.js';
import { errorOf, type Mistake } from './mistakes.js';
import {
  configurationSchema,
  defaults,
  type Evidence,
  type MetricRuleValue,
  type TargetValue,
  type WaiverValue,
} from './schema.js';
import { type TriggerRuleValue, triggerRule } from './trigger-schema.js';
import { readYaml, type SourceText } from './yaml-text.js';

/** A part of the configuration knows where it was written; null: the gate's own default. */
type Placed<T> = T & { readonly place: Place | null };

export type MetricRule = Placed<MetricRuleValue>;
export type TriggerRule = Placed<TriggerRuleValue>;
export type Waiver = Placed<WaiverValue>;
export type Target = Placed<TargetValue>;

/** What the user decided, in base units and ratios. */
export type Configuration = {
  /** The relative tolerance below all rules. */
  readonly tolerance: number;
  /** Later rules win, key by key: the file's, then the inline ones. */
  readonly metrics: readonly MetricRule[];
  /** Globs of benchmarks that must be present; null: those of the baseline. */
  readonly expected: readonly string[] | null;
  readonly evidence: Evidence;
  readonly triggers: readonly TriggerRule[];
  readonly waivers: readonly Waiver[];
  readonly targets: readonly Target[];
};

export type ConfigurationSources = {
  readonly file: { readonly path: string; readonly text: string } | null;
  /** Inline YAML of the inputs `metrics` and `rollback-triggers`; '' when not given. */
  readonly metrics: string;
  readonly rollbackTriggers: string;
  /** The `tolerance` input, as a ratio. */
  readonly tolerance?: number;
};

/** What a text says, and what is wrong with it. A text with mistakes says nothing. */
type Part = { readonly value: FileValue; readonly mistakes: readonly Mistake[] };

type FileValue = Omit<Configuration, 'tolerance' | 'triggers'> & {
  readonly triggers: readonly TriggerRule[] | null;
};

type InlineSection = 'metrics' | 'rollback-triggers';

const nothing: FileValue = {
  metrics: [],
  expected: null,
  evidence: defaults.evidence,
  triggers: null,
  waivers: [],
  targets: [],
};

/** `section`: the text is that section's list alone; null: it is a whole file. */
function readPart(source: SourceText, section: InlineSection | null): Part {
  const yaml = readYaml(source);
  if (!('data' in yaml)) return { value: nothing, mistakes: yaml };
  if (yaml.data === null) return { value: nothing, mistakes: [] };
  // An inline list is read as a file that holds nothing else: one schema and one set of checks serve all.
  const data = section === null ? yaml.data : { [section]: yaml.data };
  const decoded = configurationSchema.safeParse(data);
  const findings = [
    ...(decoded.success ? [] : explain(decoded.error, data, configurationJsonSchema())),
    ...crossCheck(data),
    ...(section === null ? [] : repeatedKey(yaml.data, section)),
  ].map((finding) => (section === null ? finding : { ...finding, path: finding.path.slice(1) }));
  const mistakes = placeFindings(findings, source, yaml);
  const placeOf = (key: string, index: number): Place => ({
    file: source.path,
    line: yaml.positions.lineOf(section === null ? [key, index] : [index]),
  });
  return { value: decoded.success ? decide(decoded.data, placeOf) : nothing, mistakes };
}

/** People paste the section with its key into the input. */
function repeatedKey(data: unknown, section: InlineSection): Finding[] {
  if (valueAt(data, [section]) === undefined) return [];
  return [
    {
      path: [section],
      key: section,
      message: `the key ${section} is not wanted here`,
      hint: 'The input holds the list itself: leave the key out.',
    },
  ];
}

function decide(
  found: z.output<typeof configurationSchema>,
  placeOf: (key: string, index: number) => Place,
): FileValue {
  const placed = <T>(list: readonly T[] | undefined, key: string): (T & { readonly place: Place })[] =>
    (list ?? []).map((item, index) => ({ ...item, place: placeOf(key, index) }));
  const triggers = found['rollback-triggers'];
  return {
    metrics: placed(found.metrics, 'metrics'),
    expected: found.expected ?? null,
    evidence: found.evidence ?? defaults.evidence,
    triggers: triggers ? placed(triggers, 'rollback-triggers') : null,
    waivers: placed(found.waivers, 'waivers'),
    targets: placed(found.targets, 'targets'),
  };
}

const defaultTrigger = (name: string, when: TriggerRule['when']): TriggerRule => ({
  ...triggerRule.parse({ name, when }),
  place: null,
});

/** The triggers of a configuration that names none. */
export const defaultTriggers: readonly TriggerRule[] = [
  defaultTrigger('regression', 'regression'),
  defaultTrigger('budget', 'budget'),
  defaultTrigger('missing', 'missing'),
  defaultTrigger('unmeasured', 'nothing-judged'),
];

/** Reads all sources; every mistake in any of them is in the one `UserError` that is thrown. */
export function readConfiguration(sources: ConfigurationSources): Configuration {
  const file = sources.file ? readPart(sources.file, null) : null;
  const metrics = readPart({ path: 'input metrics', text: sources.metrics }, 'metrics');
  const triggers = readPart(
    { path: 'input rollback-triggers', text: sources.rollbackTriggers },
    'rollback-triggers',
  );
  const mistakes = [...(file?.mistakes ?? []), ...metrics.mistakes, ...triggers.mistakes];
  const error = errorOf(mistakes, 'the configuration');
  if (error) throw error;
  const base = file?.value ?? nothing;
  return {
    ...base,
    tolerance: sources.tolerance ?? defaults.tolerance,
    metrics: [...base.metrics, ...metrics.value.metrics],
    triggers: triggers.value.triggers ?? base.triggers ?? defaultTriggers,
  };
}
