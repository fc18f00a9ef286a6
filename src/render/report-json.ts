/** The report as JSON, the contract of DESIGN §7: base units, null where absent, never NaN. */
import { nameOf } from '../model.js';
import type { Report, Row } from '../verdict.js';
import { sayWarning, type Warning } from '../warnings.js';
import { plainVoice } from './voice.js';
import { reasonsOf } from './words.js';

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

const warningJson = (warning: Warning) => ({ code: warning.code, message: sayWarning(warning) });

function metricJson(row: Row) {
  const [low, high] = [finite(row.interval?.[0] ?? null), finite(row.interval?.[1] ?? null)];
  return {
    benchmark: row.metric.benchmark,
    measure: row.metric.measure,
    unit: row.metric.unit,
    better: row.metric.better,
    before: finite(row.before),
    after: finite(row.after),
    change: finite(row.change),
    worse: finite(row.worse),
    interval: low === null || high === null ? null : [low, high],
    score: finite(row.score),
    limit: finite(row.limit),
    evidence: row.evidence,
    tolerance: row.tolerance,
    judgement: row.judgement,
    reasons: reasonsOf(row, plainVoice),
    warnings: row.warnings.map(warningJson),
  };
}

/** A value that `JSON.stringify` writes as the report's JSON. */
export function reportJson(report: Report) {
  const { os, arch, cpu } = report.candidate.runner;
  const { judged, expected, missing, inconclusive } = report.coverage;
  return {
    schema: 1,
    suite: report.suite,
    verdict: report.verdict,
    candidate: {
      commit: report.candidate.commit,
      branch: report.candidate.branch,
      runner: { os, arch, cpu },
      runs: report.candidate.runs,
    },
    baseline: { ...report.baseline },
    metrics: report.rows.map(metricJson),
    triggers: report.triggers.map(({ name, action, fired, message, metrics }) => ({
      name,
      action,
      fired,
      message,
      metrics: metrics.map(nameOf),
    })),
    coverage: {
      judged,
      expected,
      missing: missing.map(nameOf),
      new: report.coverage.new.map(nameOf),
      inconclusive: inconclusive.map(nameOf),
    },
    warnings: report.warnings.map(warningJson),
  };
}
