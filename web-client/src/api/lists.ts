/* Lists of songs, made alone or together. */
import { request } from '../lib/http';
import type { Page, Person } from './rooms';
import type { Song } from './songs';

export type ListVisibility = 'CIRCLE' | 'PRIVATE';

export interface List {
  readonly id: string;
  readonly title: string;
  readonly note?: string | null;
  readonly owner: Person;
  readonly visibility: ListVisibility;
  readonly editors: readonly Person[];
  readonly songCount: number;
  readonly mayEdit: boolean;
  readonly mine: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ListEntry {
  readonly id: string;
  readonly song: Song;
  readonly note?: string | null;
  readonly addedBy: Person;
  readonly addedAt: string;
  readonly position: string;
}

export interface ListsWanted {
  readonly q?: string;
  readonly owner?: string;
  readonly editable?: boolean;
  readonly song?: string;
  readonly after?: string | null;
  readonly limit?: number;
}

export interface ListWords {
  readonly title: string;
  readonly note: string;
  readonly visibility: ListVisibility;
}

export interface NewEntry {
  readonly clientId: string;
  readonly songId: string;
  readonly note?: string;
  /** The entry it follows, `start`, or the end when left out. */
  readonly afterEntry?: string;
}

export const lists = (wanted: ListsWanted, signal?: AbortSignal): Promise<Page<List>> =>
  request('/lists', { query: { ...wanted }, signal });
export const list = (id: string, signal?: AbortSignal): Promise<List> =>
  request(`/lists/${id}`, { signal });
export const createList = (body: ListWords & { readonly clientId: string }): Promise<List> =>
  request('/lists', { method: 'POST', body });
export const changeList = (id: string, body: Partial<ListWords>): Promise<List> =>
  request(`/lists/${id}`, { method: 'PATCH', body });
export const deleteList = (id: string): Promise<void> =>
  request(`/lists/${id}`, { method: 'DELETE' });

export const entries = (
  id: string,
  after: string | null,
  signal?: AbortSignal,
): Promise<Page<ListEntry>> =>
  request(`/lists/${id}/entries`, { query: { after, limit: 50 }, signal });
export const addEntry = (id: string, body: NewEntry): Promise<ListEntry> =>
  request(`/lists/${id}/entries`, { method: 'POST', body });
/** `afterEntry` moves it: behind that entry, or to the `start`. */
export const changeEntry = (
  id: string,
  entryId: string,
  body: { readonly note?: string; readonly afterEntry?: string },
): Promise<ListEntry> => request(`/lists/${id}/entries/${entryId}`, { method: 'PATCH', body });
export const removeEntry = (id: string, entryId: string): Promise<void> =>
  request(`/lists/${id}/entries/${entryId}`, { method: 'DELETE' });

export const addEditor = (id: string, userId: string): Promise<List> =>
  request(`/lists/${id}/editors/${userId}`, { method: 'PUT' });
export const removeEditor = (id: string, userId: string): Promise<List> =>
  request(`/lists/${id}/editors/${userId}`, { method: 'DELETE' });
