import { expect, test } from 'vitest';
import type { Message } from '../../api/messages';
import type { Level, Membership, RoomSummary } from '../../api/rooms';
import { groupsOf, neighbour } from './room-groups-data';
import {
  byActivity,
  roomName,
  withMembership,
  withMessage,
  without,
  withUnread,
  type RoomsState,
} from './rooms-data';

const hour = (n: number): string => `2026-11-30T${String(n).padStart(2, '0')}:00:00.000Z`;
const person = (id: string) => ({ id, handle: id, displayName: id });
const room = (id: string, change: Partial<RoomSummary> = {}): RoomSummary => ({
  id,
  kind: 'OPEN',
  name: id,
  memberCount: 2,
  myRole: 'MEMBER',
  unread: 0,
  mentions: 0,
  readSeq: 0,
  lastSeq: 1,
  people: [],
  ...change,
});
const last = (at: string) => ({
  lastMessage: { authorId: 'ken', authorName: 'ken', excerpt: 'x', attachments: false, at },
});
const message = (
  roomId: string,
  seq: number,
  author: string,
  mentions: string[] = [],
): Message => ({
  id: `m${seq}`,
  clientId: `c${seq}`,
  roomId,
  seq,
  author: person(author),
  body: 'b',
  attachments: [],
  mentions,
  createdAt: hour(12),
});
const state: RoomsState = {
  status: 'ready',
  list: byActivity([room('a', last(hour(9))), room('b', last(hour(10))), room('c')]),
};
const counts = (now: RoomsState) =>
  now.list.map(({ id, unread, mentions }) => [id, unread, mentions]);

test('the last active room comes first, silent ones last', () => {
  expect(state.list.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('a message of another is counted once, with its mention, and moves its room up', () => {
  const said = message('a', 2, 'ken', ['hana']);
  const once = withMessage(state, said, 'hana', 'b', false);
  const twice = withMessage(once, said, 'hana', 'b', false);
  expect(counts(twice)).toEqual([
    ['a', 1, 1],
    ['b', 0, 0],
    ['c', 0, 0],
  ]);
});

test('what is seen at once or said by oneself is not unread', () => {
  expect(counts(withMessage(state, message('a', 2, 'ken'), 'hana', 'b', true))[0]).toEqual([
    'a',
    0,
    0,
  ]);
  const unread = withMessage(state, message('a', 2, 'ken'), 'hana', 'b', false);
  expect(counts(withMessage(unread, message('a', 3, 'hana'), 'hana', 'b', false))[0]).toEqual([
    'a',
    0,
    0,
  ]);
});

test('the count of the server wins, unless it is older than what was read since', () => {
  const read = withUnread(state, { roomId: 'a', unread: 2, mentions: 1, readSeq: 5, lastSeq: 9 });
  expect(counts(read)[1]).toEqual(['a', 2, 1]);
  const older = { roomId: 'a', unread: 7, mentions: 3, readSeq: 4, lastSeq: 9 };
  expect(counts(withUnread(read, older))[1]).toEqual(['a', 2, 1]);
  expect(counts(withUnread(read, older, true))[1]).toEqual(['a', 7, 3]);
});

test('a direct room is called by the people in it', () => {
  const direct = { kind: 'DIRECT' as const, name: '', people: [person('花子'), person('健')] };
  expect(roomName(direct, '自分だけ')).toBe('花子、健');
  expect(roomName({ ...direct, people: [] }, '自分だけ')).toBe('自分だけ');
  expect(counts(without(state, 'b')).map(([id]) => id)).toEqual(['a', 'c']);
});

test('neighbours follow the list on the screen', () => {
  const list = [room('d', { kind: 'DIRECT' }), room('a'), room('b')];
  expect(neighbour(list, 'a', 1)?.id).toBe('b');
  expect(neighbour(list, 'b', 1)?.id).toBe('d');
  expect(neighbour(list, 'd', 1)).toBeUndefined();
  expect(neighbour(list, 'a', -1)).toBeUndefined();
  expect(neighbour(list, null, 1)?.id).toBe('a');
  expect(neighbour(list, null, -1)?.id).toBe('d');
  expect(neighbour([], null, 1)).toBeUndefined();
});

const member = (roomId: string, change: Partial<Membership> = {}): Partial<RoomSummary> => ({
  membership: { roomId, level: 'MENTIONS', favourite: false, ...change },
});

test('favourites stand on top, the invisible aside, and what was put in order before the rest', () => {
  const list = [
    room('a'),
    room('b', member('b', { position: 3 })),
    room('c', member('c', { level: 'INVISIBLE', favourite: true })),
    room('d', { kind: 'DIRECT', ...member('d', { favourite: true, level: 'EVERYTHING' }) }),
    room('e', member('e', { favourite: true, position: 9 })),
    room('f', { kind: 'DIRECT' }),
    room('g', member('g', { position: 1 })),
  ];
  expect(groupsOf(list).map(([name, rooms]) => [name, rooms.map(({ id }) => id).join('')])).toEqual(
    [
      ['favourites', 'ed'],
      ['rooms', 'gba'],
      ['direct', 'f'],
      ['hidden', 'c'],
    ],
  );
  expect(neighbour(list, 'f', 1)).toBeUndefined();
  expect(neighbour(list, 'e', 1)?.id).toBe('d');
});

test('what counts follows the level', () => {
  const calling = { ...message('a', 2, 'ken'), everyone: true };
  const after = (level: Level): unknown => {
    const tuned = withMembership(state, { roomId: 'a', level, favourite: false });
    const { unread, mentions } = withMessage(tuned, calling, 'me', 'x', false).list[0] ?? {};
    return [unread, mentions];
  };
  expect(after('EVERYTHING')).toEqual([1, 1]);
  expect(after('MENTIONS')).toEqual([1, 1]);
  expect(after('NOTHING')).toEqual([1, 0]);
  expect(after('INVISIBLE')).toEqual([0, 0]);
});
