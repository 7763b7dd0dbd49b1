/*
 * One room as its page sees it: pages of history on request, events as they come, and what was said
 * by oneself. Knows no DOM.
 */
import * as api from '../../api/messages';
import type { Message, Wanted } from '../../api/messages';
import * as roomsApi from '../../api/rooms';
import type { Person, Room } from '../../api/rooms';
import type { Position } from '../../lib/cable';
import { plainText } from '../../lib/markdown';
import { NoAnswer, Refusal } from '../../lib/refusal';
import { store } from '../../lib/store';
import { uuid } from '../../lib/id';
import { cable } from '../live/live-data';
import { roomOf, rooms, withMessage } from '../rooms/rooms-data';
import { present, refreshRooms, removedFrom, roomChanged } from '../rooms/rooms-events';
import { myself } from '../session/session-data';
import {
  applied,
  gone,
  mostHeld,
  posted,
  replaced,
  filled,
  timelineOf,
  withEarlier,
  trimmedEnd,
  touched,
  trimmedTop,
  withNewer,
  withOlder,
  type RoomEvent,
  type Timeline,
} from './conversation-data';
import { hasMine, reacted } from './reactions-data';
import { onSending, speakThrough } from './sending-data';
import { typingState } from './typing-data';

type Said = { readonly type: 'typing'; readonly userId: string };

/** Rooms that were open lately are shown at once and go on from where they were. */
const lately = new Map<string, { timeline: Timeline; position: Position }>();
const mostLately = 6;
const spare = 20;
/** Whoever missed more comes in at the end, and what lies between is left out at first. */
const mostReplayed = 200;

export type Talk = ReturnType<typeof openTalk>;

