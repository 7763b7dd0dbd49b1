import { describe, expect, it } from 'vitest';
import { keyedStars, pointedStars, starsNumber } from './stars-data';

describe('half stars', () => {
  it('go up and down by keys, and away below the first', () => {
    expect(keyedStars('ArrowRight', null)).toBe(1);
    expect(keyedStars('ArrowUp', 7)).toBe(8);
    expect(keyedStars('ArrowRight', 10)).toBe(10);
    expect(keyedStars('ArrowLeft', 1)).toBeNull();
    expect(keyedStars('ArrowDown', null)).toBeNull();
    expect(keyedStars('PageUp', 9)).toBe(10);
  });

  it('are set by digits, Home, End and taken back by Delete', () => {
    expect(keyedStars('4', 1)).toBe(8);
    expect(keyedStars('Home', 9)).toBe(1);
    expect(keyedStars('End', null)).toBe(10);
    expect(keyedStars('Delete', 5)).toBeNull();
    expect(keyedStars('0', 5)).toBeNull();
  });

  it('leave other keys alone', () => {
    for (const key of ['Tab', '6', 'a', '']) expect(keyedStars(key, 3)).toBeUndefined();
  });

  it('lie under a finger by halves, also beyond the ends', () => {
    expect(pointedStars(0.01)).toBe(1);
    expect(pointedStars(0.1)).toBe(1);
    expect(pointedStars(0.11)).toBe(2);
    expect(pointedStars(0.65)).toBe(7);
    expect(pointedStars(-3)).toBe(1);
    expect(pointedStars(4)).toBe(10);
  });

  it('are written as stars', () => {
    expect([1, 4, 7, 10].map(starsNumber)).toEqual(['0.5', '2', '3.5', '5']);
  });
});
