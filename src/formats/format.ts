import type { ToolResults } from '../model.js';

/** A line of a result file, cleaned; `number` counts from 1. */
export type Line = { readonly number: number; readonly text: string };

/** Text that looks like a JSON document and cannot be read as one. */
export type BrokenJson = { readonly line: number; readonly message: string };

/** A result file as the formats see it: decoded once, lazily, whoever asks. */
export type Source = {
  readonly path: string;
  /** The first 64 KiB, cleaned: what `matches` of a line-based format looks at. Where nothing shows there, later stretches take its place (`windowsOf`). */
  readonly head: string;
  /** All of it: no byte order mark, CRLF as LF, no ANSI colour, no CI log or compose prefixes. */
  text(): string;
  /** The cleaned lines one after the other, without holding the whole text twice. */
  lines(): Iterable<Line>;
  /** The first few JSON documents: what `matches` of a JSON format looks at. */
  peek(): readonly unknown[];
  /** Every JSON document in the file, log lines around them left out; NaN and Infinity are read as null. Empty when there is none. `parse` goes through `documentsOf` of decode.ts, which refuses cut-off ones. */
  documents(): readonly unknown[];
  /** The first document that is cut off or malformed; null when all could be read. */
  brokenJson(): BrokenJson | null;
};

/** One benchmark tool's output. A format recognises content, never a file name, and reads it whole or says where it is wrong. */
export type Format = {
  /** The tool as people call it. */
  readonly title: string;
  /** What to run to get such a file; shown in the documentation table. */
  readonly made: string;
  matches(source: Source): boolean;
  /** For formats that are read only when they are named: whether this is such a file. `matches` is false for them. */
  onRequest?(source: Source): boolean;
  /** Measures a command from outside, whose own output stands in the same log: gives way to the format of that. */
  readonly wraps?: true;
  /** Throws `UserError` with file and place for what cannot be read; a failed benchmark is a failure in the results. */
  parse(source: Source): ToolResults;
  /** For tools that spread one result over a folder of files: reads all files that `matches` took, together. */
  parseTogether?(sources: readonly Source[]): ToolResults;
};
