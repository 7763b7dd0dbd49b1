/* Finding messages, rooms and people. */
import { request } from '../lib/http';
import type { Message } from './messages';
import type { Page, Person, RoomKind } from './rooms';

export interface FoundRoom {
  readonly id: string;
  readonly kind: RoomKind;
  /** Empty in direct rooms. */
  readonly name: string;
  readonly description?: string | null;
  readonly memberCount: number;
  readonly joined: boolean;
  /** The others of a direct room. */
  readonly people: readonly Person[];
}

/** Start and end in the body, in UTF-16 units. */
export type Hit = readonly [start: number, end: number];

export interface FoundMessage {
  readonly message: Message;
  readonly room: FoundRoom;
  readonly hits: readonly Hit[];
}

export interface Found {
  readonly messages: Page<FoundMessage>;
  readonly rooms: readonly FoundRoom[];
  readonly people: readonly Person[];
  /** What was looked for, without the operators. */
  readonly words: readonly string[];
}

export interface SearchWanted {
  readonly q: string;
  readonly kinds?: string;
  readonly after?: string | null;
  readonly limit?: number;
}

export const find = (wanted: SearchWanted, signal?: AbortSignal): Promise<Found> =>
  request('/search', {
    query: { ...wanted, zone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    signal,
  });
