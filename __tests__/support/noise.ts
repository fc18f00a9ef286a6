/** A seeded generator (mulberry32, T. Ettinger): the same numbers in every run of the tests. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values around their levels with a relative standard deviation, normal by Box and Muller (1958). */
export function noisy(
  levels: Readonly<Record<string, number>>,
  sd: number,
  random: () => number,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(levels).map(([name, level]) => {
      const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      return [name, level * Math.exp(sd * normal)];
    }),
  );
}
