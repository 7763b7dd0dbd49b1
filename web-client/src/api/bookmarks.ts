/* Messages somebody keeps for themselves. */
import { request } from '../lib/http';
import type { Message } from './messages';
import type { Page, RoomKind } from './rooms';

export interface Bookmark {
  readonly message: Message;
  readonly room: { readonly id: string; readonly name: string; readonly kind: RoomKind };
  readonly at: string;
}

export const bookmarks = (
  after: string | null = null,
  signal?: AbortSignal,
): Promise<Page<Bookmark>> => request('/bookmarks', { query: { after, limit: 50 }, signal });
export const bookmark = (messageId: string, on: boolean): Promise<void> =>
  request(`/bookmarks/${messageId}`, { method: on ? 'PUT' : 'DELETE' });
