import { readFileSync } from 'node:fs';
import { decodeHistory } from '../baseline/codec.js';
import { isDataFile } from '../import/data-file.js';
import { importHistories } from '../import/import-histories.js';
import type { History } from '../model.js';

/** Runs looked at per suite: the newest. */
const newest = 330;

const kept = (history: History): History => ({ ...history, runs: history.runs.slice(-newest) });

/** Every suite of a file, be it a history of ours or of github-action-benchmark. */
export function readHistories(path: string): readonly History[] {
  const text = readFileSync(path, 'utf8');
  if (!isDataFile(text)) return [kept(decodeHistory(text, path))];
  const settings = {
    branch: 'main',
    window: Number.POSITIVE_INFINITY,
    better: () => null,
    exact: () => null,
  };
  return importHistories(text, path, settings)
    .map(({ history }) => kept(history))
    .filter(({ runs }) => runs.length > 0);
}
