/** Noise units a slowdown must exceed, on one run and on each of two (STATISTICS §3.9). */
export const sensitivities = {
  strict: { one: 3.4, two: 2.4 },
  default: { one: 2.6, two: 1.75 },
  sensitive: { one: 2.2, two: 1.5 },
} as const satisfies Record<string, { one: number; two: number }>;

export type Sensitivity = keyof typeof sensitivities;
