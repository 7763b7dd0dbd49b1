/* The circle's feed as it happens, shared: the cable knows one listener per channel. */
import type { Post } from '../../api/posts';
import type { Person } from '../../api/accounts';
import type { Song } from '../../api/songs';
import type { Subscription } from '../../lib/cable';
import { cable } from '../live/live-data';

export type PostEvent =
  | { readonly type: 'post.published'; readonly post: Post }
  | {
      readonly type: 'post.edited';
      readonly postId: string;
      readonly body: string;
      readonly spoiler: boolean;
      readonly editedAt: string;
    }
  | { readonly type: 'post.deleted'; readonly postId: string }
  | {
      readonly type: 'post.counts';
      readonly postId: string;
      readonly likes: number;
      readonly comments: number;
    };

export interface ListeningEvent {
  readonly type: 'listening.changed';
  readonly userId: string;
  readonly person: Person;
  readonly song?: Song | null;
  readonly until?: string | null;
}

export type FeedEvent = PostEvent | ListeningEvent;

export interface FeedListener {
  readonly event: (event: FeedEvent) => void;
  /** Listening, for the first time or again: ask the server for what was missed until now. */
  readonly again?: () => void;
}

const listeners = new Set<FeedListener>();
let channel: Subscription | null = null;

/** Hears the posts and what is listened to until the signal ends. */
export function listenToFeed(listener: FeedListener, signal: AbortSignal): void {
  if (signal.aborted) return;
  listeners.add(listener);
  channel ??= cable.subscribe<never, FeedEvent>(
    { channel: 'FeedChannel' },
    {
      signal: (event) => listeners.forEach((one) => one.event(event)),
      confirmed: () => listeners.forEach((one) => one.again?.()),
    },
  );
  signal.addEventListener(
    'abort',
    () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      channel?.end();
      channel = null;
    },
    { once: true },
  );
}
