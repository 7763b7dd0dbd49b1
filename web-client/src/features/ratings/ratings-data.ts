/* Stars and their summaries: numbers only. */
import type { RatingSummary, SongRatings } from '../../api/ratings';
import type { Stars } from '../../elements/stars-data';

/** How high each bar is, the highest as high as there is room. */
export function barHeights(distribution: readonly number[], room: number): number[] {
  const most = Math.max(1, ...distribution);
  return distribution.map((count) => Math.round((count / most) * room));
}

/** The summary as it will be once the server has one's own stars; the fair average is its to tell. */
export function foreseen({ summary, mine }: SongRatings, stars: Stars): SongRatings {
  const distribution = [...summary.distribution];
  const move = (halves: Stars | undefined, by: number): void => {
    if (halves) distribution[halves - 1] = Math.max(0, (distribution[halves - 1] ?? 0) + by);
  };
  move(mine, -1);
  move(stars, 1);
  const count = distribution.reduce((sum, one) => sum + one, 0);
  const sum = distribution.reduce((all, one, index) => all + one * (index + 1), 0);
  const next: RatingSummary = {
    ...summary,
    distribution,
    count,
    average: count === 0 ? null : sum / count,
  };
  return { summary: next, mine: stars };
}

/** 7.4 halves → "3.7" */
export const averageText = (halves: number | null | undefined): string =>
  typeof halves === 'number' ? (halves / 2).toFixed(2).replace(/0$/, '') : '–';
