/* What people listen to just now. */
import { request } from '../lib/http';
import type { Person } from './accounts';
import type { Song } from './songs';

export interface Listening {
  readonly person: Person;
  readonly song: Song;
  readonly since: string;
  readonly until: string;
}

export const listening = (signal?: AbortSignal): Promise<readonly Listening[]> =>
  request('/listening', { signal });

export const listenTo = (songId: string): Promise<Listening> =>
  request('/listening', { method: 'PUT', body: { songId } });

export const stopListening = (): Promise<void> => request('/listening', { method: 'DELETE' });
