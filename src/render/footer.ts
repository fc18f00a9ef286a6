/** The small print: what was judged against what, where, and how to repeat it. */
import type { Report } from '../verdict.js';
import { folded } from './blocks.js';
import { clean } from './clean.js';
import type { RenderContext } from './context.js';
import { count, sayWhole } from './figures.js';
import { fenced, link } from './markdown.js';
import { byteLength } from './size.js';
import type { Voice } from './voice.js';

/** `judged 118 of 120` */
export const sayCoverage = ({ coverage: { judged, expected } }: Report): string =>
  `judged ${sayWhole(judged)} of ${sayWhole(expected)}`;

/** The baseline: how many runs, of which branch, how far away. */
export function sayBaseline({ baseline }: Report, voice: Voice): string {
  if (baseline.source === 'none') return 'no baseline yet';
  const upTo =
    baseline.commit === null
      ? ''
      : ` up to ${voice.commit(baseline.commit)}${sayDistance(baseline.distance)}`;
  const branch = `${count(baseline.runs, 'run')} of ${voice.name(baseline.branch)}${upTo}`;
  if (baseline.source === 'branch') return `baseline ${branch}`;
  return baseline.source === 'results'
    ? 'baseline measured in the same job'
    : `baseline measured in the same job and ${branch}`;
}

function sayDistance(distance: number | null): string {
  if (distance === null) return '';
  return distance === 0 ? ', the base itself' : `, ${count(distance, 'commit')} before the base`;
}

/** The machine, as far as it is known. */
export function sayRunner({ candidate: { runner, runs } }: Report, voice: Voice): string {
  const parts = [
    [runner.os, runner.arch].filter((part) => part !== '').join(' '),
    runner.cpu,
    runner.cores > 0 ? count(runner.cores, 'core') : '',
    runner.image,
  ].filter((part) => part !== '');
  const machine = parts.length === 0 ? 'unknown runner' : `runner ${voice.name(parts.join(', '))}`;
  return runs > 1 ? `${machine}, ${runs} runs on different runners` : machine;
}

const plainArgument = /^[\w@%+=:,./-]+$/;

/** One argument as a POSIX shell reads it back. */
function shellQuote(argument: string): string {
  const line = clean(argument, 1000);
  return plainArgument.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
}

export const shellLine = (command: readonly string[]): string => command.map(shellQuote).join(' ');

/** A longer command is of no use to a reader and would crowd out rows. */
const longestCommand = 4000;

function commandBlock(command: readonly string[]): string {
  const line = shellLine(command);
  if (command.length === 0 || byteLength(line) > longestCommand) return '';
  return folded('Repeat this verdict locally', fenced([line], 'sh'));
}

export function footer(report: Report, context: RenderContext, voice: Voice): string {
  const run = context.runUrl === null ? [] : [link('workflow run', context.runUrl)];
  const parts = [
    sayCoverage(report),
    sayBaseline(report, voice),
    sayRunner(report, voice),
    `commit ${voice.commit(context.head || report.candidate.commit)}`,
    ...run,
  ];
  return [commandBlock(context.command), `<sub>${parts.join(' · ')}</sub>`]
    .filter((part) => part !== '')
    .join('\n\n');
}
