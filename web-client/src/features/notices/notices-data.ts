/* What this person is told of, apart from the page. */
import type { Notice, NoticeKind, Unread } from '../../api/notices';
import { store } from '../../lib/store';
import { dayKey } from '../../lib/time';

export const unread = store<Unread>({ unread: 0, calls: 0 });

/** The kinds people tell apart when they look for something. */
export const groups = {
  all: [],
  calls: ['MENTION', 'EVERYONE', 'REPLY', 'KEYWORD'],
  reactions: ['REACTION', 'LIKE'],
  comments: ['COMMENT'],
  people: ['INVITATION', 'FOLLOW'],
} as const satisfies Record<string, readonly NoticeKind[]>;

export type Group = keyof typeof groups;

export const isGroup = (name: string): name is Group => Object.hasOwn(groups, name);

export const belongs = (notice: Notice, group: Group): boolean =>
  group === 'all' || (groups[group] as readonly NoticeKind[]).includes(notice.kind as NoticeKind);

/** One more at the top; a notice that is there already stays where it is. */
export const withNew = (list: readonly Notice[], notice: Notice): readonly Notice[] =>
  list.some(({ id }) => id === notice.id) ? list : [notice, ...list];

/** Read: one, or all. */
export const withRead = (list: readonly Notice[], id?: string): readonly Notice[] =>
  list.map((one) => (id === undefined || one.id === id ? { ...one, read: true } : one));

export interface Day {
  readonly at: string;
  readonly list: readonly Notice[];
}

/** By day, in the order they come. */
export function days(list: readonly Notice[]): readonly Day[] {
  const found: { at: string; list: Notice[] }[] = [];
  for (const notice of list) {
    const at = notice.at ?? '';
    const last = found.at(-1);
    if (last && dayKey(last.at) === dayKey(at)) last.list.push(notice);
    else found.push({ at, list: [notice] });
  }
  return found;
}

/** Where a notice leads. */
export function target(notice: Notice): string {
  const { room, messageId, postId, actor } = notice;
  if (room) return `/rooms/${room.id}${messageId ? `/at/${messageId}` : ''}`;
  return postId ? `/posts/${postId}` : `/@${actor?.handle ?? ''}`;
}

/** What the inbox of the cable says about notices. */
export type Word =
  | ({ readonly type: 'notice.added'; readonly notice: Notice } & Unread)
  | ({ readonly type: 'notices.read' } & Unread)
  | { readonly type: 'fresh' };
