import { bench, describe } from 'vitest';
import { countWords, distance, nearPairs, parseRows, slug, topWords, wrap, words } from './text.js';

const sentence = 'The quick brown fox jumps over the lazy dog, and the dog does not mind at all. ';
const text = sentence.repeat(400);
const csv = Array.from({ length: 2000 }, (_, i) => `${i}, row ${i}, ${i * i}`).join('\n');
const some = [...new Set(words(text))];
const options = { time: 250, warmupTime: 60 };

describe('text', () => {
  bench('words', () => void words(text), options);
  bench('countWords', () => void countWords(text), options);
  bench('topWords', () => void topWords(text, 10), options);
  bench('slug', () => void slug(sentence), options);
  bench('wrap', () => void wrap(text, 80), options);
  bench('parseRows', () => void parseRows(csv), options);
  bench('distance', () => void distance('performance regression', 'performant digression'), options);
  bench('nearPairs', () => void nearPairs(some), options);
});
