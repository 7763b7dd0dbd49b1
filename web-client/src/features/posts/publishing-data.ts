/*
 * One's own posts on their way. Each is kept on this device until the server has it; without an
 * answer it is tried again by itself, a refusal waits for its author.
 */
import * as api from '../../api/posts';
import type { Post } from '../../api/posts';
import { isAbort, NoAnswer, Refusal } from '../../lib/refusal';
import { store, type Store } from '../../lib/store';
import { me } from '../session/session-data';
import { keepPending, pending, type PendingPost } from './drafts-data';

export interface Letter extends PendingPost {
  readonly state: 'sending' | 'waiting' | 'refused';
  readonly failure: unknown;
}

/** How posts travel; replaced in tests. */
export interface PostOffice {
  readonly userId: string;
  readonly publish: typeof api.publishPost;
  readonly published: (post: Post, letter: Letter) => void;
  readonly keep: (posts: readonly PendingPost[]) => void;
  readonly kept: () => readonly PendingPost[];
  readonly pause: (ms: number, then: () => void) => void;
}

export interface Publishing {
  readonly letters: Store<readonly Letter[]>;
  readonly send: (post: PendingPost) => void;
  readonly retry: (clientId: string) => void;
  /** Takes it off; answers what was written. */
  readonly takeBack: (clientId: string) => Letter | undefined;
  readonly start: () => void;
}

export function createPublishing(office: PostOffice): Publishing {
  const letters = store<readonly Letter[]>([]);
  let failures = 0;

  const find = (clientId: string): Letter | undefined =>
    letters.get().find((letter) => letter.clientId === clientId);

  function set(next: readonly Letter[]): void {
    letters.set(next);
    office.keep(
      next.map(({ clientId, song, body, spoiler, pictures }) => ({
        clientId,
        song,
        body,
        spoiler,
        pictures,
      })),
    );
  }
  const change = (clientId: string, change: Partial<Letter>): void =>
    set(letters.get().map((one) => (one.clientId === clientId ? { ...one, ...change } : one)));
  const drop = (clientId: string): void =>
    set(letters.get().filter((one) => one.clientId !== clientId));

  async function send(clientId: string): Promise<void> {
    const letter = find(clientId);
    if (!letter) return;
    change(clientId, { state: 'sending', failure: null });
    const { song, body, spoiler } = letter;
    const pictures = letter.pictures.map(({ media, alt }) => ({ mediaId: media.id, alt }));
    try {
      const post = await office.publish({ clientId, songId: song.id, body, spoiler, pictures });
      failures = 0;
      drop(clientId);
      office.published(post, letter);
    } catch (failure) {
      if (isAbort(failure)) return;
      const temporary =
        failure instanceof NoAnswer || (failure instanceof Refusal && failure.status >= 500);
      change(clientId, { state: temporary ? 'waiting' : 'refused', failure });
      if (!temporary) return;
      failures += 1;
      office.pause(Math.min(60_000, 2_000 * 2 ** failures), () => {
        if (find(clientId)?.state === 'waiting') void send(clientId);
      });
    }
  }

  return {
    letters,
    send(post) {
      set([{ ...post, state: 'sending', failure: null }, ...letters.get()]);
      void send(post.clientId);
    },
    retry(clientId) {
      if (find(clientId)?.state !== 'sending') void send(clientId);
    },
    takeBack(clientId) {
      const letter = find(clientId);
      if (letter) drop(clientId);
      return letter;
    },
    start() {
      const kept = office.kept();
      letters.set(kept.map((one) => ({ ...one, state: 'waiting', failure: null })));
      for (const { clientId } of kept) void send(clientId);
    },
  };
}

const listeners = new Set<(post: Post, letter: Letter) => void>();
let made: Publishing | null = null;
let owner = '';

/** Of whoever is signed in; begun with the first call. */
export function publishing(): Publishing {
  const userId = me.get()?.id ?? '';
  if (made && owner === userId) return made;
  owner = userId;
  made = createPublishing({
    userId,
    publish: api.publishPost,
    published: (post, letter) => listeners.forEach((listener) => listener(post, letter)),
    keep: (posts) => keepPending(userId, posts),
    kept: () => pending(userId),
    pause: (ms, then) => setTimeout(then, ms),
  });
  made.start();
  return made;
}

export function onPublished(
  listener: (post: Post, letter: Letter) => void,
  signal: AbortSignal,
): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}
