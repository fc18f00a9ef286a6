import type { Format } from './format.js';
import { iaiText } from './gungraun-text.js';

/** iai: counts of Cachegrind, under the benchmark's name. */
export const iai: Format = { title: 'iai', made: 'cargo bench | tee results.txt', ...iaiText };