export function openTalk(roomId: string, signal: AbortSignal) {
  const me = myself();
  // another person on this device must not see what the last one held
  const key = `${me.id} ${roomId}`;
  const timeline = store<Timeline | null>(null);
  const room = store<Room | null>(null);
  const here = store<ReadonlySet<string>>(new Set());
  const members = store<ReadonlyMap<string, Person>>(new Map([[me.id, me]]));
  const typing = typingState(me.id, signal);
  let loading = false;
  let listening = false;
  let seeing = (): boolean => false;
  let readingAbove = (): boolean => false;
  let joined: string | null = null;
  let told: (message: Message) => void = () => undefined;
  const hearers = new Set<(event: RoomEvent) => void>();

  const channel = cable.subscribe<RoomEvent, Said>(
    { channel: 'RoomChannel', roomId },
    {
      event: hear,
      signal: (word) => word.type === 'typing' && typing.heard(word.userId),
      presence: (change) => here.update((known) => present(known, change)),
      fill: (after) => api.events<RoomEvent>(roomId, after),
      stale: () => void catchUp().catch(() => undefined),
      rejected: () => void shutOut(),
    },
    { stream: `room:${roomId}`, presence: { id: me.id }, ...waitingFor(key) },
  );
  speakThrough(roomId, channel, signal);
  onSending(
    {
      sent: (letter, message) => {
        if (letter.roomId !== roomId) return;
        timeline.update((now) => now && posted(now, message));
        note(message);
      },
    },
    signal,
  );
  signal.addEventListener('abort', leave, { once: true });
  void import('../offline/keeper-data').then(
    ({ keepEnd }) =>
      keepEnd({ userId: me.id, roomId, timeline, position: channel.position }, signal),
    () => undefined,
  );

  function hear(event: RoomEvent): void {
    timeline.update((now) => now && bounded(applied(now, event)));
    for (const hearer of hearers) hearer(event);
    if (event.type === 'message.posted') {
      typing.stopped(event.message.author.id);
      note({ ...event.message, seq: event.seq });
      told(event.message);
    } else if (!event.type.startsWith('reaction')) {
      void refreshRooms();
      if (event.type === 'member.joined') meet([event.person]);
      if (event.type.startsWith('member') || event.type === 'room.changed') {
        roomChanged(roomId);
      }
    }
  }

  /** Some more may be held while they come; then the part nobody looks at is let go. */
  function bounded(now: Timeline): Timeline {
    if (now.messages.length <= mostHeld + spare) return now;
    return readingAbove() ? trimmedEnd(now) : trimmedTop(now);
  }

  function note(message: Message): void {
    const excerpt = plainText(message.body).slice(0, 120);
    rooms.update((state) => withMessage(state, message, me.id, excerpt, seeing()));
  }

  function meet(people: readonly Person[]): void {
    members.update((known) => new Map([...known, ...people.map((one) => [one.id, one] as const)]));
  }

  async function loadRoom(): Promise<Room> {
    const loaded = await roomsApi.room(roomId, signal);
    room.set(loaded);
    return loaded;
  }

  /** The server does not let us listen: are we still in the room at all? */
  async function shutOut(): Promise<void> {
    try {
      if (!(await loadRoom()).myRole) removedFrom(roomId);
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) removedFrom(roomId);
    }
  }

  /** Who can be called here; asked for when somebody is about to be. */
  async function loadMembers(): Promise<void> {
    let after: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const page: roomsApi.Page<roomsApi.RoomMember> = await roomsApi.members(
        roomId,
        after,
        signal,
      );
      meet(page.items.map((member) => member.person));
      joined = page.items.find(({ person }) => person.id === me.id)?.joinedAt ?? joined;
      after = page.next ?? null;
      if (after === null) return;
    }
  }

  async function open(wanted: Wanted): Promise<void> {
    const page = await api.messages(roomId, wanted, signal);
    timeline.set(timelineOf(page));
    const at = channel.position();
    if (!at || at.epoch !== page.epoch) channel.seed({ epoch: page.epoch, seq: page.position });
    listen();
  }

  /** The end of the room as this device kept it; nothing is heard before the server's is there. */
  async function recall(): Promise<boolean> {
    const { keptTalk } = await import('../offline/kept-data');
    const end = await keptTalk(me.id, roomId);
    if (!end || signal.aborted) return false;
    timeline.set(timelineOf(end));
    return true;
  }

  /** With the next connection; who is no longer in the room has nothing to read in it. */
  function openLater(error: unknown): void {
    if (error instanceof Refusal && error.status < 500) return removedFrom(roomId);
    cable.state.subscribe(({ phase }) => {
      if (phase === 'open' && !listening) catchUp().catch(openLater);
    }, signal);
  }

  /** The newest page; what was held before stays above it, as the server has it by now. */
  async function catchUp(): Promise<void> {
    const was = timeline.get();
    const last = was?.after === null ? was.messages.at(-1)?.seq : undefined;
    const [page, earlier] = await Promise.all([
      api.messages(roomId, {}, signal),
      last === undefined ? null : api.messages(roomId, { before: last + 1 }, signal),
    ]);
    const newest = timelineOf(page);
    const others = page.messages.filter((one) => one.author.id !== me.id && !one.deleted).length;
    const unread = (roomOf(roomId)?.unread ?? 0) - others;
    const held = earlier && was?.epoch === page.epoch;
    timeline.set(held ? withEarlier(newest, earlier, Math.max(0, unread)) : newest);
    // from the older of both: what either takes into account already changes nothing
    const seq = Math.min(page.position, earlier?.position ?? page.position);
    const at = channel.position();
    if (at?.epoch !== page.epoch || at.seq < seq) channel.seed({ epoch: page.epoch, seq });
    listen();
  }

  /** Loads what goes on at one edge of the hole. */
  async function fill(from: 'above' | 'below'): Promise<void> {
    const hole = timeline.get()?.hole;
    if (!hole || loading) return;
    loading = true;
    try {
      const edge = from === 'above' ? { after: hole.after } : { before: hole.before };
      const page = await api.messages(roomId, edge, signal);
      timeline.update((now) => (now?.hole === hole ? filled(now, page, from) : now));
    } finally {
      loading = false;
    }
  }

  function listen(): void {
    if (listening) return;
    listening = true;
    channel.listen();
  }

  async function more(side: 'older' | 'newer'): Promise<void> {
    const now = timeline.get();
    const from = side === 'older' ? now?.before : now?.after;
    if (!now || loading || from === null || from === undefined) return;
    loading = true;
    try {
      const page = await api.messages(
        roomId,
        side === 'older' ? { before: from } : { after: from },
        signal,
      );
      // what was shown may have been replaced meanwhile
      timeline.update((later) => {
        if (!later || later.epoch !== now.epoch) return later;
        if (side === 'older') return later.before === from ? withOlder(later, page) : later;
        return later.after === from ? withNewer(later, page) : later;
      });
    } finally {
      loading = false;
    }
  }

  /** Over the cable when it is there, else by a request; both may have reached the server. */
  async function ask<T>(
    action: string,
    data: Record<string, unknown>,
    otherwise: () => Promise<T>,
  ): Promise<T | null> {
    if (channel.live()) {
      try {
        return (await channel.request<{ message?: T }>(action, data, uuid())).message ?? null;
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
      }
    }
    return otherwise();
  }

  /** Shows the change at once, and takes it back when it is refused. */
  async function change(
    message: Message,
    shown: Message,
    work: () => Promise<unknown>,
  ): Promise<void> {
    timeline.update((now) => now && replaced(now, shown));
    try {
      await work();
    } catch (error) {
      timeline.update((now) => now && replaced(now, message));
      throw error;
    }
  }

  /** Shows one's own emoji at once; the set of people makes the event about it change nothing. */
  async function react(message: Message, emoji: string, url: string | null): Promise<void> {
    const on = !hasMine(message, emoji, me.id);
    const say = (wanted: boolean): void =>
      timeline.update(
        (now) =>
          now &&
          touched(now, message.id, (one) => ({
            reactions: reacted(one, { emoji, emojiUrl: url, userId: me.id, on: wanted }),
          })),
      );
    say(on);
    try {
      await ask('react', { messageId: message.id, emoji, on }, () =>
        api.react(roomId, message.id, emoji, on),
      );
    } catch (error) {
      say(!on);
      throw error;
    }
  }

  function leave(): void {
    const now = timeline.get();
    const position = channel.position();
    lately.delete(key);
    if (now && position && now.after === null) {
      lately.set(key, { timeline: now, position });
      if (lately.size > mostLately) lately.delete(lately.keys().next().value ?? '');
    }
    channel.end();
  }

  return {
    roomId,
    me,
    timeline,
    room,
    here,
    members,
    typing,
    open,
    catchUp,
    fill,
    recall,
    openLater,
    more,
    loadRoom,
    loadMembers,
    /** What was held of this room a short while ago, if anything. */
    resume(): boolean {
      const known = lately.get(key);
      if (!known) return false;
      timeline.set(known.timeline);
      const behind = (roomOf(roomId)?.lastSeq ?? 0) - known.position.seq;
      if (behind > mostReplayed) catchUp().catch(openLater);
      else listen();
      return true;
    },
    /** Tells whether the reader sees new messages the moment they come. */
    seenBy: (answer: () => boolean) => (seeing = answer),
    /** Tells whether the reader is in the older half of what is held. */
    readAboveBy: (answer: () => boolean) => (readingAbove = answer),
    react,
    /** Hears of every stored event, until the signal ends. */
    heardBy(hearer: (event: RoomEvent) => void, until: AbortSignal): void {
      hearers.add(hearer);
      until.addEventListener('abort', () => hearers.delete(hearer), { once: true });
    },
    /** Hears of every message that comes in. */
    toldBy: (listener: (message: Message) => void) => (told = listener),
    /** When one came into the room; known once the members are. */
    joinedAt: () => joined,
    says: (): boolean => channel.perform('typing'),
    edit: (message: Message, body: string): Promise<void> =>
      change(message, { ...message, body, editedAt: new Date().toISOString() }, () =>
        ask('edit', { messageId: message.id, body }, () => api.edit(roomId, message.id, body)),
      ),
    remove: (message: Message): Promise<void> =>
      change(message, { ...message, ...gone }, () =>
        ask('delete', { messageId: message.id }, () => api.remove(roomId, message.id)),
      ),
    summary: () => roomOf(roomId),
  };
}

function waitingFor(key: string): { position?: Position; later: true } {
  const known = lately.get(key);
  return known ? { position: known.position, later: true } : { later: true };
}
