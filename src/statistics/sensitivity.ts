/** Noise units a slowdown must exceed, on one run and on each of two (STATISTICS §3.9). */
export const sensitivities = {
  strict: { one: 4, two: 2.5 },
  default: { one: 3, two: 2 },
  sensitive: { one: 2.5, two: 1.75 },
} as const satisfies Record<string, { one: number; two: number }>;

export type Sensitivity = keyof typeof sensitivities;
