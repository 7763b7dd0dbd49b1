/* The rooms somebody is in, and how the list changes. No DOM, no requests. */
import type { Message } from '../../api/messages';
import type { RoomSummary, Unread } from '../../api/rooms';
import { store } from '../../lib/store';

export interface RoomsState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error?: unknown;
  /** The last active first. */
  readonly list: readonly RoomSummary[];
}

export const rooms = store<RoomsState>({ status: 'loading', list: [] });
/** The room on the screen. */
export const currentRoom = store<string | null>(null);
/** Who is in the product right now. */
export const online = store<ReadonlySet<string>>(new Set());

export const roomOf = (id: string): RoomSummary | undefined =>
  rooms.get().list.find((room) => room.id === id);

/** What a room is called: its name, or the people in it. */
export function roomName(
  room: Pick<RoomSummary, 'kind' | 'name' | 'people'>,
  alone: string,
): string {
  if (room.kind !== 'DIRECT') return room.name;
  return room.people.map((person) => person.displayName).join('、') || alone;
}

export function byActivity(list: readonly RoomSummary[]): RoomSummary[] {
  return [...list].sort(
    (a, b) =>
      (b.lastMessage?.at ?? '').localeCompare(a.lastMessage?.at ?? '') || b.lastSeq - a.lastSeq,
  );
}

/** In the order of the list on the screen: rooms first, then direct messages. */
export function inListOrder(list: readonly RoomSummary[]): readonly RoomSummary[] {
  return [
    ...list.filter((room) => room.kind !== 'DIRECT'),
    ...list.filter((room) => room.kind === 'DIRECT'),
  ];
}

/** The room above (-1) or below (1) in the list; the first or last when none is open. */
export function neighbour(
  list: readonly RoomSummary[],
  current: string | null,
  step: 1 | -1,
): RoomSummary | undefined {
  const order = inListOrder(list);
  const at = order.findIndex((room) => room.id === current);
  if (at < 0) return order.at(step === 1 ? 0 : -1);
  return order[at + step];
}

/** A message was said in a room whose events we hear; `seen` by the reader at once. */
export function withMessage(
  state: RoomsState,
  message: Message,
  reader: string,
  excerpt: string,
  seen: boolean,
): RoomsState {
  const list = state.list.map((room) => {
    if (room.id !== message.roomId || message.seq <= room.lastSeq) return room;
    const own = message.author.id === reader;
    const counts = !own && !seen;
    const called = counts && (message.mentions ?? []).includes(reader);
    return {
      ...room,
      lastSeq: message.seq,
      unread: own ? 0 : room.unread + (counts ? 1 : 0),
      mentions: own ? 0 : room.mentions + (called ? 1 : 0),
      lastMessage: {
        authorId: message.author.id,
        authorName: message.author.displayName,
        excerpt,
        attachments: message.attachments.length > 0,
        at: message.createdAt,
      },
    };
  });
  return { ...state, list: byActivity(list) };
}

/** The server's exact count after reading; `back` when the mark was moved back on purpose. */
export function withUnread(state: RoomsState, unread: Unread, back = false): RoomsState {
  const list = state.list.map((room) =>
    room.id === unread.roomId && (back || unread.readSeq >= room.readSeq)
      ? {
          ...room,
          readSeq: unread.readSeq,
          unread: unread.unread,
          mentions: unread.mentions,
          lastSeq: Math.max(room.lastSeq, unread.lastSeq),
        }
      : room,
  );
  return { ...state, list };
}

export function without(state: RoomsState, roomId: string): RoomsState {
  return { ...state, list: state.list.filter((room) => room.id !== roomId) };
}
