import type { PageData } from '../page-data.js';
import { metricAddress, runAddress } from './address.js';
import { type Child, element, named } from './element.js';
import { type Place, type RunAt, runAt } from './embedded.js';
import { shortCommit } from './words.js';

const commitId = /^[0-9a-f]{7,64}$/;
const runNumber = /^(\d{1,20})(?:\/|$)/;

/** A link to the configured repository, and to nothing else. */
function outward(data: PageData, path: string | null, text: Child): HTMLElement {
  if (data.repository === null || path === null || !data.repository.startsWith('https://')) {
    return element('span', {}, text);
  }
  const href = `${data.repository}/${path}`;
  return element('a', { href, rel: 'noreferrer noopener' }, text);
}

/** A commit, linked when it is one. */
export function commitLink(data: PageData, commit: string): HTMLElement {
  const path = commitId.test(commit) ? `commit/${commit}` : null;
  return outward(data, path, named(shortCommit(commit) || 'unknown commit', { class: 'code' }));
}

/** All that changed between two recorded commits. */
export function compareLink(data: PageData, from: string, to: string): HTMLElement | null {
  if (data.repository === null || from === to || !commitId.test(from) || !commitId.test(to)) return null;
  return outward(data, `compare/${from}...${to}`, 'changes since the run before');
}

/** The workflow run that measured; what was imported names none. */
export function workflowLink(data: PageData, id: string): HTMLElement {
  if (id.startsWith('import/')) return element('span', {}, 'none: imported');
  const number = runNumber.exec(id)?.[1];
  return outward(data, number === undefined ? null : `actions/runs/${number}`, named(id));
}

/** The pull request of an acceptance. */
export function pullRequestLink(data: PageData, number: number | null): HTMLElement | null {
  return Number.isSafeInteger(number) ? outward(data, `pull/${number}`, `#${number}`) : null;
}

/** A metric's page. */
export function metricLink(place: Place): HTMLElement {
  const { benchmark, measure } = place.metric;
  return element(
    'a',
    { href: metricAddress(place), class: 'metric' },
    named(benchmark || '(no name)'),
    measure === '' ? null : ' ',
    measure === '' ? null : named(measure, { class: 'measure' }),
  );
}

/** A run's page. */
export const runLink = (place: RunAt, text: string): HTMLElement =>
  element('a', { href: runAddress(place) }, text || runAt(place)[2]);
