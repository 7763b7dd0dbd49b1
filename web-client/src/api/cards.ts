/* What messages carry besides words: songs, posts, lists and blind rounds, asked for many at once. */
import { request } from '../lib/http';
import type { List } from './lists';
import type { CardRef } from './messages';
import type { Message } from './messages';
import type { Page, Person, RoomKind } from './rooms';
import type { Round } from './rounds';
import type { Song } from './songs';

export type CardKind = CardRef['kind'];

export interface PostCard {
  readonly id: string;
  readonly author: Person;
  readonly song: Song;
  readonly excerpt: string;
  readonly spoiler: boolean;
}

/** What stands behind a reference; `gone` when it is not there, or not for this reader. */
export interface Card {
  readonly kind: CardKind;
  readonly id: string;
  readonly song?: Song | null;
  readonly post?: PostCard | null;
  readonly list?: List | null;
  readonly round?: Round | null;
  readonly gone: boolean;
}

export interface Shared {
  readonly roomId: string;
  readonly seq: number;
  readonly messageId: string;
}

/** A message with a song's card, and where it was said. */
export interface Mention {
  readonly message: Message;
  readonly room: { readonly id: string; readonly name: string; readonly kind: RoomKind };
}

export const mostCards = 100;

/** Up to `mostCards` references at once, as `kind:id`. */
export async function cards(refs: readonly string[]): Promise<readonly Card[]> {
  const query = new URLSearchParams(refs.map((ref) => ['ref', ref]));
  return (await request<{ cards: readonly Card[] }>(`/cards?${query.toString()}`)).cards;
}

/** Says it in a room, with some words where there are any. */
export const share = (
  kind: 'song' | 'post' | 'list',
  id: string,
  body: { readonly roomId: string; readonly clientId: string; readonly body: string },
): Promise<Shared> => request(`/${kind}s/${id}/shares`, { method: 'POST', body });

export const mentions = (
  songId: string,
  after: string | null,
  signal?: AbortSignal,
): Promise<Page<Mention>> =>
  request(`/songs/${songId}/mentions`, { query: { after, limit: 10 }, signal });
