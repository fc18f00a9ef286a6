/** Every reason and every judgement in plain words. The compiler checks that none is without. */
import type { Metric } from '../model.js';
import type { Reason } from '../reasons.js';
import type { Judgement, Report, Row, Verdict, WaiverUse } from '../verdict.js';
import { sayWarning } from '../warnings.js';
import { isCleared, isWaived } from './arrange.js';
import { count, sayBudget, sayChange, sayGiven, sayShare } from './figures.js';
import type { Voice } from './voice.js';

type ReasonOf<Code extends Reason['code']> = Extract<Reason, { code: Code }>;
type Teller = {
  readonly voice: Voice;
  readonly metric: Metric;
  /** Another reason already says from where on a slowdown can be seen. */
  readonly noisy: boolean;
};
type Words = {
  readonly [Code in Reason['code']]: (reason: ReasonOf<Code>, teller: Teller) => string;
};

const times = (factor: number): string => `${factor.toFixed(1)} ×`;
const speed = (factor: number): string =>
  factor >= 0 ? `${sayShare(factor)} slower` : `${sayShare(-factor)} faster`;
const amount = (value: number, { voice, metric }: Teller): string => voice.figure(sayGiven(value, metric));
const pValue = (p: number): string => (p < 0.0001 ? 'p < 0.0001' : `p = ${p.toFixed(p < 0.01 ? 4 : 2)}`);

const beyond = { none: 'beyond all of', one: 'beyond all but one of', some: 'beyond most of' } as const;

const reasonWords: Words = {
  'beyond-noise': ({ score, needed, runs, worst, outdone, agreeing, of }) =>
    `${times(score)} the noise (${needed.toFixed(1)} needed), ${beyond[outdone]} ${count(runs, 'base run')} (furthest ${sayChange(worst)})${of > 1 ? `, in ${agreeing} of ${of} runs` : ''}`,
  'within-tolerance': ({ tolerance }) => `within the tolerance of ${sayShare(tolerance)}`,
  'within-minimum': ({ minChange }, teller) =>
    `less than the smallest change that counts, ${amount(minChange, teller)}`,
  'within-noise': ({ spread, limit, runs }, { noisy }) =>
    `moves ±${sayShare(spread)} between runs (${count(runs, 'base run')})${noisy ? '' : `; a slowdown shows from ${sayShare(limit)} on`}`,
  'runner-explains': ({ factor, adjusted }) =>
    `this runner was ${speed(factor)} than usual on everything; without that it is ${sayChange(adjusted)}`,
  'recent-runs-alike': ({ since }, { voice }) =>
    since === null
      ? 'the latest base runs look the same'
      : `the latest base runs look the same, since ${voice.commit(since)}`,
  'not-confirmed': () => 'the other run does not show it',
  'second-run-wanted': ({ score, needed }) =>
    `${times(score)} the noise in one run (${needed.toFixed(1)} would decide); a second run decides`,
  'too-few-runs': ({ have, need }) => `${have} of ${count(need, 'base run')} needed`,
  'no-baseline': () => 'not in the baseline yet',
  'new-hardware': ({ cpu }, { voice }) => `no base run on this hardware yet (${voice.name(cpu)})`,
  'too-noisy': ({ limit }) => `too noisy: only a slowdown beyond ${sayShare(limit)} could be seen`,
  exact: ({ tolerance }) =>
    tolerance === 0
      ? 'exact count: every change counts'
      : `exact count: every change beyond ${sayShare(tolerance)} counts`,
  'from-zero': () => 'it was zero before, so there is no relative change',
  'one-step': ({ quantum }, teller) => `one step of the printed figure, ${amount(quantum, teller)}`,
  pairs: ({ pairs, p }) => `${count(pairs, 'pair')} measured side by side, ${pValue(p)}`,
  'not-interleaved': () => 'before and after were not measured in turns, so they make no pairs',
  disturbed: ({ ratio }) => `this run was ${times(ratio)} as restless inside as usual`,
  'level-since': ({ commit, runs }, { voice }) =>
    `“before” is the level since ${voice.commit(commit)} (${count(runs, 'run')})`,
  standing: ({ since }, { voice }) => `worse than the accepted level since ${voice.commit(since)}`,
  'unit-changed': ({ was }, { voice }) =>
    `recorded in ${voice.figure(was || 'no unit')} before; a changed unit starts anew`,
  failed: ({ message }, { voice }) => `failed: ${voice.quote(message)}`,
  absent: () => 'not in the results',
  'over-budget': ({ budget }, teller) => `outside its budget of ${amount(budget, teller)}`,
  'accepted-by': ({ by, reason }, { voice }) => `accepted by ${voice.name(by)}: ${voice.quote(reason)}`,
  waived: ({ until, ceiling, reason }, teller) =>
    `waived until ${teller.voice.figure(until)}${ceiling === null ? '' : ` up to ${amount(ceiling, teller)}`}: ${teller.voice.quote(reason)}`,
  'mixed-hardware': ({ cpu, have, need }, { voice }) =>
    `${have} of ${need} base runs on this hardware (${voice.name(cpu)}), so runs on other hardware were used too`,
  'among-many': ({ score, needed, metrics }) =>
    `${times(score)} the noise, but among ${count(metrics, 'metric')} ${needed.toFixed(1)} are needed`,
  'noisy-run': ({ factor }) => `this run was ${times(factor)} as noisy as usual across the suite`,
  'accepted-level': ({ commit, by, runs }, { voice }) =>
    `level accepted by ${voice.name(by)} from ${voice.commit(commit)} on (${count(runs, 'run')} since)`,
  'suite-wide': ({ factor, metrics }) => `all ${count(metrics, 'metric')} together are ${speed(factor)}`,
  'too-few-pairs': ({ have, need }) => `${have} of ${count(need, 'pair')} needed`,
};

