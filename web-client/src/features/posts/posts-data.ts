/*
 * A list of posts, the newest first: what is shown, what has come in since, and where it goes on.
 * Changes answer a new list; nothing here touches the page.
 */
import type { Page, Post } from '../../api/posts';
import type { PostEvent } from './feed-live-data';

export interface PostList {
  readonly items: readonly Post[];
  /** Published while one reads; shown when asked for. */
  readonly waiting: readonly Post[];
  /** Where it goes on; null at the end. */
  readonly next: string | null;
}

export const noPosts: PostList = { items: [], waiting: [], next: null };

export const firstPage = (page: Page<Post>): PostList => ({
  items: page.items,
  waiting: [],
  next: page.next ?? null,
});

/** Older ones below; whatever is there already stays where it is. */
export function older(list: PostList, page: Page<Post>): PostList {
  const known = new Set(list.items.map(({ id }) => id));
  return {
    ...list,
    items: [...list.items, ...page.items.filter(({ id }) => !known.has(id))],
    next: page.next ?? null,
  };
}

/** One's own post, or one that was asked for: at once on top. */
export function withOwn(list: PostList, post: Post): PostList {
  return {
    ...list,
    items: [post, ...list.items.filter(({ id }) => id !== post.id)],
    waiting: list.waiting.filter(({ id }) => id !== post.id),
  };
}

/** What waited, above what is shown. */
export function shownAll(list: PostList): PostList {
  const known = new Set(list.items.map(({ id }) => id));
  return {
    ...list,
    items: [...list.waiting.filter(({ id }) => !known.has(id)), ...list.items],
    waiting: [],
  };
}

/**
 * The first page once more, after a loss of connection. Null when too much has happened between it
 * and what is shown: then the list begins anew.
 */
export function caughtUp(list: PostList, page: Page<Post>): PostList | null {
  const known = new Set(list.items.map(({ id }) => id));
  if (list.items.length > 0 && page.next && !page.items.some(({ id }) => known.has(id))) {
    return null;
  }
  const fresh = new Map(page.items.map((post) => [post.id, post]));
  const last = page.items.at(-1)?.id;
  // between the newest and the page's last one the page tells what is still there
  const covers = (post: Post): boolean => !page.next || (last !== undefined && post.id >= last);
  return {
    items: list.items
      .filter((post) => !covers(post) || fresh.has(post.id))
      .map((post) => fresh.get(post.id) ?? post),
    waiting: page.items.filter(({ id }) => !known.has(id)),
    next: list.items.length === 0 ? (page.next ?? null) : list.next,
  };
}

export const changed = (list: PostList, id: string, change: Partial<Post>): PostList => {
  const apply = (posts: readonly Post[]): readonly Post[] =>
    posts.some((post) => post.id === id)
      ? posts.map((post) => (post.id === id ? { ...post, ...change } : post))
      : posts;
  return { ...list, items: apply(list.items), waiting: apply(list.waiting) };
};

export const without = (list: PostList, id: string): PostList => ({
  ...list,
  items: list.items.filter((post) => post.id !== id),
  waiting: list.waiting.filter((post) => post.id !== id),
});

export const found = (list: PostList, id: string): Post | undefined =>
  list.items.find((post) => post.id === id) ?? list.waiting.find((post) => post.id === id);

/** Longer texts are folded in lists, as the server counts. */
export const isLong = (body: string): boolean => Array.from(body).length > 280;

/** What an event makes of the list. A post of one's own from another window appears at once. */
export function heard(list: PostList, event: PostEvent, me: string): PostList {
  switch (event.type) {
    case 'post.published': {
      const { post } = event;
      if (found(list, post.id)) return list;
      const own = post.author.id === me;
      if (own) return withOwn(list, { ...post, mine: true });
      return { ...list, waiting: [post, ...list.waiting] };
    }
    case 'post.edited': {
      const { body, spoiler, editedAt } = event;
      return changed(list, event.postId, { body, spoiler, editedAt, long: isLong(body) });
    }
    case 'post.deleted':
      return without(list, event.postId);
    case 'post.counts':
      return changed(list, event.postId, { likes: event.likes, comments: event.comments });
  }
}
