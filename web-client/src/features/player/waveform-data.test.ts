import { describe, expect, it } from 'vitest';
import { bars, seekOf, shareAt, wavePath } from './waveform-data';

describe('the waveform', () => {
  it('keeps the loudest of each stretch, against the loudest of all', () => {
    expect(bars([0, 50, 100, 200], 2)).toEqual([0.25, 1]);
    expect(bars([10, 20], 4)).toEqual([0.5, 0.5, 1, 1]);
    expect(bars(null, 3)).toEqual([0, 0, 0]);
    expect(bars([0, 0], 2)).toEqual([0, 0]);
  });

  it('draws one bar each, and a thin line where it is silent', () => {
    const path = wavePath([1, 0], 40);
    expect(path).toBe('M0.2 0h.6v40h-.6zM1.2 19.25h.6v1.5h-.6z');
  });

  it('stays inside however far the pointer goes', () => {
    expect(shareAt(150, 100, 200)).toBe(0.25);
    expect(shareAt(0, 100, 200)).toBe(0);
    expect(shareAt(900, 100, 200)).toBe(1);
    expect(shareAt(10, 0, 0)).toBe(0);
  });

  it('moves by keys, within the song', () => {
    expect(seekOf('ArrowRight', 10, 60)).toBe(15);
    expect(seekOf('ArrowLeft', 2, 60)).toBe(0);
    expect(seekOf('J', 30, 60)).toBe(20);
    expect(seekOf('l', 55, 60)).toBe(60);
    expect(seekOf('Home', 55, 60)).toBe(0);
    expect(seekOf('End', 5, 60)).toBe(60);
    expect(seekOf('Tab', 5, 60)).toBeNull();
  });
});
