import type { Comparison, Observation, Run } from '../model.js';
import type { Reason } from '../reasons.js';
import type { DecisionSettings } from './history-decision.js';
import type { HistoryEvidence } from './history-evidence.js';
import { historyRows } from './history-rows.js';
import { priorSpread } from './noise-unit.js';
import { logScale } from './scale.js';
import { standRun } from './standing.js';
import type { Ruling, Subject } from './subject.js';
import type { Track } from './track.js';
import { view } from './view.js';
import { wholeSuite } from './whole-suite.js';

/** First and second limit of the whole suite, against those of a metric: 2.5 and 1.5 for 2 (STATISTICS §3.10). */
const rule = { first: 1.25, further: 0.75 } as const;

function observationOf(whole: number): Observation {
  const plain = { metric: wholeSuite, spread: null, count: 1, quantum: 0, exact: false, samples: [] };
  return { ...plain, centre: Math.exp(whole) };
}

/** The factor series as a history of its own, without correction and with noise 1. */
function suiteEvidence(evidence: HistoryEvidence, tolerance: number): HistoryEvidence | null {
  const factors = evidence.model.factor?.factors;
  const whole = evidence.standing.factor?.whole;
  if (factors === undefined || whole === undefined) return null;
  const scale = logScale('lower');
  const track: Track = {
    metric: wholeSuite,
    tolerance,
    scale,
    recorded: factors.map(Math.exp),
    values: factors,
    accepted: factors,
    from: 0,
    marker: 0,
    acceptance: null,
    count: factors.length,
  };
  const views = [view(track, factors)];
  const prior = priorSpread([]);
  const model = {
    tracks: [track],
    factor: null,
    raw: views,
    corrected: views,
    rawPrior: prior,
    correctedPrior: prior,
  };
  const standing = standRun(model, [{ value: whole, within: null, usualWithin: [] }]);
  return { ...evidence, slots: [0], model, standing };
}

function reasonsOf(row: Comparison, evidence: HistoryEvidence): Reason[] {
  const { noise, factor } = evidence.standing;
  const told: Reason = { code: 'suite-wide', factor: row.change ?? 0, metrics: factor?.metrics ?? 0 };
  return [told, ...row.reasons, ...(noise > 1 ? [{ code: 'noisy-run', factor: noise } as const] : [])];
}

/** The whole suite as one more row, when enough metrics tell its speed; one run never makes it worse. */
export function wholeSuiteRow(
  evidence: readonly HistoryEvidence[],
  ruling: Ruling,
  settings: DecisionSettings,
  candidate: Run,
): Comparison | null {
  const suites = evidence.map((one) => suiteEvidence(one, ruling.tolerance)).filter((one) => one !== null);
  const [first] = evidence;
  if (first === undefined || suites.length !== evidence.length) return null;
  const subject: Subject = {
    metric: wholeSuite,
    ruling,
    column: 0,
    observations: evidence.map(({ standing }) => observationOf(standing.factor?.whole ?? 0)),
    base: null,
    quantum: 0,
    exact: false,
  };
  const { one, two } = settings.thresholds;
  const thresholds = { one, two: two * rule.first, further: two * rule.further };
  const [row] = historyRows([subject], suites, { ...settings, thresholds }, candidate.runner.cpu);
  if (!row) return null;
  const alone = row.finding === 'worse' && suites.length === 1;
  return { ...row, finding: alone ? 'unclear' : row.finding, reasons: reasonsOf(row, first) };
}
