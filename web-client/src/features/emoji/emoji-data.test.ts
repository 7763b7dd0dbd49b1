import { expect, test } from 'vitest';
import { catalogue, found, loadEmoji } from './emoji-data';

const ja = [
  { unicode: '🐱', label: 'ネコの顔', group: 3, order: 2, tags: ['ねこ', '動物'] },
  { unicode: '😀', label: 'にっこり笑う', group: 0, order: 1, tags: ['顔'] },
  { unicode: '🏻', label: '薄い肌色', group: 2, order: 3 },
  { unicode: '🇦', label: '地域指標 A' },
];
const en = [
  { unicode: '🐱', label: 'cat face', group: 3, order: 2, tags: ['pet'] },
  { unicode: '😀', label: 'grinning face', group: 0, order: 1 },
];

test('parts of others are left out and the order is Unicode’s', () => {
  expect(catalogue(ja, en, 'ja').map((one) => one.emoji)).toEqual(['😀', '🐱']);
  expect(catalogue(ja, en, 'en').map((one) => one.name)).toEqual(['grinning face', 'cat face']);
});

test('names are found in both languages, in any kana, width and case', () => {
  const all = catalogue(ja, en, 'ja');
  for (const query of ['ねこ', 'ネコ', 'ﾈｺ', 'CAT', 'ｃａｔ', 'pet', '動物', 'cat　ねこ']) {
    expect(found(all, query).map((one) => one.emoji)).toEqual(['🐱']);
  }
  expect(found(all, 'face').map((one) => one.emoji)).toEqual(['😀', '🐱']);
  expect(found(all, '')).toEqual([]);
  expect(found(all, 'いない')).toEqual([]);
});

test('the real catalogue is there', async () => {
  const all = await loadEmoji('ja');
  expect(all.length).toBeGreaterThan(1_800);
  expect(found(all, 'guitar')[0]?.emoji).toBe('🎸');
  expect(found(all, 'ぎたー').map((one) => one.emoji)).toContain('🎸');
});
