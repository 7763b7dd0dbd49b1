/*
 * The part of a room's history that is held, and how it changes. Knows no DOM and asks nobody:
 * a snapshot plus the events after it must equal a later snapshot.
 */
import type { Message, MessagesPage, ReplyTo } from '../../api/messages';
import type { Person } from '../../api/rooms';
import { plainText } from '../../lib/markdown';
import { reacted } from './reactions-data';

export interface Timeline {
  readonly epoch: string;
  /** In order of `seq`, without two of the same. */
  readonly messages: readonly Message[];
  /** The log position each message is known to take into account, by id. */
  readonly knownAt: ReadonlyMap<string, number>;
  /** Older ones go on here; null at the beginning of the room. */
  readonly before: number | null;
  /** Newer ones go on here; null when the newest are held. */
  readonly after: number | null;
  /** How many came while the newest were not held. */
  readonly missed: number;
  readonly people: ReadonlyMap<string, Person>;
  /** A part in the middle that is not held. */
  readonly hole?: Hole | null;
}

export interface Hole {
  /** The last position held above it. */
  readonly after: number;
  /** The first position held below it. */
  readonly before: number;
  /** How many unread messages lie in it, as far as that is known. */
  readonly count: number;
}

/** The message that is answered, and how many answers it has now. */
interface Parent {
  readonly messageId: string;
  readonly replies: number;
}

interface Base {
  readonly seq: number;
  readonly at: string;
  readonly roomId: string;
  readonly actorId: string;
}
export type RoomEvent = Base &
  (
    | {
        readonly type: 'message.posted';
        readonly message: Message;
        readonly parent?: Parent | null;
      }
    | {
        readonly type: 'message.edited';
        readonly messageId: string;
        readonly body: string;
        readonly editedAt: string;
        readonly mentions?: readonly string[];
        readonly everyone?: boolean;
      }
    | {
        readonly type: 'message.deleted';
        readonly messageId: string;
        readonly parent?: Parent | null;
      }
    | {
        readonly type: 'reaction.changed';
        readonly messageId: string;
        readonly emoji: string;
        readonly emojiUrl?: string | null;
        readonly userId: string;
        readonly on: boolean;
      }
    | { readonly type: 'message.pinned'; readonly messageId: string; readonly on: boolean }
    | { readonly type: 'member.joined'; readonly person: Person }
    | { readonly type: 'member.left'; readonly userId: string }
    | { readonly type: 'member.changed'; readonly userId: string; readonly role: string }
    | { readonly type: 'room.changed' }
  );

type Edited = Extract<RoomEvent, { readonly type: 'message.edited' }>;

export const mostHeld = 300;

export function timelineOf(page: MessagesPage): Timeline {
  return {
    epoch: page.epoch,
    messages: page.messages,
    knownAt: new Map(page.messages.map((message) => [message.id, page.position])),
    before: page.before ?? null,
    after: page.after ?? null,
    missed: 0,
    people: met(new Map(), page),
  };
}

/** Adds the page before; lets go of the newest when it is too much to hold. */
export function withOlder(timeline: Timeline, page: MessagesPage): Timeline {
  const joined = merged(timeline, page);
  const kept = joined.messages.slice(0, mostHeld);
  const cut = kept.length < joined.messages.length;
  return {
    ...joined,
    ...only(joined, kept),
    hole: holeIn(joined, kept),
    before: page.before ?? null,
    after: cut ? (kept[kept.length - 1]?.seq ?? null) : timeline.after,
  };
}

/** Adds the page after; lets go of the oldest when it is too much to hold. */
export function withNewer(timeline: Timeline, page: MessagesPage): Timeline {
  const joined = { ...merged(timeline, page), after: page.after ?? null };
  return trimmedTop({ ...joined, missed: joined.after === null ? 0 : timeline.missed });
}

/** Lets go of the oldest. */
export function trimmedTop(timeline: Timeline): Timeline {
  if (timeline.messages.length <= mostHeld) return timeline;
  const messages = timeline.messages.slice(-mostHeld);
  const hole = holeIn(timeline, messages);
  return { ...timeline, ...only(timeline, messages), hole, before: messages[0]?.seq ?? null };
}

