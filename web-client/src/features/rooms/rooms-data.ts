/* The rooms somebody is in, and how the list changes. No DOM, no requests. */
import type { Message } from '../../api/messages';
import type { Level, Membership, RoomSummary, Unread } from '../../api/rooms';
import { store } from '../../lib/store';

export interface RoomsState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error?: unknown;
  /** As this device kept it; the server has not answered yet. */
  readonly recalled?: boolean;
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
    const level = levelOf(room);
    const counts = !own && !seen && level !== 'INVISIBLE';
    const calls = message.everyone === true || (message.mentions ?? []).includes(reader);
    const called = counts && calls && level !== 'NOTHING';
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

/** One has a room in one's list otherwise now. */
export function withMembership(state: RoomsState, membership: Membership): RoomsState {
  const list = state.list.map((room) =>
    room.id === membership.roomId ? { ...room, membership } : room,
  );
  return { ...state, list };
}

/** What somebody wants to be told of a room. */
export const levelOf = (room: Pick<RoomSummary, 'kind' | 'membership'>): Level =>
  room.membership?.level ?? (room.kind === 'DIRECT' ? 'EVERYTHING' : 'MENTIONS');

export function without(state: RoomsState, roomId: string): RoomsState {
  return { ...state, list: state.list.filter((room) => room.id !== roomId) };
}
