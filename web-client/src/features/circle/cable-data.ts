/* The last minutes of the cable's figures, as rates where they are counts. No DOM here. */
import type { CableFigures } from '../../api/cable';

export const kept = 60;
export const pauseMs = 2_000;

export interface Sample {
  readonly at: number;
  readonly figures: CableFigures;
}

export interface Series {
  readonly name: 'sockets' | 'deliveries' | 'writes' | 'batch';
  readonly values: readonly number[];
}

export const remember = (samples: readonly Sample[], next: Sample): readonly Sample[] =>
  [...samples, next].slice(-kept - 1);

/** Counts start anew with the server: a step back counts as nothing. */
function rate(before: Sample, after: Sample, of: 'deliveries' | 'writes'): number {
  const seconds = Math.max(0.001, (after.at - before.at) / 1000);
  return Math.max(0, after.figures[of] - before.figures[of]) / seconds;
}

export function series(samples: readonly Sample[]): readonly Series[] {
  const steps = samples.slice(1).map((after, index) => [samples[index] ?? after, after] as const);
  return [
    { name: 'sockets', values: samples.map((one) => one.figures.sockets) },
    {
      name: 'deliveries',
      values: steps.map(([before, after]) => rate(before, after, 'deliveries')),
    },
    { name: 'writes', values: steps.map(([before, after]) => rate(before, after, 'writes')) },
    { name: 'batch', values: samples.map((one) => one.figures.batchMean) },
  ];
}
