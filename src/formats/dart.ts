import type { ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import type { Format } from './format.js';
import { kebab } from './kebab.js';
import { toolRecord, toolResults } from './record.js';

/** `Name(RunTime): 1.0 us.`; own emitters print other measures and units the same way. */
const line = /^(\S.*?)\((\w[\w ]{0,40})\): ([\d.]+(?:e[+-]?\d+)?) ([\wµμ/%]{1,20})\.?$/;
const longestLine = 2000;

function recordsOf(text: string): readonly ToolRecord[] {
  const said = text.length > longestLine ? null : line.exec(text.trimEnd());
  const value = readNumber(said?.[3] ?? '');
  if (!said || value === null) return [];
  const name = said[2] ?? '';
  const measure = name === 'RunTime' || name === 'RunTimeRaw' ? 'time' : kebab(name);
  const unit = (said[4] ?? '').replace(/\.$/, '');
  const better = measure === 'time' ? 'lower' : null;
  return [toolRecord({ benchmark: (said[1] ?? '').trim(), measure, unit, better, value })];
}

/** Dart's benchmark_harness. */
export const dart: Format = {
  title: 'Dart benchmark_harness',
  made: 'dart run benchmark/main.dart | tee results.txt',
  matches: ({ head }) =>
    head.split('\n').some((text) => /\(RunTime(?:Raw)?\): /.test(text) && recordsOf(text).length > 0),
  parse: (source) => toolResults([...source.lines()].flatMap(({ text }) => recordsOf(text))),
};
