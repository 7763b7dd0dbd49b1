/* What the picker offers: songs of the circle at once, Spotify's tracks when they are asked for. */
import * as cardsApi from '../../api/cards';
import * as songsApi from '../../api/songs';
import type { Song } from '../../api/songs';
import { searchSpotify, type SpotifyFound, type SpotifyTrack } from '../../api/spotify';
import { cardLink } from './card-links-data';
import { recentSongs } from './recent-songs-data';

export type Found =
  | { readonly type: 'song'; readonly song: Song; readonly recent?: boolean }
  | { readonly type: 'track'; readonly track: SpotifyTrack };

const offered = 8;

/** Songs for what is typed; the ones chosen last, then the newest, while nothing is. */
export async function findHere(q: string, me: string, signal: AbortSignal): Promise<Found[]> {
  const text = q.trim();
  if (text !== '') return await findTyped(text, signal);
  const ids = recentSongs(me);
  const [recent, newest] = await Promise.all([
    ids.length > 0 ? cardsApi.cards(ids.map((id) => `song:${id}`)) : [],
    songsApi.songs({ order: 'newest', limit: offered }, signal),
  ]);
  const chosen = recent.flatMap(({ song, gone }) => (song && !gone ? [song] : []));
  return offer(chosen, newest.items);
}

/** The ones chosen last come first, none of them twice. */
export function offer(recent: readonly Song[], newest: readonly Song[]): Found[] {
  const known = new Set(recent.map((song) => song.id));
  const others = newest.filter((song) => !known.has(song.id));
  return [
    ...recent.map((song): Found => ({ type: 'song', song, recent: true })),
    ...others.slice(0, offered - recent.length).map((song): Found => ({ type: 'song', song })),
  ];
}

async function findTyped(text: string, signal: AbortSignal): Promise<Found[]> {
  const link = cardLink(text, location.origin);
  if (link?.kind === 'song') {
    return [{ type: 'song', song: (await songsApi.song(link.id, signal)).song }];
  }
  const page = await songsApi.songs({ q: text, limit: offered }, signal);
  return page.items.map((song) => ({ type: 'song', song }));
}

export interface FoundOutside {
  readonly state: SpotifyFound['state'];
  readonly found: readonly Found[];
}

export async function findOutside(q: string, signal: AbortSignal): Promise<FoundOutside> {
  const { state, tracks } = await searchSpotify(q.trim(), 0, signal);
  return { state, found: tracks.map((track) => ({ type: 'track', track })) };
}
