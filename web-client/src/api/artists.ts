/* Artists: made as songs name them. */
import { request } from '../lib/http';

export interface Artist {
  readonly id: string;
  readonly name: string;
  readonly reading?: string | null;
  readonly aliases: readonly string[];
  readonly spotifyId?: string | null;
  readonly spotifyUrl?: string | null;
  readonly songCount: number;
}

export interface ArtistPage {
  readonly items: readonly Artist[];
  readonly next?: string | null;
}

export const artists = (
  query: { readonly q?: string; readonly after?: string | null; readonly limit?: number },
  signal?: AbortSignal,
): Promise<ArtistPage> => request('/artists', { query, signal });

export const artist = (id: string, signal?: AbortSignal): Promise<Artist> =>
  request(`/artists/${id}`, { signal });

export const changeArtist = (
  id: string,
  body: { readonly reading?: string; readonly aliases?: readonly string[] },
  signal?: AbortSignal,
): Promise<Artist> => request(`/artists/${id}`, { method: 'PATCH', body, signal });
