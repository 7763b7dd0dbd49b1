import { expect, test } from 'vitest';
import { begunMention, callsEveryone, candidates, mayCallEveryone } from './mentions-data';

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

test('a wide space belongs to a name, or ends the mention', () => {
  const text = 'ねえ＠山田　花';
  expect(begunMention(text, text.length)).toEqual({ from: 2, query: '山田　花' });
  expect(found('山田　花')).toEqual(['hanako']);
  expect(found('山田花')).toEqual(['hanako']);
  // nobody is called so: what is written goes on
  expect(found('ken　')).toEqual([]);
  expect(begunMention('＠　', 2)).toBeNull();
});

test('everybody can be called in both languages, by those who may', () => {
  expect(['', 'e', 'みん', 'ミンナ', 'ＡＬＬ', '全'].map(callsEveryone)).toEqual(
    Array(6).fill(true),
  );
  expect(['花', 'eva'].map(callsEveryone)).toEqual([false, false]);
  expect(mayCallEveryone('MEMBER', 20)).toBe(true);
  expect(mayCallEveryone('MEMBER', 21)).toBe(false);
  expect(mayCallEveryone('MODERATOR', 400)).toBe(true);
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
