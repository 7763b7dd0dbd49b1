/* Comments, the oldest first: those of the server, and one's own on their way. */
import type { Comment, Page } from '../../api/posts';

export interface Sending {
  readonly clientId: string;
  readonly body: string;
  readonly failure: unknown;
}

export interface CommentList {
  readonly items: readonly Comment[];
  readonly sending: readonly Sending[];
  /** Later ones that are not loaded yet. */
  readonly next: string | null;
}

export type CommentEvent =
  | { readonly type: 'comment.posted'; readonly comment: Comment }
  | {
      readonly type: 'comment.edited';
      readonly commentId: string;
      readonly body: string;
      readonly editedAt: string;
    }
  | { readonly type: 'comment.deleted'; readonly commentId: string };

export const noComments: CommentList = { items: [], sending: [], next: null };

export function later(list: CommentList, page: Page<Comment>): CommentList {
  const known = new Set(page.items.map(({ id }) => id));
  return {
    ...list,
    items: [...list.items.filter(({ id }) => !known.has(id)), ...page.items],
    next: page.next ?? null,
  };
}

/** A comment of the server; in place of one's own that was on its way. */
export function arrived(list: CommentList, comment: Comment): CommentList {
  const sending = list.sending.filter(({ clientId }) => clientId !== comment.clientId);
  const rest = sending.length === list.sending.length ? list : { ...list, sending };
  const at = list.items.findIndex(({ id }) => id === comment.id);
  if (at >= 0) return { ...rest, items: list.items.with(at, { ...list.items[at], ...comment }) };
  // those between are not loaded: it comes with them
  if (list.next !== null && !comment.mine) return rest;
  return { ...rest, items: [...list.items, comment] };
}

export function heardComment(list: CommentList, event: CommentEvent, me: string): CommentList {
  switch (event.type) {
    case 'comment.posted': {
      const mine = event.comment.author.id === me;
      return arrived(list, { ...event.comment, mine });
    }
    case 'comment.edited': {
      const { commentId, body, editedAt } = event;
      return {
        ...list,
        items: list.items.map((one) => (one.id === commentId ? { ...one, body, editedAt } : one)),
      };
    }
    case 'comment.deleted':
      return { ...list, items: list.items.filter(({ id }) => id !== event.commentId) };
  }
}
