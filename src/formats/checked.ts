import { UserError } from '../errors.js';
import type { ToolFailure, ToolRecord, ToolResults } from '../model.js';
import { tellApart } from './record.js';

const longestName = 4096;
const control = /\p{Cc}+/gu;

/** One line, no control characters (NUL separates the parts of a metric's key), not endless. */
function cleanName(record: ToolRecord, path: string): ToolRecord {
  const benchmark = record.benchmark.replace(control, ' ').trim();
  if (benchmark === '' || benchmark.length > longestName) {
    const found = benchmark === '' ? 'an empty name' : `a name of ${benchmark.length} characters`;
    throw new UserError(`a benchmark has ${found}`, { place: { file: path } });
  }
  return benchmark === record.benchmark ? record : { ...record, benchmark };
}

const cleanFailure = ({ benchmark, message }: ToolFailure): ToolFailure => ({
  benchmark: benchmark.replace(control, ' ').trim().slice(0, longestName) || '(unnamed)',
  message: message.trim() || 'it failed, and the tool does not say why',
});

/** A benchmark that failed in each repetition failed once. */
function onceEach(failures: readonly ToolFailure[]): readonly ToolFailure[] {
  const clean = failures.map(cleanFailure);
  const known = new Map(clean.map((failure) => [`${failure.benchmark}\u0000${failure.message}`, failure]));
  return [...known.values()];
}

/** What a format read, fit to be kept: clean names, told apart; nothing read is an error. */
export function checked(path: string, results: ToolResults): ToolResults {
  if (results.records.length === 0 && results.failures.length === 0) {
    throw new UserError('no benchmark found', { place: { file: path }, hint: 'Did the benchmarks run?' });
  }
  const { records, warnings } = tellApart(results.records.map((record) => cleanName(record, path)));
  return { records, failures: onceEach(results.failures), warnings: [...results.warnings, ...warnings] };
}
