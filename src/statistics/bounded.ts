/** A finite stand-in for a ratio that overflows: reports hold numbers, and JSON knows no infinity. */
export function bounded(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}