/** The reasons of a row in plain words, the deciding one first. */
export function reasonsOf(row: Pick<Row, 'reasons' | 'metric'>, voice: Voice): string[] {
  const noisy = row.reasons.some(({ code }) => code === 'too-noisy');
  return row.reasons.map((reason) => {
    const say = reasonWords[reason.code] as (reason: Reason, teller: Teller) => string;
    return say(reason, { voice, metric: row.metric, noisy });
  });
}

/** All reasons of a row in one line. */
export const sayReasons = (row: Row, voice: Voice): string => reasonsOf(row, voice).join('; ');

/** The sentences of all warnings, those of rows too, each once; everything in them may come from data. */
export function warningsOf({ warnings, rows }: Pick<Report, 'warnings' | 'rows'>): string[] {
  return [...new Set([...warnings, ...rows.flatMap((row) => row.warnings)].map(sayWarning))];
}

export const icons = {
  regression: '❌',
  suspect: '⚠️',
  improvement: '✅',
  unchanged: '➖',
  inconclusive: '❔',
  new: '🆕',
  missing: '🚫',
} as const satisfies Record<Judgement, string>;

export const verdictIcons = { pass: '✅', warn: '⚠️', rollback: '❌' } as const satisfies Record<
  Verdict,
  string
>;

/** What policy adds to the judgement: a budget, a waiver, a level that was there before. */
export function sayJudgement(row: Row, voice: Voice): string {
  const extra = [
    row.budget?.kept === false ? `over budget ${voice.figure(sayBudget(row))}` : null,
    row.target === null ? null : `target ${row.target.outcome}`,
    row.waiver === null ? null : sayWaiver(row.waiver, voice),
    row.acceptance === null ? null : `accepted by ${voice.name(row.acceptance.by)}`,
    row.standingSince === null ? null : 'standing',
    isCleared(row) ? 'not confirmed' : null,
  ].filter((part) => part !== null);
  return [row.judgement, ...extra].join(', ');
}

function sayWaiver(waiver: WaiverUse, voice: Voice): string {
  if (waiver.holds) return 'waived';
  return waiver.daysLeft < 0 ? `waiver ended ${voice.figure(waiver.until)}` : 'above the waiver’s ceiling';
}

const daysLeft = (days: number): string => (days === 0 ? 'last day' : `${count(days, 'day')} left`);

/** A waiver counted down: `api/export p95 until 2027-01-31 (12 days left): new serializer`. */
export function sayCountdown(metric: Metric, waiver: WaiverUse, voice: Voice): string {
  const ended = waiver.daysLeft < 0 ? 'ended' : 'ceiling exceeded';
  const state = waiver.holds ? daysLeft(waiver.daysLeft) : ended;
  return `${sayMetric(metric, voice)} until ${voice.name(waiver.until)} (${state}): ${voice.quote(waiver.reason)}`;
}

/** The sign that stands before a row: what is bad beats what is good. */
export function iconOf(row: Row): string {
  if (isWaived(row)) return '🤝';
  return row.budget?.kept === false && row.judgement !== 'regression' ? '❌' : icons[row.judgement];
}

/** `api/login p95`; a measure that says nothing beyond the benchmark is left out. */
export function sayMetric(metric: Pick<Metric, 'benchmark' | 'measure'>, voice: Voice): string {
  const benchmark = voice.name(metric.benchmark);
  return metric.measure === '' ? benchmark : `${benchmark} ${voice.name(metric.measure)}`;
}
