import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { findFiles } from '../io/files.js';
import type { GateRequest } from './request.js';

/** Result files of base and head in the order they were written; `interleaved` when the two took turns. */
export type Turns = {
  readonly base: readonly string[];
  readonly head: readonly string[];
  readonly interleaved: boolean;
};

/** Fewer pairs are never tested (STATISTICS §5), so their order does not matter. */
const fewestPairs = 10;

/**
 * Whether base and head were measured in turns (AB BA AB …), as the times tell at which their result files were
 * written. Two blocks, first all of one, then all of the other, are no pairs whatever their number.
 */
export async function readTurns({ inputs, cwd }: GateRequest): Promise<Turns> {
  const base = await written(inputs['baseline-results'], cwd);
  const head = await written(inputs.results, cwd);
  const inOrder = [
    ...base.map((file) => ({ ...file, side: 'base' })),
    ...head.map((file) => ({ ...file, side: 'head' })),
  ].sort((a, b) => a.time - b.time);
  const pairs = base.length === head.length && base.length >= fewestPairs;
  const interleaved = pairs && base.every((_, i) => inOrder[2 * i]?.side !== inOrder[2 * i + 1]?.side);
  const paths = (files: readonly Written[]): string[] =>
    files.toSorted((a, b) => a.time - b.time).map(({ path }) => path);
  return { base: paths(base), head: paths(head), interleaved };
}

type Written = { readonly path: string; readonly time: number };

async function written(lines: string, cwd: string): Promise<Written[]> {
  const paths = await findFiles(lines, cwd);
  return paths.map((path) => ({ path, time: statSync(resolve(cwd, path)).mtimeMs }));
}
