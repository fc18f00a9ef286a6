/** Classes of run-to-run standard deviation (STATISTICS §6): each up to and with its `upTo`. */
export const noiseClasses = [
  { name: '≤ 1%', upTo: 0.01 },
  { name: '1–2%', upTo: 0.02 },
  { name: '2–4%', upTo: 0.04 },
  { name: '4–8%', upTo: 0.08 },
  { name: '8–16%', upTo: 0.16 },
  { name: '> 16%', upTo: Number.POSITIVE_INFINITY },
] as const;

/** Index of the class of a standard deviation; the widest for one that cannot be told. */
export function noiseClassOf(sd: number): number {
  const index = noiseClasses.findIndex(({ upTo }) => sd <= upTo);
  return index < 0 ? noiseClasses.length - 1 : index;
}
