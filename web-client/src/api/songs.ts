/* Songs: members' own recordings and references into Spotify's catalogue. */
import { request } from '../lib/http';

export interface ArtistRef {
  readonly id: string;
  readonly name: string;
}

export type SongSource = 'own' | 'spotify';

export interface Song {
  readonly id: string;
  readonly title: string;
  readonly artists: readonly ArtistRef[];
  readonly artistLine: string;
  readonly source: SongSource;
  readonly durationMs?: number | null;
  /** Own covers: a path of ours; Spotify's: their address, shown as it is. */
  readonly artUrl?: string | null;
  readonly coverId?: string | null;
  readonly spotifyId?: string | null;
  readonly spotifyUrl?: string | null;
  readonly published: boolean;
  readonly ownerId?: string | null;
  readonly isrc?: string | null;
  readonly createdAt: string;
  /** Removed: the other fields are empty. */
  readonly gone: boolean;
}

export interface Audio {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
  readonly durationMs: number;
}

export interface SongDetail {
  readonly song: Song;
  readonly reading?: string | null;
  readonly aliases: readonly string[];
  readonly lyrics?: string | null;
  readonly note?: string | null;
  readonly audio?: Audio | null;
  /** Loudness along the song, 0 … 255. */
  readonly peaks?: readonly number[] | null;
  readonly mine: boolean;
  readonly updatedAt: string;
}

/** What the file itself says: for prefilling. */
export interface Recording {
  readonly mediaId: string;
  readonly type: string;
  readonly bytes: number;
  readonly durationMs: number;
  readonly title?: string | null;
  readonly artist?: string | null;
  readonly album?: string | null;
  readonly hasCover: boolean;
  readonly peaks?: readonly number[] | null;
}

export interface SongPage {
  readonly items: readonly Song[];
  readonly next?: string | null;
}

export interface SongsWanted {
  readonly q?: string | undefined;
  readonly artist?: string | undefined;
  readonly owner?: string | undefined;
  readonly source?: SongSource | undefined;
  readonly drafts?: boolean | undefined;
  readonly order?: 'title' | 'newest' | undefined;
  readonly after?: string | null;
  readonly limit?: number;
}

export interface SongWords {
  readonly title: string;
  readonly artists: readonly string[];
  readonly reading: string;
  readonly aliases: readonly string[];
  readonly lyrics: string;
  readonly note: string;
  readonly coverId?: string;
}

export interface NewSong extends SongWords {
  readonly clientId: string;
  readonly audioId: string;
  readonly coverFromTags: boolean;
  readonly publish: boolean;
}

export const songs = (wanted: SongsWanted, signal?: AbortSignal): Promise<SongPage> =>
  request('/songs', { query: { ...wanted }, signal });

export const song = (id: string, signal?: AbortSignal): Promise<SongDetail> =>
  request(`/songs/${id}`, { signal });

export const recording = (mediaId: string, signal?: AbortSignal): Promise<Recording> =>
  request(`/recordings/${mediaId}`, { signal, timeout: 60_000 });

export const createSong = (body: NewSong, signal?: AbortSignal): Promise<SongDetail> =>
  request('/songs', { method: 'POST', body, signal, timeout: 60_000 });

export const changeSong = (
  id: string,
  body: Partial<SongWords>,
  signal?: AbortSignal,
): Promise<SongDetail> => request(`/songs/${id}`, { method: 'PATCH', body, signal });

export const publishSong = (id: string, signal?: AbortSignal): Promise<SongDetail> =>
  request(`/songs/${id}/publication`, { method: 'PUT', signal });

export const withdrawSong = (id: string, signal?: AbortSignal): Promise<void> =>
  request(`/songs/${id}/publication`, { method: 'DELETE', signal });

export const deleteSong = (id: string): Promise<void> =>
  request(`/songs/${id}`, { method: 'DELETE' });
