import type { PageData, PageHistory } from '../page-data.js';
import { type Place, type RunAt, runAt } from './embedded.js';

/** What the overview shows of the metrics. */
export type Filter = {
  readonly history: string;
  readonly search: string;
  readonly state: string;
  readonly sort: string;
};

/** What the address names: the part behind `#`. */
export type Address =
  | { readonly page: 'metrics'; readonly filter: Filter }
  | { readonly page: 'runs'; readonly filter: Filter }
  | { readonly page: 'metric'; readonly place: Place }
  | { readonly page: 'run'; readonly place: RunAt }
  | { readonly page: 'unknown' };

type Parameters = Readonly<Record<string, string>>;

const hashOf = (parameters: Parameters): string =>
  `#${new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''))}`;

const ofHistory = ({ suite, branch }: PageHistory): Parameters => ({ suite, branch });

/** A suite and its branch as one word; what the overview filters by. */
export const historyKey = ({ suite, branch }: PageHistory): string => JSON.stringify([suite, branch]);

/** Address of a metric's page: made of names, so that it stays true when the page is made anew. */
export function metricAddress({ history, metric }: Place): string {
  const { benchmark, measure, unit } = metric;
  return `${hashOf({ metric: benchmark || '-', ...ofHistory(history), measure })}&unit=${encodeURIComponent(unit)}`;
}

/** Address of a run's page. */
export function runAddress(place: RunAt): string {
  const [, , id, attempt] = runAt(place);
  return hashOf({ run: id || '-', ...ofHistory(place.history), attempt: String(attempt) });
}

/** Address of the list of metrics or of runs. */
export function listAddress(page: 'metrics' | 'runs', filter: Partial<Filter> = {}): string {
  return hashOf({
    list: page,
    history: filter.history ?? '',
    search: filter.search ?? '',
    state: filter.state ?? '',
    sort: filter.sort ?? '',
  });
}

/** Writes a list's address without a step in the browser's history. */
export function rememberList(page: 'metrics' | 'runs', filter: Filter): void {
  try {
    window.history.replaceState(null, '', listAddress(page, filter));
  } catch (error) {
    // Safari allows a hundred of these in half a minute: then the address lags behind, and nothing else.
    if (!(error instanceof DOMException)) throw error;
  }
}

function metricIn(history: PageHistory | undefined, at: URLSearchParams): Address {
  const metric = history?.metrics.find(
    ({ benchmark, measure, unit }) =>
      (benchmark || '-') === at.get('metric') &&
      measure === (at.get('measure') ?? '') &&
      unit === (at.get('unit') ?? unit),
  );
  return history && metric ? { page: 'metric', place: { history, metric } } : { page: 'unknown' };
}

function runIn(history: PageHistory | undefined, at: URLSearchParams): Address {
  const index =
    history?.runs.findIndex(
      ([, , id, attempt]) => (id || '-') === at.get('run') && String(attempt) === at.get('attempt'),
    ) ?? -1;
  return history && index >= 0 ? { page: 'run', place: { history, index } } : { page: 'unknown' };
}

/** What the part behind `#` names in this page's data. */
export function readAddress(hash: string, data: PageData): Address {
  const at = new URLSearchParams(hash.replace(/^#/, ''));
  const history = data.histories.find(
    ({ suite, branch }) => suite === (at.get('suite') ?? '') && branch === (at.get('branch') ?? ''),
  );
  if (at.has('metric')) return metricIn(history, at);
  if (at.has('run')) return runIn(history, at);
  const said = (name: string): string => at.get(name) ?? '';
  const filter = {
    history: said('history'),
    search: said('search'),
    state: said('state'),
    sort: said('sort'),
  };
  return { page: said('list') === 'runs' ? 'runs' : 'metrics', filter };
}
