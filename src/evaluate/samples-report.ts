import { markdownTable } from 'markdown-table';
import { median } from '../statistics/median.js';
import type { PairVerdict } from './samples.js';

/** From this much on a change of code is one that anyone would want to know of. */
const plain = 0.1;

const kinds = [
  {
    name: 'nothing touched (A/A)',
    is: ({ change, interleaved }: PairVerdict) => change === 'none' && !interleaved,
  },
  {
    name: 'own code touched',
    is: ({ change, interleaved }: PairVerdict) => change === 'own' && !interleaved,
  },
  {
    name: 'unknown or shared',
    is: ({ change, interleaved }: PairVerdict) => change !== 'none' && change !== 'own' && !interleaved,
  },
  { name: 'interleaved', is: ({ interleaved }: PairVerdict) => interleaved },
] as const;

const count = (verdicts: readonly PairVerdict[], is: (verdict: PairVerdict) => boolean): string =>
  String(verdicts.filter(is).length);

const size = (moved: number): string => `${(100 * Math.abs(moved)).toFixed(1)}%`;

/** What the gate says of single runs before and after, beside the usual test between their samples. */
export function samplesReport(verdicts: readonly PairVerdict[]): string {
  const rows = kinds.map(({ name, is }) => {
    const own = verdicts.filter(is);
    return [
      ...[name, String(own.length), size(median(own.map(({ moved }) => Math.abs(moved))))],
      count(own, ({ moved }) => moved > plain),
      count(own, ({ samplesDiffer, moved }) => samplesDiffer && moved > 0),
      count(own, ({ finding }) => finding === 'worse'),
      count(own, ({ finding }) => finding === 'better'),
      count(own, ({ finding }) => finding === 'unclear'),
    ];
  });
  const heads = [
    ...['pairs', 'number', 'median move', 'slower by > 10%', 'U test "slower"'],
    ...['gate: regression', 'gate: improvement', 'gate: not judged'],
  ];
  return markdownTable([heads, ...rows], { align: heads.map((_, i) => (i === 0 ? 'l' : 'r')) });
}
