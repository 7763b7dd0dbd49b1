/* Who follows whom. */
import { request } from '../lib/http';
import type { Page, Person } from './accounts';

export interface Follow {
  readonly following: boolean;
  readonly followsMe: boolean;
  readonly followers: number;
  readonly followees: number;
}

export type Direction = 'following' | 'followers';

export const follow = (userId: string, signal?: AbortSignal): Promise<Follow> =>
  request(`/follows/${userId}`, { signal });

export const setFollow = (userId: string, on: boolean): Promise<void> =>
  request(`/follows/${userId}`, { method: on ? 'PUT' : 'DELETE' });

export const follows = (
  of: string,
  direction: Direction,
  after: string | null,
  signal?: AbortSignal,
): Promise<Page<Person>> =>
  request('/follows', { query: { of, direction, after, limit: 50 }, signal });
