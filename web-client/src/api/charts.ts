/* The circle's charts. */
import { request } from '../lib/http';
import type { Song } from './songs';

export type ChartBy = 'ratings' | 'posts';
export type Period = 'week' | 'month' | 'year' | 'all';

export interface ChartEntry {
  readonly rank: number;
  readonly song: Song;
  readonly fair?: number | null;
  readonly average?: number | null;
  readonly count: number;
}

export const chart = (
  by: ChartBy,
  period: Period,
  signal?: AbortSignal,
): Promise<{ readonly entries: readonly ChartEntry[] }> =>
  request('/charts', { query: { by, period, limit: 50 }, signal });