/** Lets go of the newest, for somebody who reads further up. */
export function trimmedEnd(timeline: Timeline): Timeline {
  const cut = timeline.messages.length - mostHeld;
  if (cut <= 0) return timeline;
  const messages = timeline.messages.slice(0, mostHeld);
  const after = messages.at(-1)?.seq ?? null;
  const hole = holeIn(timeline, messages);
  const kept = only(timeline, messages);
  return { ...timeline, ...kept, hole, after, missed: timeline.missed + cut };
}

/** What is let go is forgotten whole, or long reading would make every event dearer. */
function only(
  { knownAt }: Timeline,
  messages: readonly Message[],
): Pick<Timeline, 'messages' | 'knownAt'> {
  return { messages, knownAt: new Map(messages.map(({ id }) => [id, knownAt.get(id) ?? 0])) };
}

/** The hole is one only between messages. */
function holeIn({ hole }: Timeline, messages: readonly Message[]): Hole | null {
  if (!hole || (messages[0]?.seq ?? 0) >= hole.before) return null;
  return (messages.at(-1)?.seq ?? 0) <= hole.after ? null : hole;
}

/** The end of a room below what was held before; what lies between is left out. */
export function withEarlier(newest: Timeline, earlier: MessagesPage, count: number): Timeline {
  const [after, before] = [earlier.messages.at(-1)?.seq, newest.messages[0]?.seq];
  if (after === undefined || before === undefined || newest.before === null) return newest;
  if (after >= before) return withOlder(newest, earlier);
  const hole = { after, before, count };
  return { ...merged(newest, earlier), before: earlier.before ?? null, hole };
}

/** Fills the hole with the page that goes on at its upper or lower edge. */
export function filled(timeline: Timeline, page: MessagesPage, from: 'above' | 'below'): Timeline {
  const { hole } = timeline;
  if (!hole) return timeline;
  const inside = page.messages.filter(({ seq }) => seq > hole.after && seq < hole.before);
  const joined = merged(timeline, page);
  const after = from === 'above' ? (page.messages.at(-1)?.seq ?? hole.before) : hole.after;
  const before = from === 'below' ? (page.messages[0]?.seq ?? hole.after) : hole.before;
  const count = Math.max(0, hole.count - inside.length);
  const full = { ...joined, hole: after >= before ? null : { after, before, count } };
  return from === 'above' ? trimmedTop(full) : trimmedEnd(full);
}

/** What the room looks like after one more event; the same object when nothing is to be seen. */
export function applied(timeline: Timeline, event: RoomEvent): Timeline {
  switch (event.type) {
    case 'message.posted':
      return answered(posted(timeline, { ...event.message, seq: event.seq }), event);
    case 'message.edited':
      return requoted(changed(timeline, event, edited(event)), event.messageId, {
        excerpt: plainText(event.body).slice(0, quoteLength),
        deleted: false,
      });
    case 'message.deleted':
      return answered(requoted(changed(timeline, event, gone), event.messageId, wiped), event);
    case 'reaction.changed':
      return changed(timeline, event, (message) => ({ reactions: reacted(message, event) }));
    case 'message.pinned':
      return changed(timeline, event, { pinned: event.on });
    case 'member.joined':
      return { ...timeline, people: met(timeline.people, { people: [event.person] }) };
    default:
      return timeline;
  }
}

/** A message that is known to be stored, from the log or from the answer to its author. */
export function posted(timeline: Timeline, message: Message): Timeline {
  const at = place(timeline.messages, message.seq);
  if (timeline.messages[at]?.seq === message.seq) return timeline;
  if (at === 0 && timeline.before !== null) return timeline; // belongs to the part not held
  const { hole } = timeline;
  if (hole && message.seq > hole.after && message.seq < hole.before) return timeline;
  if (timeline.after !== null) return { ...timeline, missed: timeline.missed + 1 };
  const messages = [...timeline.messages];
  messages.splice(at, 0, message);
  return {
    ...timeline,
    messages,
    knownAt: new Map(timeline.knownAt).set(message.id, message.seq),
    people: met(timeline.people, { people: [message.author] }),
  };
}

type Change = Partial<Message> | ((message: Message) => Partial<Message>);

