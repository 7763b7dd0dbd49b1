import { expect, test } from 'vitest';
import { movedTo, placesFor, type Placed } from './room-order-data';

const ids = (order: readonly Placed[]): string => order.map(({ id }) => id).join('');

/** What the list looks like after the new places are known: placed ones first, then the rest. */
function settled(order: readonly Placed[], moved: string): string {
  const changes = new Map(placesFor(order, moved).map(({ id, position }) => [id, position]));
  const after = order.map((one) => ({ ...one, position: changes.get(one.id) ?? one.position }));
  const place = ({ position }: Placed): number => position ?? Infinity;
  return ids(after.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))));
}

const loose = [...'abcdef'].map((id) => ({ id }));

test('only what stands above needs a place', () => {
  const order = movedTo(loose, 'd', 1);
  expect(placesFor(order, 'd').map(({ id }) => id)).toEqual(['a', 'd']);
  expect(settled(order, 'd')).toBe('adbcef');
});

test('between two placed ones only the moved one gets another place', () => {
  const placed = [...'abcdef'].map((id, at) => ({ id, position: 15 + at * 16 }));
  const order = movedTo(placed, 'e', 1);
  expect(placesFor(order, 'e')).toEqual([{ id: 'e', position: 23 }]);
  expect(settled(order, 'e')).toBe('aebcdf');
});

test('wherever it goes, however tight it is, the order holds and stays in bounds', () => {
  let order: readonly Placed[] = loose;
  let seed = 7;
  for (let turn = 0; turn < 400; turn += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const id = 'abcdef'[seed % 6] ?? 'a';
    const wanted = movedTo(order, id, (seed >> 8) % 6);
    const changes = new Map(placesFor(wanted, id).map((one) => [one.id, one.position]));
    order = wanted.map((one) => ({
      ...one,
      position: changes.get(one.id) ?? one.position ?? null,
    }));
    expect(settled(order, id)).toBe(ids(wanted));
    for (const { position } of order) {
      expect(position ?? 0).toBeGreaterThanOrEqual(0);
      expect(position ?? 0).toBeLessThanOrEqual(10_000);
    }
  }
});
