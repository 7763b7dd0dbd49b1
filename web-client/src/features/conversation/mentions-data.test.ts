import { expect, test } from 'vitest';
import { begunMention, candidates } from './mentions-data';

const people = [
  { id: '1', handle: 'hanako', displayName: '山田 花子' },
  { id: '2', handle: 'ken', displayName: 'ケンジ' },
  { id: '3', handle: 'kenta', displayName: 'Kenta' },
  { id: '4', handle: 'mika', displayName: 'ミカ・ケント', gone: true },
];
const found = (query: string, spoke: string[] = []): string[] =>
  candidates(people, query, spoke).map((person) => person.handle);

test('a mention begins after @ and ＠, also right behind Japanese', () => {
  expect(begunMention('ねえ＠けん', 5)).toEqual({ from: 2, query: 'けん' });
  expect(begunMention('@', 1)).toEqual({ from: 0, query: '' });
  expect(begunMention('a@b', 3)).toBeNull();
  expect(begunMention('@ken ', 5)).toBeNull();
  expect(begunMention('（@ke', 4)).toEqual({ from: 1, query: 'ke' });
});

test('people are found by any piece, width, kana or case', () => {
  expect(found('花')).toEqual(['hanako']);
  expect(found('けんじ')).toEqual(['ken']);
  expect(found('ｋｅｎ')).toEqual(['kenta', 'ken']);
  expect(found('ｹﾝ')).toEqual(['ken']);
  expect(found('')).toHaveLength(3);
  expect(found('zzz')).toEqual([]);
});

test('whoever spoke last comes first', () => {
  expect(found('ken', ['2', '3'])).toEqual(['ken', 'kenta']);
  expect(found('', ['3'])[0]).toBe('kenta');
});
