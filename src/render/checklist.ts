/** The acceptance criteria of a change, ticked off by what was measured. */
import type { Report, Row } from '../verdict.js';
import { isCompared, isWaived } from './arrange.js';
import { count, sayChange, sayWhole } from './figures.js';
import type { Voice } from './voice.js';
import { sayMetric } from './words.js';

export type Criterion = { readonly met: boolean; readonly text: string };

const targetsShown = 10;

/** Budgets, regressions elsewhere, targets, coverage; what was not asked for is left out. */
export function checklist(report: Report, voice: Voice): Criterion[] {
  return [...budgets(report), regressions(report), ...targets(report, voice), coverage(report)];
}

function budgets({ rows }: Report): Criterion[] {
  const checks = rows.filter(({ budget }) => budget !== null);
  if (checks.length === 0) return [];
  const kept = checks.filter(({ budget }) => budget?.kept === true).length;
  return [
    {
      met: kept === checks.length,
      text: `Within budget: ${sayWhole(kept)} of ${sayWhole(checks.length)} kept`,
    },
  ];
}

function regressions({ rows }: Report): Criterion {
  const excused = rows.filter((row) => isWaived(row) && row.judgement === 'regression');
  // A metric with a target has a line of its own.
  const open = rows.filter((row) => !isWaived(row) && row.target === null);
  const regressed = open.filter(({ judgement }) => judgement === 'regression').length;
  const suspects = open.filter(({ judgement }) => judgement === 'suspect').length;
  const elsewhere = rows.some(({ target }) => target !== null) ? ' elsewhere' : '';
  const found = [
    regressed > 0 ? `${sayWhole(regressed)} regressed` : '',
    suspects > 0 ? `${sayWhole(suspects)} undecided` : '',
    rows.some(isCompared) ? '' : 'nothing could be compared',
  ].filter((part) => part !== '');
  const aside = excused.length > 0 ? ` (${sayExcused(excused)})` : '';
  return {
    met: found.length === 0,
    text: `No regression${elsewhere}${found.length > 0 ? '' : sayScope(rows)}${aside}${found.length > 0 ? `: ${found.join(', ')}` : ''}`,
  };
}

/** What was not compared is not said to be well. */
function sayScope(rows: readonly Row[]): string {
  const compared = rows.filter(isCompared).length;
  return compared === rows.length ? '' : ` among the ${count(compared, 'metric')} compared`;
}

function sayExcused(rows: readonly Row[]): string {
  const waived = rows.filter((row) => row.waiver?.holds === true).length;
  const accepted = rows.length - waived;
  return [
    waived > 0 ? `${sayWhole(waived)} waived` : '',
    accepted > 0 ? `${sayWhole(accepted)} accepted` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function targets({ rows }: Report, voice: Voice): Criterion[] {
  const promised = rows.filter(({ target }) => target !== null);
  const left = promised.length - targetsShown;
  const lines = promised.slice(0, targetsShown).map((row) => target(row, voice));
  const rest = promised.slice(targetsShown);
  return left > 0
    ? [
        ...lines,
        {
          met: rest.every((row) => row.target?.outcome === 'confirmed'),
          text: `${count(left, 'more target')}`,
        },
      ]
    : lines;
}

function target(row: Row, voice: Voice): Criterion {
  const outcome = row.target?.outcome ?? 'not confirmed';
  return {
    met: outcome === 'confirmed',
    text: `Target ${sayMetric(row.metric, voice)} ${sayChange(row.target?.change ?? null)}: ${outcome} (${sayChange(row.change)} measured)`,
  };
}

function coverage({ coverage: { judged, expected, missing, inconclusive } }: Report): Criterion {
  const gone = missing.length > 0 ? `, ${sayWhole(missing.length)} missing` : '';
  const open = inconclusive.length > 0 ? `, ${sayWhole(inconclusive.length)} inconclusive` : '';
  return {
    met: judged === expected && missing.length === 0,
    text: `Coverage: judged ${sayWhole(judged)} of ${sayWhole(expected)}${gone}${open}`,
  };
}
