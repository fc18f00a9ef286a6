/** A divisor that brings figures of a size between 1 and 1,000, with the name of what they then count. */
const prefixes = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [1, ''],
  [1e-3, 'thousandths'],
  [1e-6, 'millionths'],
  [1e-9, 'billionths'],
] as const;

const seconds = [
  [1, 's'],
  [1e-3, 'ms'],
  [1e-6, 'µs'],
  [1e-9, 'ns'],
] as const;

export function unitSteps(unit: string, size: number): { divisor: number; suffix: string } {
  const steps: readonly (readonly [number, string])[] = unit === 's' ? seconds : prefixes;
  const step = steps.find(([least]) => size >= least) ?? steps.at(-1);
  const [divisor, name] = step ?? [1, ''];
  const plain = unit.replace(/[^\p{L}\p{N}/ ]/gu, ' ').slice(0, 20);
  return { divisor, suffix: unit === 's' ? name : `${name} ${plain}`.trim() || 'value' };
}
