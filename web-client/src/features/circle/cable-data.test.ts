import { describe, expect, test } from 'vitest';
import type { CableFigures } from '../../api/cable';
import { kept, remember, series, type Sample } from './cable-data';

const sample = (at: number, figures: Partial<CableFigures>): Sample => ({
  at,
  figures: { sockets: 0, deliveries: 0, writes: 0, batchMean: 0, ...figures } as CableFigures,
});
const values = (samples: readonly Sample[], name: string) =>
  series(samples).find((one) => one.name === name)?.values;

describe('figures of the cable', () => {
  test('counts become rates', () => {
    const samples = [sample(0, { deliveries: 100 }), sample(2_000, { deliveries: 300 })];
    expect(values(samples, 'deliveries')).toEqual([100]);
  });

  test('a restarted server is no negative rate', () => {
    const samples = [sample(0, { writes: 900 }), sample(2_000, { writes: 10 })];
    expect(values(samples, 'writes')).toEqual([0]);
  });

  test('what is open now stands as it is', () => {
    expect(values([sample(0, { sockets: 3 }), sample(1, { sockets: 5 })], 'sockets')).toEqual([
      3, 5,
    ]);
  });

  test('only the last minutes are kept', () => {
    let samples: readonly Sample[] = [];
    for (let i = 0; i < 2 * kept; i += 1) samples = remember(samples, sample(i, {}));
    expect(samples).toHaveLength(kept + 1);
  });
});
