/* What is said in rooms, and how far people have read. */
import { request } from '../lib/http';
import type { Media } from './media';
import type { Person, Unread } from './rooms';

export interface Attachment {
  readonly media: Media;
  readonly alt: string;
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
