import { describe, expect, it } from 'vitest';
import { moved, swipe, whole, within, zoomed } from './zoom';

describe('zooming', () => {
  it('keeps the point under the finger where it is', () => {
    const view = zoomed(whole, 2, { x: 100, y: -50 });
    expect(view).toEqual({ scale: 2, x: -100, y: 50 });
    // the point at (100, -50) was 100 right of the middle; twice as far, minus the shift, it still is
    expect(100 * view.scale + view.x).toBe(100);
  });

  it('ends at the whole picture and at eight times', () => {
    expect(zoomed({ scale: 2, x: 30, y: 30 }, 0.1, { x: 0, y: 0 })).toEqual(whole);
    expect(zoomed(whole, 100, { x: 0, y: 0 }).scale).toBe(8);
  });

  it('does not lose the picture', () => {
    const stage = { width: 400, height: 400 };
    const far = moved({ scale: 2, x: 0, y: 0 }, 9999, -9999);
    expect(within(far, { width: 400, height: 200 }, stage)).toEqual({ scale: 2, x: 200, y: -0 });
    expect(moved(whole, 10, 10)).toEqual(whole);
  });
});

describe('a swipe', () => {
  it('turns the page', () => {
    expect(swipe(-130, 10, 400)).toBe('next');
    expect(swipe(60, 5, 80)).toBe('previous');
  });

  it('puts the picture away downwards only', () => {
    expect(swipe(5, 150, 300)).toBe('away');
    expect(swipe(5, -150, 300)).toBeNull();
  });

  it('is not a slip of the finger', () => {
    expect(swipe(10, 8, 20)).toBeNull();
    expect(swipe(60, 0, 2000)).toBeNull();
  });
});
