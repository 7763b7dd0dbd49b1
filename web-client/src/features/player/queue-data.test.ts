import { describe, expect, it } from 'vitest';
import {
  added,
  cleared,
  current,
  goneTo,
  hasNext,
  learned,
  longest,
  moved,
  noQueue,
  removed,
  replaced,
  stepped,
  turnedTo,
  type Queue,
  type QueueSong,
} from './queue-data';

const song = (id: string): QueueSong => ({
  id,
  title: id.toUpperCase(),
  artistLine: '',
  artUrl: null,
  durationMs: null,
});
const queue = (ids: string, at = 0): Queue => replaced([...ids].map(song), at);
const ids = (now: Queue): string => now.entries.map((one) => one.id).join('');
const keyOf = (now: Queue, index: number): number => now.entries[index]?.key ?? -1;

describe('the queue', () => {
  it('begins with the first song added, and only then moves to it', () => {
    expect(added(noQueue, [song('a')]).at).toBe(0);
    const more = added(queue('ab', 1), [song('c')]);
    expect([ids(more), more.at]).toEqual(['abc', 1]);
  });

  it('adds behind the song that is on', () => {
    const next = added(queue('abc', 1), [song('x'), song('y')], 'next');
    expect([ids(next), next.at]).toEqual(['abxyc', 1]);
    expect(new Set(next.entries.map((one) => one.key)).size).toBe(5);
  });

  it('turns to a song without losing what is queued, and to the one that is on not at all', () => {
    const before = queue('abc', 0);
    const turned = turnedTo(before, song('x'));
    expect([ids(turned), current(turned)?.id]).toEqual(['axbc', 'x']);
    expect(turnedTo(turned, song('x'))).toBe(turned);
    expect(current(turnedTo(noQueue, song('x')))?.id).toBe('x');
  });

  it('keeps the song that is on while others move or leave', () => {
    const before = queue('abcd', 2);
    const up = moved(before, keyOf(before, 3), 0);
    expect([ids(up), current(up)?.id]).toEqual(['dabc', 'c']);
    const own = moved(before, keyOf(before, 2), 0);
    expect([ids(own), current(own)?.id]).toEqual(['cabd', 'c']);
    const less = removed(before, keyOf(before, 0));
    expect([ids(less), current(less)?.id]).toEqual(['bcd', 'c']);
    expect(moved(before, keyOf(before, 3), 4)).toBe(before);
  });

  it('goes on with the next one when the song that is on is taken out', () => {
    const before = queue('abc', 1);
    expect(current(removed(before, keyOf(before, 1)))?.id).toBe('c');
    const last = queue('abc', 2);
    expect(current(removed(last, keyOf(last, 2)))?.id).toBe('b');
    const only = queue('a');
    expect(removed(only, keyOf(only, 0))).toEqual({ entries: [], at: -1 });
  });

  it('stops at both ends', () => {
    expect(stepped(queue('ab', 1), 1).at).toBe(1);
    expect(stepped(queue('ab', 0), -1).at).toBe(0);
    expect(hasNext(queue('ab', 0))).toBe(true);
    expect(hasNext(queue('ab', 1))).toBe(false);
    expect(goneTo(queue('ab', 0), 7).at).toBe(0);
  });

  it('forgets what follows but not what is on', () => {
    expect(ids(cleared(queue('abc', 1)))).toBe('b');
    expect(cleared(noQueue)).toBe(noQueue);
  });

  it('has a limit, and even then plays what is asked for', () => {
    const full = replaced(
      Array.from({ length: longest }, (_, i) => song(`s${i}`)),
      3,
    );
    expect(added(full, [song('x')]).entries).toHaveLength(longest);
    const turned = turnedTo(full, song('x'));
    expect(turned.entries).toHaveLength(longest);
    expect(current(turned)?.id).toBe('x');
  });

  it('learns titles later', () => {
    const known = learned(queue('ab'), { ...song('b'), title: '夜明け' });
    expect(known.entries[1]?.title).toBe('夜明け');
    expect(keyOf(known, 1)).toBe(2);
  });
});
