/* What is said in rooms, and how far people have read. */
import { request } from '../lib/http';
import type { Media } from './media';
import type { Page, Person, Unread } from './rooms';

export interface Attachment {
  readonly media: Media;
  readonly alt: string;
}

/** What a message answers. */
export interface ReplyTo {
  readonly messageId: string;
  readonly seq: number;
  readonly author: Person;
  /** Plain text on one line; empty when deleted. */
  readonly excerpt: string;
  readonly deleted: boolean;
}

export interface Reaction {
  /** A grapheme, or `:name:` of the circle's own. */
  readonly emoji: string;
  readonly emojiUrl?: string | null;
  readonly count: number;
  /** Who, up to 50. */
  readonly people: readonly string[];
}

export interface Revision {
  readonly body: string;
  readonly at: string;
}

export interface CardRef {
  readonly kind: 'song' | 'post' | 'list' | 'round';
  readonly id: string;
}

export interface Message {
  readonly id: string;
  readonly roomId: string;
  readonly seq: number;
  readonly clientId: string;
  readonly author: Person;
  /** Markdown as written; empty when deleted. */
  readonly body: string;
  readonly attachments: readonly Attachment[];
  readonly cards?: readonly CardRef[];
  /** Ids of the people it calls by handle. */
  readonly mentions?: readonly string[];
  /** It calls everybody. */
  readonly everyone?: boolean;
  readonly replyTo?: ReplyTo | null;
  /** How many messages answer it. */
  readonly replies?: number;
  readonly reactions?: readonly Reaction[];
  readonly pinned?: boolean;
  readonly createdAt: string;
  readonly editedAt?: string | null;
  readonly deleted?: boolean;
}

export interface MessagesPage {
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** Following the log from here misses nothing. */
  readonly position: number;
  readonly epoch: string;
  /** Where older ones go on; null at the beginning. */
  readonly before?: number | null;
  /** Where newer ones go on; null at the end. */
  readonly after?: number | null;
  readonly people: readonly Person[];
}

export interface NewMessage {
  readonly replyTo?: string;
  readonly clientId: string;
  readonly body: string;
  readonly attachments: readonly { readonly mediaId: string; readonly alt: string }[];
  readonly cards?: readonly CardRef[];
}

export interface Posted {
  readonly message: Message;
  readonly seq: number;
  readonly repeated: boolean;
}

export type Wanted = { before: number } | { after: number } | { around: number } | object;

const one = (roomId: string, id: string): string => `/rooms/${roomId}/messages/${id}`;

export const pageSize = 50;

export const messages = (
  roomId: string,
  wanted: Wanted,
  signal?: AbortSignal,
): Promise<MessagesPage> =>
  request(`/rooms/${roomId}/messages`, { query: { ...wanted, limit: pageSize }, signal });
export const message = (roomId: string, id: string, signal?: AbortSignal): Promise<Message> =>
  request(`/rooms/${roomId}/messages/${id}`, { signal });
export const post = (roomId: string, body: NewMessage): Promise<Posted> =>
  request(`/rooms/${roomId}/messages`, { method: 'POST', body, timeout: 10_000 });
export const edit = (roomId: string, id: string, body: string): Promise<Message> =>
  request(`/rooms/${roomId}/messages/${id}`, { method: 'PATCH', body: { body } });
export const remove = (roomId: string, id: string): Promise<void> =>
  request(`/rooms/${roomId}/messages/${id}`, { method: 'DELETE' });
export const read = (roomId: string, seq: number): Promise<Unread> =>
  request(`/rooms/${roomId}/read`, { method: 'PUT', body: { seq } });
/** Makes this position the first unread one. */
export const unreadFrom = (roomId: string, seq: number): Promise<Unread> =>
  request(`/rooms/${roomId}/unread`, { method: 'PUT', body: { seq } });
export const events = <E>(roomId: string, after: number): Promise<readonly E[]> =>
  request(`/rooms/${roomId}/events`, { query: { after, limit: 100 } });

/** Idempotent; answers the message as it is then. */
export const react = (roomId: string, id: string, emoji: string, on: boolean): Promise<Message> =>
  request(`${one(roomId, id)}/reactions/${encodeURIComponent(emoji)}`, {
    method: on ? 'PUT' : 'DELETE',
  });
export const replies = (
  roomId: string,
  id: string,
  after: string | null = null,
  signal?: AbortSignal,
): Promise<Page<Message>> =>
  request(`${one(roomId, id)}/replies`, { query: { after, limit: pageSize }, signal });
/** Oldest first, the present words last. */
export const revisions = (
  roomId: string,
  id: string,
  signal?: AbortSignal,
): Promise<readonly Revision[]> => request(`${one(roomId, id)}/revisions`, { signal });
export const pin = (roomId: string, id: string, on: boolean): Promise<void> =>
  request(`${one(roomId, id)}/pin`, { method: on ? 'PUT' : 'DELETE' });
/** The last pinned first. */
export const pins = (roomId: string, signal?: AbortSignal): Promise<readonly Message[]> =>
  request(`/rooms/${roomId}/pins`, { signal });
