import { UserError } from '../errors.js';
import { type FormatName, formats, type ParsedFile } from '../formats/registry.js';
import type { Better, ToolFailure, ToolRecord } from '../model.js';
import { unitOf } from '../units.js';
import { sayWarning } from '../warnings.js';

type ExplainedMetric = {
  readonly benchmark: string;
  readonly measure: string;
  readonly unit: string;
  readonly better: Better | null;
  readonly value: number;
  readonly samples: number;
};

/** What was recognised in a file and read from it. */
export type Explained = {
  readonly format: FormatName;
  readonly metrics: readonly ExplainedMetric[];
  readonly failures: readonly ToolFailure[];
  readonly warnings: readonly string[];
};

/** The direction is the one it will be judged by when the configuration says nothing: the format's, else the unit's. */
const metricOf = ({ benchmark, measure, unit, better, value, count }: ToolRecord): ExplainedMetric => ({
  benchmark,
  measure,
  unit,
  better: better ?? unitOf(unit)?.better ?? null,
  value,
  samples: count,
});

/** What several files of one tool hold stands in one list. */
export function explainFiles(path: string, files: readonly ParsedFile[]): Explained {
  const [format, ...others] = new Set(files.map((file) => file.format));
  if (format === undefined || others.length > 0) {
    throw new UserError(`holds files of several tools: ${[format, ...others].join(', ')}`, {
      place: { file: path },
      hint: 'Explain them one by one.',
    });
  }
  return {
    format,
    metrics: files.flatMap(({ results }) => results.records.map(metricOf)),
    failures: files.flatMap(({ results }) => results.failures),
    warnings: files.flatMap(({ results }) => results.warnings.map(sayWarning)),
  };
}

/** Nothing from a file may move the cursor. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

/** The same for a person. */
export function sayExplained({ format, metrics, failures, warnings }: Explained): string {
  const said = metrics.map(({ benchmark, measure, value, unit, better, samples }) =>
    [benchmark, measure, `${value} ${unit}`, better ?? 'direction unknown', `${samples} samples`].join('  '),
  );
  const lines = [
    ...said,
    ...failures.map(({ benchmark, message }) => `failed: ${benchmark}: ${message}`),
    ...warnings.map((warning) => `warning: ${warning}`),
  ];
  const title = `${formats[format].title} (${format}), ${metrics.length} metrics`;
  return [title, ...lines.map((line) => `  ${plain(line)}`), ''].join('\n');
}
