import type { PageData } from '../page-data.js';
import { badge } from './badge.js';
import { element, named } from './element.js';
import { changeAt, type Place, runAt, valueAt } from './embedded.js';
import { commitLink, runLink } from './links.js';
import { type Head, row, table } from './table.js';
import { sayChange, sayDate, sayRunner, sayValueAt } from './words.js';

const runHeads: readonly Head[] = [
  { title: 'Run' },
  { title: 'Commit' },
  { title: 'Value', kind: 'figure' },
  { title: 'Change', kind: 'figure' },
  { title: 'State', kind: 'state' },
  { title: 'Runner' },
];

function runTable(data: PageData, place: Place): HTMLTableElement {
  const { metric, history } = place;
  const runs = metric.values.flatMap((value, run) => (value === null ? [] : [run])).reverse();
  const rows = runs.map((run) => {
    const at = { history, index: run };
    return row(runHeads, [
      runLink(at, sayDate(runAt(at)[1])),
      commitLink(data, runAt(at)[0]),
      sayValueAt(metric, run, valueAt(metric, run)),
      sayChange(changeAt(metric, run)),
      badge(metric.quarantined.includes(run) ? 'quarantined' : 'accepted'),
      named(sayRunner(at)),
    ]);
  });
  return table('Runs of this metric, newest first', runHeads, rows);
}

/** The runs as a table, made when it is first asked for. */
export function runDetails(data: PageData, place: Place): HTMLElement {
  const details = element('details', {}, element('summary', {}, 'All runs as a table'));
  details.addEventListener('toggle', () => details.append(runTable(data, place)), { once: true });
  return details;
}
