import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../api/lists';
import { ordered, standsAfter } from './list-order-data';

describe('the order of a list', () => {
  it('tells the server behind which entry one stands', () => {
    expect(standsAfter(['a', 'b', 'c'], 'a')).toBe('start');
    expect(standsAfter(['a', 'b', 'c'], 'c')).toBe('b');
    expect(standsAfter(['a', 'b'], 'gone')).toBe('start');
  });

  it('follows the ids and leaves out what is not known', () => {
    const entries = ['a', 'b', 'c'].map((id) => ({ id }) as ListEntry);
    expect(ordered(entries, ['c', 'x', 'a', 'b']).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});
