import { formatPercent, formatQuantity } from '../../../units.js';
import type { PageHistory, PageMetric } from '../page-data.js';
import { type RunAt, referenceAt, runAt } from './embedded.js';

/** What stands where there is no figure. */
export const absent = '–';

/** A value of a metric, in the unit that suits `like`. */
export function sayValue(metric: PageMetric, value: number | null, like?: number | null): string {
  return value === null ? absent : formatQuantity(value, metric.unit, like || value);
}

/** The value of one run, in the unit of its level. */
export const sayValueAt = (metric: PageMetric, run: number, value: number | null): string =>
  sayValue(metric, value, referenceAt(metric, run));

const hugeChange = 10;

/** A change with its sign; tenfold and more as a factor. */
export function sayChange(change: number | null): string {
  if (change === null || !Number.isFinite(change)) return absent;
  return change >= hugeChange ? `×${(change + 1).toFixed(change < 100 ? 1 : 0)}` : formatPercent(change);
}

/** The budget and how far a value is from it: `200 ms, 12% left`. */
export function sayBudget(metric: PageMetric, value: number | null): string {
  const { budget } = metric;
  if (budget === null || budget === 0 || value === null) return sayValue(metric, budget);
  const share = (metric.better === 'lower' ? budget - value : value - budget) / Math.abs(budget);
  if (share <= -1 && value !== 0) {
    const times = metric.better === 'lower' ? value / budget : budget / value;
    return `${sayValue(metric, budget)}, passed ${times.toFixed(times < 100 ? 1 : 0)} times over`;
  }
  const percent = `${Math.abs(share * 100).toFixed(Math.abs(share) < 0.1 ? 1 : 0)}%`;
  return `${sayValue(metric, budget)}, ${share < 0 ? `passed by ${percent}` : `${percent} left`}`;
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/;

/** `2026-07-22 14:03`, as recorded, in UTC. */
export function sayDate(date: string): string {
  const parts = isoDay.exec(date);
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}${parts[4] ? ` ${parts[4]}` : ''}` : date;
}

/** `2026-07-22`. */
export const sayDay = (date: string): string => sayDate(date).slice(0, 10);

/** The first letters of a commit, as git prints them. */
export const shortCommit = (commit: string): string => commit.slice(0, 8);

/** The machine of a run in one line. */
export function sayRunner(place: RunAt): string {
  const runner = place.history.runners[runAt(place)[4]];
  if (!runner) return absent;
  const cores = runner.cores > 0 ? `${runner.cores} cores` : '';
  const parts = [runner.cpu, cores, runner.os, runner.arch, runner.image].filter((part) => part !== '');
  return parts.join(', ') || 'unknown machine';
}

/** `lower is better`. */
export const sayBetter = (metric: PageMetric): string => `${metric.better} is better`;

/** A suite on its branch. */
export const sayHistory = ({ suite, branch }: PageHistory): string => `${suite} on ${branch}`;

/** A number of things. */
export const sayCount = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
