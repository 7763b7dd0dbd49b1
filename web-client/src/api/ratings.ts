/* Stars for songs: 1 … 10 halves. */
import { request } from '../lib/http';
import type { Page } from './accounts';
import type { Song } from './songs';

export interface RatingSummary {
  readonly count: number;
  readonly average?: number | null;
  /** Drawn towards the circle's average while few have rated. */
  readonly fair?: number | null;
  /** How many gave 1, 2, … 10 halves. */
  readonly distribution: readonly number[];
}

export interface SongRatings {
  readonly summary: RatingSummary;
  readonly mine?: number | null;
}

export interface RatedSong {
  readonly song: Song;
  readonly stars: number;
  readonly ratedAt?: string;
}

export interface Neighbours {
  readonly above: readonly RatedSong[];
  readonly same: readonly RatedSong[];
  readonly below: readonly RatedSong[];
}

export interface OutsideRating {
  readonly state: 'ready' | 'loading' | 'absent' | 'failed' | 'off';
  readonly source?: string | null;
  readonly value?: number | null;
  readonly votes?: number | null;
  readonly url?: string | null;
  readonly fetchedAt?: string | null;
  readonly retryAfterMs?: number | null;
}

export const ratings = (songId: string, signal?: AbortSignal): Promise<SongRatings> =>
  request(`/songs/${songId}/ratings`, { signal });

export const rate = (songId: string, stars: number | null): Promise<SongRatings> =>
  stars === null
    ? request(`/songs/${songId}/rating`, { method: 'DELETE' })
    : request(`/songs/${songId}/rating`, { method: 'PUT', body: { stars } });

export const neighbours = (
  songId: string,
  stars: number,
  signal?: AbortSignal,
): Promise<Neighbours> =>
  request(`/songs/${songId}/rating/neighbours`, { query: { stars }, signal });

export const ratedBy = (
  member: string,
  after: string | null,
  signal?: AbortSignal,
): Promise<Page<RatedSong>> => request('/ratings', { query: { member, after, limit: 30 }, signal });

export const outsideRating = (songId: string, signal?: AbortSignal): Promise<OutsideRating> =>
  request(`/songs/${songId}/outside-rating`, { signal });
