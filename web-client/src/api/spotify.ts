/* Spotify's catalogue, asked through our server. */
import { request } from '../lib/http';
import type { Song } from './songs';

export type SpotifyState = 'ready' | 'off' | 'degraded';

export interface SpotifyTrack {
  readonly spotifyId: string;
  readonly title: string;
  readonly artists: readonly { readonly spotifyId: string; readonly name: string }[];
  readonly artistLine: string;
  readonly album?: string | null;
  readonly artUrl?: string | null;
  readonly durationMs?: number | null;
  readonly explicit: boolean;
  readonly spotifyUrl: string;
  readonly isrc?: string | null;
  /** The song it already is here. */
  readonly songId?: string | null;
}

export interface SpotifyStatus {
  readonly state: SpotifyState;
  readonly retryAt?: string | null;
  readonly reason?: string | null;
}

export interface SpotifyFound extends SpotifyStatus {
  readonly tracks: readonly SpotifyTrack[];
  readonly nextOffset?: number | null;
}

/** Never fails because Spotify does: the state tells. `q` is text, a link or a URI. */
export const searchSpotify = (
  q: string,
  offset: number,
  signal?: AbortSignal,
): Promise<SpotifyFound> =>
  request('/spotify/search', { query: { q, kind: 'track', offset, limit: 10 }, signal });

/** Brings a track in; the same track is the same song. */
export const referSong = (spotify: string): Promise<Song> =>
  request('/songs/spotify', { method: 'POST', body: { spotify } });
