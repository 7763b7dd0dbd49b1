/* From messages to what stands below each other: days, the line of the unread, groups, letters. */
import type { Message } from '../../api/messages';
import type { Letter } from '../../lib/outbox';
import { dayKey } from '../../lib/time';
import type { Timeline } from './conversation-data';

export type Item =
  | { readonly type: 'day'; readonly key: string; readonly at: string }
  | { readonly type: 'unread'; readonly key: string }
  | { readonly type: 'hole'; readonly key: string; readonly count: number }
  | {
      readonly type: 'message';
      readonly key: string;
      readonly message: Message;
      /** Follows another of the same person shortly after: no name, no picture. */
      readonly compact: boolean;
      /** One's own and the last: says that it has arrived. */
      readonly sent: boolean;
    }
  | {
      readonly type: 'letter';
      readonly key: string;
      readonly letter: Letter;
      readonly compact: boolean;
      readonly connected: boolean;
    };

export interface ItemsWishes {
  readonly me: string;
  readonly letters: readonly Letter[];
  /** There is a connection: letters are on their way, not waiting for one. */
  readonly connected: boolean;
  /** The reader had read up to here when they came. */
  readonly readSeq: number | null;
}

const together = 5 * 60_000;

interface Moment {
  readonly day: string;
  readonly ms: number;
}
const moments = new Map<string, Moment>();

/** Worked out once per message, not once per frame. */
function momentOf(at: string): Moment {
  let known = moments.get(at);
  if (!known) {
    if (moments.size > 2_000) moments.clear();
    known = { day: dayKey(at), ms: Date.parse(at) };
    moments.set(at, known);
  }
  return known;
}

export function itemsOf(timeline: Timeline, wishes: ItemsWishes): Item[] {
  const items: Item[] = [];
  let previous: { author: string; moment: Moment } | null = null;
  let lineDrawn = wishes.readSeq === null;

  const begin = (author: string, at: string, broken: boolean): boolean => {
    const moment = momentOf(at);
    const sameDay = previous?.moment.day === moment.day;
    if (!sameDay) items.push({ type: 'day', key: `day ${moment.day}`, at });
    const compact =
      sameDay &&
      !broken &&
      previous?.author === author &&
      moment.ms - previous.moment.ms < together;
    previous = { author, moment };
    return compact;
  };

  const last = timeline.after === null ? timeline.messages.at(-1) : undefined;
  const { hole } = timeline;
  for (const message of timeline.messages) {
    const torn = hole?.before === message.seq;
    if (torn) {
      if (!lineDrawn && (wishes.readSeq ?? 0) >= hole.after) {
        lineDrawn = true;
        items.push({ type: 'unread', key: 'unread' });
      }
      items.push({ type: 'hole', key: 'hole', count: hole.count });
    }
    const unread =
      !lineDrawn && message.seq > (wishes.readSeq ?? 0) && message.author.id !== wishes.me;
    if (unread) lineDrawn = true;
    const place = items.length;
    const broken = torn || unread || Boolean(message.replyTo);
    const compact = begin(message.author.id, message.createdAt, broken);
    if (unread) {
      // under the date when both stand here
      const after = items.length > place ? items.length : place;
      items.splice(after, 0, { type: 'unread', key: 'unread' });
    }
    const sent = message === last && message.author.id === wishes.me && !message.deleted;
    items.push({ type: 'message', key: message.clientId, message, compact, sent });
  }
  if (timeline.after !== null) return items;
  const stored = new Set(timeline.messages.map((message) => message.clientId));
  for (const letter of wishes.letters) {
    if (stored.has(letter.clientId)) continue;
    const compact = begin(letter.userId, letter.writtenAt, letter.replyTo !== undefined);
    items.push({
      type: 'letter',
      key: letter.clientId,
      letter,
      compact,
      connected: wishes.connected,
    });
  }
  return items;
}
