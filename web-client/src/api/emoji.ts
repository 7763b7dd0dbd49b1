/* The circle's own emoji. */
import { request } from '../lib/http';
import type { Person } from './rooms';

export interface OwnEmoji {
  readonly name: string;
  readonly url: string;
  readonly by: Person;
  readonly addedAt: string;
}

export const emoji = (signal?: AbortSignal): Promise<readonly OwnEmoji[]> =>
  request('/emoji', { signal });
export const addEmoji = (body: { name: string; mediaId: string }): Promise<OwnEmoji> =>
  request('/emoji', { method: 'POST', body });
export const removeEmoji = (name: string): Promise<void> =>
  request(`/emoji/${name}`, { method: 'DELETE' });
