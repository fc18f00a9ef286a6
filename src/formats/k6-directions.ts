import type { Better } from '../model.js';

const unwanted = /fail|error|drop|timeout|reject|abort/i;
const wanted = /^checks|success|hit|pass|^vus/i;

/** Which way is better for a k6 metric, by the meaning of its name; null when the name does not tell. */
export function directionByName(name: string): Better | null {
  if (unwanted.test(name)) return 'lower';
  return wanted.test(name) ? 'higher' : null;
}
