import { expect, test } from 'vitest';
import type { Notice } from '../../api/notices';
import { belongs, days, target, withNew, withRead } from './notices-data';

const notice = (id: string, more: Partial<Notice> = {}): Notice =>
  ({ id, kind: 'MENTION', at: '2026-11-30T12:00:00Z', read: false, ...more }) as Notice;

test('a notice that comes twice stands once, and read ones stay read', () => {
  const list = withNew([notice('a')], notice('b'));
  expect(list.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(withNew(list, notice('a'))).toBe(list);
  expect(withRead(list, 'a').map(({ read }) => read)).toEqual([false, true]);
  expect(withRead(list).every(({ read }) => read)).toBe(true);
});

test('days are told apart in the order they come', () => {
  const list = [
    notice('c', { at: new Date(2026, 10, 30, 23, 59).toISOString() }),
    notice('b', { at: new Date(2026, 10, 30, 0, 1).toISOString() }),
    notice('a', { at: new Date(2026, 10, 29, 23, 59).toISOString() }),
  ];
  expect(days(list).map((day) => day.list.map(({ id }) => id))).toEqual([['c', 'b'], ['a']]);
});

test('each leads to what it is about', () => {
  const room = { id: 'r', name: 'x', kind: 'OPEN' } as const;
  expect(target(notice('a', { room, messageId: 'm' }))).toBe('/rooms/r/at/m');
  expect(target(notice('a', { room }))).toBe('/rooms/r');
  expect(target(notice('a', { postId: 'p' }))).toBe('/posts/p');
  expect(target(notice('a', { actor: { handle: 'ben' } } as Partial<Notice>))).toBe('/@ben');
});

test('kinds are found in their groups', () => {
  expect(belongs(notice('a'), 'all')).toBe(true);
  expect(belongs(notice('a'), 'calls')).toBe(true);
  expect(belongs(notice('a'), 'people')).toBe(false);
  expect(belongs(notice('a', { kind: 'LIKE' }), 'reactions')).toBe(true);
});
