import type { Better } from '../model.js';

/** Which way is better by a tool's name, for units that do not say: what github-action-benchmark itself takes. */
const directions: ReadonlyMap<string, Better> = new Map([
  ['customSmallerIsBetter', 'lower'],
  ['customBiggerIsBetter', 'higher'],
  ['cargo', 'lower'],
  ['go', 'lower'],
  ['benchmarkjs', 'higher'],
  ['benchmarkluau', 'lower'],
  ['pytest', 'higher'],
  ['googlecpp', 'lower'],
  ['catch2', 'lower'],
  ['julia', 'lower'],
  ['jmh', 'lower'],
  ['benchmarkdotnet', 'lower'],
]);

/** The measure that the formats of this gate give to such a unit, so that new runs meet the imported ones. */
const measures: ReadonlyMap<string, string> = new Map([
  ['s', 'time'],
  ['1/s', 'throughput'],
  ['B/s', 'throughput'],
  ['B', 'bytes'],
  ['allocs', 'allocs'],
]);

/** The direction a tool stands for; null when it is not known. */
export const directionOfTool = (tool: string): Better | null => directions.get(tool) ?? null;

/** The measure of a tool's value in a base unit; custom files keep theirs under `value`. */
export function measureOf(tool: string, baseUnit: string): string {
  return tool.startsWith('custom') ? 'value' : (measures.get(baseUnit) ?? 'value');
}
