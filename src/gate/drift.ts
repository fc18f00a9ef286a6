import { type AnchorPlace, anchorLevel, runsAtAnchor } from '../baseline/anchor.js';
import { metricKey, type RecordedRun } from '../model.js';
import type { Anchor, TriggerRule } from '../policy/rules.js';
import type { Row } from '../verdict.js';
import type { Warning } from '../warnings.js';
import type { Past } from './past.js';
import type { GateRequest } from './request.js';

/** The recorded runs that stand for each drift trigger's anchor, by the trigger's name. */
export type Anchors = {
  readonly runs: ReadonlyMap<string, readonly RecordedRun[]>;
  readonly warnings: readonly Warning[];
};

/** Finds the anchors of the drift triggers; one of which nothing is recorded is told, not passed over. */
export async function readAnchors(
  request: GateRequest,
  triggers: readonly TriggerRule[],
  { baseline, ancestors }: Past,
): Promise<Anchors> {
  const runs = new Map<string, readonly RecordedRun[]>();
  const warnings: Warning[] = [];
  for (const { name, since } of triggers) {
    if (since === null) continue;
    const place = await placeOf(request, since);
    const found = place === null ? [] : runsAtAnchor(baseline.runs, place, ancestors);
    if (found.length > 0) runs.set(name, found);
    else if (baseline.runs.length > 0)
      warnings.push({ code: 'anchor-unknown', details: { trigger: name, since: sayAnchor(since) } });
  }
  return { runs, warnings };
}

async function placeOf(request: GateRequest, since: Anchor): Promise<AnchorPlace | null> {
  if (since.kind === 'date') return { day: since.date };
  if (since.kind === 'commit') return { commit: since.commit };
  const commit = await request.newestRelease();
  return commit === null ? null : { commit };
}

function sayAnchor(since: Anchor): string {
  if (since.kind === 'date') return since.date;
  return since.kind === 'commit' ? since.commit : 'the newest release';
}

/** The candidate and this many recorded runs before it make the present level: one run alone is no drift. */
const recentRuns = 4;

/**
 * How much worse a metric is than at a trigger's anchor, as a ratio: by its present level, and by the candidate
 * itself, whichever is less, so that neither one noisy run nor an already mended level counts.
 */
export function driftSince(
  anchors: Anchors,
  { baseline }: Past,
): (row: Row, rule: TriggerRule) => number | null {
  const columns = new Map(baseline.metrics.map((metric, i) => [metricKey(metric), i]));
  return (row, rule) => {
    const runs = anchors.runs.get(rule.name);
    const column = columns.get(metricKey(row.metric));
    if (runs === undefined || column === undefined || row.after === null) return null;
    const level = anchorLevel(runs, column);
    const recent = baseline.runs.flatMap((run) => run.points[column]?.centre ?? []).slice(-recentRuns);
    const present = middle([...recent, row.after]);
    if (level === null || !(level > 0) || !(present > 0) || !(row.after > 0)) return null;
    const worse = (value: number): number =>
      (row.metric.better === 'lower' ? value / level : level / value) - 1;
    return Math.min(worse(present), worse(row.after));
  };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
