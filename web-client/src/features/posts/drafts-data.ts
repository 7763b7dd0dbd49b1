/*
 * What somebody writes stays on this device until it is published: the draft of each place, and the
 * posts on their way with their client id, so that a repeat can never double them.
 */
import type { PostPicture } from '../../api/posts';
import type { Song } from '../../api/songs';
import { remember, remembered } from '../../lib/settings';

export interface PostDraft {
  readonly song: Song | null;
  readonly body: string;
  readonly spoiler: boolean;
}

export interface PendingPost {
  readonly clientId: string;
  readonly song: Song;
  readonly body: string;
  readonly spoiler: boolean;
  readonly pictures: readonly PostPicture[];
}

export const emptyDraft: PostDraft = { song: null, body: '', spoiler: false };

function read<T>(key: string, otherwise: T): T {
  try {
    const text = remembered(key);
    return text === null ? otherwise : (JSON.parse(text) as T);
  } catch {
    return otherwise;
  }
}

const draftKey = (userId: string, place: string): string => `post.${userId}.${place}`;
const pendingKey = (userId: string): string => `posts-on-their-way.${userId}`;

export const draft = (userId: string, place: string): PostDraft => ({
  ...emptyDraft,
  ...read<Partial<PostDraft>>(draftKey(userId, place), {}),
});

export function keepDraft(userId: string, place: string, kept: PostDraft): void {
  const empty = kept.body === '' && !kept.spoiler && (kept.song === null || place !== 'feed');
  remember(draftKey(userId, place), empty ? null : JSON.stringify(kept));
}

export const pending = (userId: string): readonly PendingPost[] =>
  read<readonly PendingPost[]>(pendingKey(userId), []);

export function keepPending(userId: string, posts: readonly PendingPost[]): void {
  remember(pendingKey(userId), posts.length === 0 ? null : JSON.stringify(posts));
}
