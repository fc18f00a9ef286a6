/** The number at an index that is known to exist; a miss is our own bug and throws. */
export function at(values: ArrayLike<number>, index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no number at ${index} of ${values.length}`);
  return value;
}
