import { expect, it } from 'vitest';
import { bucket, graphemes, initial } from './text';

it.each([
  ['山田 太郎', '山'],
  ['  さくら', 'さ'],
  ['か\u3099ん', 'が'],
  ['👩‍🎤 singer', '👩‍🎤'],
  ['🇯🇵', '🇯🇵'],
  ['ann', 'A'],
  ['ß', 'SS'],
  ['\u3000', '?'],
  ['', '?'],
])('takes the first visible character of %j', (name, expected) => {
  expect(initial(name)).toBe(expected);
});

it('counts what is seen', () => {
  expect(graphemes('👩‍👩‍👧が')).toHaveLength(2);
});

it('spreads people over colours, always alike', () => {
  const buckets = new Set(Array.from({ length: 200 }, (_, i) => bucket(`person-${i}`, 8)));
  expect(buckets.size).toBe(8);
  expect(bucket('山田 太郎', 8)).toBe(bucket('山田 太郎', 8));
});
