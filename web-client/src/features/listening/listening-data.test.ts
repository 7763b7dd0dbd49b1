import { describe, expect, it } from 'vitest';
import type { Listening } from '../../api/listening';
import { heardListening, nextFade, stillListening } from './listening-data';

const at = Date.parse('2026-12-01T00:00:00Z');
const until = (seconds: number): string => new Date(at + seconds * 1_000).toISOString();
const one = (id: string, seconds: number): Listening =>
  ({ person: { id }, song: { id: `song-${id}` }, since: '', until: until(seconds) }) as Listening;
const who = (all: readonly Listening[]): string => all.map(({ person }) => person.id).join(' ');

describe('now listening', () => {
  const all = [one('ben', 60), one('zoe', 10)];

  it('puts the latest first, each person once', () => {
    const song = { id: 'other' } as Listening['song'];
    const change = { userId: 'zoe', person: all[1]?.person as Listening['person'], song };
    const now = heardListening(all, { ...change, until: until(90) }, at);
    expect(who(now)).toBe('zoe ben');
    expect(now[0]?.song.id).toBe('other');
  });

  it('lets go of whoever ends', () => {
    const person = all[0]?.person as Listening['person'];
    expect(who(heardListening(all, { userId: 'ben', person, song: null }, at))).toBe('zoe');
  });

  it('fades when the time is over', () => {
    expect(who(stillListening(all, at + 30_000))).toBe('ben');
    expect(nextFade(all, at)).toBe(10_000);
    expect(nextFade(all, at + 30_000)).toBe(0);
    expect(nextFade([], at)).toBeNull();
  });
});
