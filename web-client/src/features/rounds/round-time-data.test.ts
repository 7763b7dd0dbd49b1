import { describe, expect, it } from 'vitest';
import { timeLeft } from './round-time-data';

const now = Date.parse('2026-12-01T00:00:00Z');
const after = (minutes: number): string => new Date(now + minutes * 60_000).toISOString();

describe('the time a round still waits', () => {
  it('is told in the unit that fits', () => {
    expect(timeLeft(after(0.2), now)).toEqual({ unit: 'minutes', count: 1 });
    expect(timeLeft(after(60), now)).toEqual({ unit: 'minutes', count: 60 });
    expect(timeLeft(after(91), now)).toEqual({ unit: 'hours', count: 2 });
    expect(timeLeft(after(24 * 60), now)).toEqual({ unit: 'hours', count: 24 });
    expect(timeLeft(after(3 * 24 * 60), now)).toEqual({ unit: 'days', count: 3 });
  });

  it('is over at the end', () => {
    expect(timeLeft(after(0), now)).toEqual({ unit: 'over' });
    expect(timeLeft(after(-5), now)).toEqual({ unit: 'over' });
  });
});
