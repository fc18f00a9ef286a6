/** Mistakes that need more than one value to be seen. They look at the plain values, so that they are reported together with all others. */
import { type TriggerKind, triggers } from '../policy/triggers.js';
import { type Finding, valueAt } from './explain.js';
import { defaults } from './schema.js';
import { triggerKinds } from './trigger-schema.js';

type Option = 'worse-by' | 'at-least' | 'since' | 'confirm';

/** Options that only some kinds of triggers look at. */
const optionsOf = {
  regression: ['confirm'],
  budget: [],
  missing: [],
  'nothing-judged': [],
  geomean: ['worse-by'],
  count: ['at-least', 'confirm'],
  drift: ['worse-by', 'since'],
} as const satisfies Record<TriggerKind, readonly Option[]>;

const options: readonly Option[] = ['worse-by', 'at-least', 'since', 'confirm'];

const listAt = (data: unknown, key: string): readonly unknown[] => {
  const found = valueAt(data, [key]);
  return Array.isArray(found) ? found : [];
};
const has = (data: unknown, key: string): boolean => valueAt(data, [key]) !== undefined;

function checkTrigger(rule: unknown, path: readonly PropertyKey[]): Finding[] {
  const when = valueAt(rule, ['when']);
  const kind = triggerKinds.find((known) => known === when);
  if (kind === undefined) return [];
  const used: readonly Option[] = optionsOf[kind];
  const idle = options
    .filter((option) => has(rule, option) && !used.includes(option))
    .map((option) => ({
      path,
      key: option,
      message: `${option} has no effect with when: ${kind}`,
      hint: used.length > 0 ? `${kind} takes ${used.join(' and ')}` : `${kind} takes no such option`,
    }));
  const needs = triggers[kind].needs;
  if (needs === null || has(rule, needs)) return idle;
  return [...idle, { path, message: `${needs} is missing: when: ${kind} cannot do without it`, hint: null }];
}

function checkNames(rules: readonly unknown[]): Finding[] {
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const [index, rule] of rules.entries()) {
    const name = valueAt(rule, ['name']);
    if (typeof name !== 'string') continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, index);
    else {
      findings.push({
        path: ['rollback-triggers', index, 'name'],
        message: `the name ${JSON.stringify(name)} is taken by trigger ${first + 1}`,
        hint: 'Give each trigger its own name; reports tell them apart by it.',
      });
    }
  }
  return findings;
}

const settings = ['better', 'budget', 'tolerance', 'min-change', 'exact'] as const;

function checkRule(rule: unknown, path: readonly PropertyKey[]): Finding[] {
  const isMap = typeof rule === 'object' && rule !== null && !Array.isArray(rule);
  if (!isMap || Object.keys(rule).some((key) => key !== 'match' && key !== 'measure')) return [];
  return [{ path, message: 'the rule sets nothing', hint: `A rule sets one of ${settings.join(', ')}.` }];
}

function checkEvidence(data: unknown): Finding[] {
  const window = valueAt(data, ['evidence', 'window']) ?? defaults.evidence.window;
  const least = valueAt(data, ['evidence', 'min-history']) ?? defaults.evidence.minHistory;
  if (typeof window !== 'number' || typeof least !== 'number' || least <= window) return [];
  return [
    {
      path: ['evidence'],
      message: `min-history ${least} is more than the window of ${window} runs: nothing could ever fail`,
      hint: null,
    },
  ];
}

/** All of them, for the plain values of a configuration. */
export function crossCheck(data: unknown): Finding[] {
  const rules = listAt(data, 'rollback-triggers');
  return [
    ...listAt(data, 'metrics').flatMap((rule, index) => checkRule(rule, ['metrics', index])),
    ...rules.flatMap((rule, index) => checkTrigger(rule, ['rollback-triggers', index])),
    ...checkNames(rules),
    ...checkEvidence(data),
  ];
}
