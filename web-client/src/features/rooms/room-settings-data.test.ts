import { expect, test } from 'vitest';
import type { Room } from '../../api/rooms';
import { changesOf } from './room-settings-data';

const room: Room = {
  id: 'r',
  kind: 'OPEN',
  name: '雑談',
  memberCount: 1,
  myRole: 'OWNER',
  readSeq: 0,
  lastSeq: 1,
  createdAt: '2026-12-01T00:00:00Z',
  people: [],
  icon: '🎸',
  slowModeSeconds: 30,
};

test('only what is otherwise is asked for', () => {
  const same = {
    name: '雑談',
    icon: '🎸',
    welcome: '',
    posting: 'EVERYONE',
    kind: 'OPEN',
  } as const;
  expect(changesOf(room, { ...same, slowModeSeconds: 30, standard: false })).toEqual({});
  expect(changesOf(room, { ...same, icon: '', slowModeSeconds: 0, kind: 'CLOSED' })).toEqual({
    icon: '',
    slowModeSeconds: 0,
    kind: 'CLOSED',
  });
});
