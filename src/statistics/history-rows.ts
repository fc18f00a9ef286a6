import type { Comparison } from '../model.js';
import { type DecisionSettings, decide } from './history-decision.js';
import type { HistoryEvidence } from './history-evidence.js';
import { historyRow } from './history-row.js';
import type { Subject } from './subject.js';

/** Rows of noisy metrics by their history, all judged together; null where there is no level to judge by. */
export function historyRows(
  subjects: readonly Subject[],
  evidence: readonly HistoryEvidence[],
  settings: DecisionSettings,
  cpu: string,
): (Comparison | null)[] {
  const worse = decide(subjects, evidence, settings, 'worse');
  const better = decide(subjects, evidence, settings, 'better');
  return subjects.map((subject, index) =>
    historyRow({
      subject,
      index,
      evidence,
      cpu,
      ...settings,
      worse: worse[index] ?? null,
      better: better[index] ?? null,
    }),
  );
}
