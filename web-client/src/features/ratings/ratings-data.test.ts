import { describe, expect, it } from 'vitest';
import { averageText, barHeights, foreseen } from './ratings-data';

const summary = { count: 2, average: 7, fair: 6.5, distribution: [0, 0, 0, 0, 0, 1, 0, 1, 0, 0] };

describe('ratings', () => {
  it('draw the highest bar as high as there is room', () => {
    expect(barHeights([0, 1, 4, 2], 60)).toEqual([0, 15, 60, 30]);
    expect(barHeights([0, 0], 60)).toEqual([0, 0]);
  });

  it("are foreseen with one's own stars", () => {
    const first = foreseen({ summary, mine: null }, 10);
    expect(first.summary).toMatchObject({ count: 3, average: 8, fair: 6.5 });
    expect(first.mine).toBe(10);
    const changed = foreseen(first, 1);
    expect(changed.summary.distribution).toEqual([1, 0, 0, 0, 0, 1, 0, 1, 0, 0]);
    expect(foreseen(changed, null).summary).toMatchObject({ count: 2, average: 7 });
  });

  it('of nobody have no average', () => {
    const alone = { count: 1, average: 4, fair: 4, distribution: [0, 0, 0, 1, 0, 0, 0, 0, 0, 0] };
    expect(foreseen({ summary: alone, mine: 4 }, null).summary).toMatchObject({
      count: 0,
      average: null,
    });
  });

  it('are written to a hundredth of a star', () => {
    expect(averageText(7.4)).toBe('3.7');
    expect(averageText(8)).toBe('4.0');
    expect(averageText(7.333)).toBe('3.67');
    expect(averageText(null)).toBe('–');
  });
});