function changed(
  timeline: Timeline,
  event: Pick<RoomEvent, 'seq'> & { readonly messageId: string },
  change: Change,
): Timeline {
  const at = timeline.messages.findIndex((message) => message.id === event.messageId);
  const message = timeline.messages[at];
  if (!message || (timeline.knownAt.get(message.id) ?? 0) >= event.seq) return timeline;
  const messages = [...timeline.messages];
  messages[at] = { ...message, ...(typeof change === 'function' ? change(message) : change) };
  return { ...timeline, messages, knownAt: new Map(timeline.knownAt).set(message.id, event.seq) };
}

/** Changes a message here, before the server has said anything about it. */
export function touched(
  timeline: Timeline,
  messageId: string,
  change: (message: Message) => Partial<Message>,
): Timeline {
  const at = timeline.messages.findIndex((message) => message.id === messageId);
  const message = timeline.messages[at];
  if (!message) return timeline;
  const messages = [...timeline.messages];
  messages[at] = { ...message, ...change(message) };
  return { ...timeline, messages };
}

/** What is left of a message that was taken back. */
export const gone: Partial<Message> = {
  body: '',
  attachments: [],
  cards: [],
  reactions: [],
  replyTo: null,
  pinned: false,
  everyone: false,
  deleted: true,
};

/** The answered message counts its answers anew. */
function answered(
  timeline: Timeline,
  { parent, seq }: { readonly parent?: Parent | null; readonly seq: number },
): Timeline {
  if (!parent) return timeline;
  return changed(timeline, { messageId: parent.messageId, seq }, { replies: parent.replies });
}

const edited = ({ body, editedAt, mentions, everyone }: Edited): Partial<Message> => ({
  body,
  editedAt,
  ...(mentions ? { mentions } : {}),
  ...(everyone === undefined ? {} : { everyone }),
});

/** How much of a message stands above its answers. */
export const quoteLength = 120;
const wiped = { excerpt: '', deleted: true };

/** What answers a message quotes it as it is now; what was taken back says nothing any more. */
function requoted(
  timeline: Timeline,
  messageId: string,
  quote: Pick<ReplyTo, 'excerpt' | 'deleted'>,
): Timeline {
  const old = ({ replyTo }: Message): boolean =>
    replyTo?.messageId === messageId && !replyTo.deleted && replyTo.excerpt !== quote.excerpt;
  if (!timeline.messages.some(old)) return timeline;
  const messages = timeline.messages.map((message) =>
    old(message) && message.replyTo
      ? { ...message, replyTo: { ...message.replyTo, ...quote } }
      : message,
  );
  return { ...timeline, messages };
}

/** Answers of the server to one's own edit or deletion, before the event about it. */
export function replaced(timeline: Timeline, message: Message): Timeline {
  const at = timeline.messages.findIndex((one) => one.id === message.id);
  const known = timeline.messages[at];
  if (!known) return timeline;
  const messages = [...timeline.messages];
  messages[at] = { ...message, seq: known.seq };
  return { ...timeline, messages };
}

function merged(timeline: Timeline, page: MessagesPage): Timeline {
  const bySeq = new Map(timeline.messages.map((message) => [message.seq, message]));
  const knownAt = new Map(timeline.knownAt);
  for (const message of page.messages) {
    if ((knownAt.get(message.id) ?? -1) > page.position) continue;
    bySeq.set(message.seq, message);
    knownAt.set(message.id, page.position);
  }
  const messages = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
  return { ...timeline, messages, knownAt, people: met(timeline.people, page) };
}

function met(
  known: ReadonlyMap<string, Person>,
  page: Partial<MessagesPage>,
): ReadonlyMap<string, Person> {
  const people = [
    ...(page.people ?? []),
    ...(page.messages ?? []).map((message) => message.author),
  ];
  const fresh = people.filter((person) => known.get(person.id) !== person);
  if (fresh.length === 0) return known;
  const all = new Map(known);
  for (const person of fresh) all.set(person.id, person);
  return all;
}

/** Where a position stands, or would stand; looked for from the end. */
function place(messages: readonly Message[], seq: number): number {
  let at = messages.length;
  while (at > 0 && (messages[at - 1]?.seq ?? 0) >= seq) at -= 1;
  return at;
}
