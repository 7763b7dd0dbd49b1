import { expect, test } from 'vitest';
import type { Message, MessagesPage } from '../../api/messages';
import {
  applied,
  filled,
  mostHeld,
  posted,
  timelineOf,
  withEarlier,
  withNewer,
  withOlder,
  type RoomEvent,
  type Timeline,
} from './conversation-data';
import { itemsOf } from './conversation-items';

const person = (id: string) => ({ id, handle: id, displayName: id });
const at = (seq: number): string => new Date(Date.UTC(2026, 10, 30, 3, 0, seq)).toISOString();
const message = (seq: number, author = 'hana', change: Partial<Message> = {}): Message => ({
  id: `m${seq}`,
  clientId: `c${seq}`,
  roomId: 'r',
  seq,
  author: person(author),
  body: `text ${seq}`,
  attachments: [],
  createdAt: at(seq),
  ...change,
});
const event = (seq: number, rest: object): RoomEvent =>
  ({ seq, at: at(seq), roomId: 'r', actorId: 'hana', ...rest }) as RoomEvent;

/** A server in small: the log is applied to what is stored, pages are cut from it. */
class Server {
  readonly log: RoomEvent[] = [];
  readonly stored: Message[] = [];
  post(): void {
    const made = message(this.log.length + 1);
    this.stored.push(made);
    this.log.push(event(made.seq, { type: 'message.posted', message: made }));
  }
  edit(index: number): void {
    const seq = this.log.length + 1;
    const old = this.stored[index];
    if (!old || old.deleted) return this.post();
    const change = { body: `edited at ${seq}`, editedAt: at(seq) };
    this.stored[index] = { ...old, ...change };
    this.log.push(event(seq, { type: 'message.edited', messageId: old.id, ...change }));
  }
  remove(index: number): void {
    const old = this.stored[index];
    if (!old || old.deleted) return this.post();
    this.stored[index] = { ...old, body: '', attachments: [], cards: [], deleted: true };
    this.log.push(event(this.log.length + 1, { type: 'message.deleted', messageId: old.id }));
  }
  page(from: number, to: number): MessagesPage {
    const messages = this.stored.slice(Math.max(0, from), to);
    return {
      messages,
      position: this.log.length,
      epoch: 'e',
      before: from > 0 ? (messages[0]?.seq ?? null) : null,
      after: to < this.stored.length ? (messages[messages.length - 1]?.seq ?? null) : null,
      people: [],
    };
  }
}

const shown = (timeline: Timeline): unknown[] =>
  timeline.messages.map(({ seq, body, editedAt, deleted }) => [
    seq,
    body,
    editedAt,
    deleted ?? false,
  ]);

test('a snapshot and the events after it equal a later snapshot', () => {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 60; round += 1) {
    const server = new Server();
    const act = (): void => {
      const choice = random(6);
      if (choice === 0) server.edit(random(server.stored.length + 1));
      else if (choice === 1) server.remove(random(server.stored.length + 1));
      else server.post();
    };
    for (let n = 0; n < 40; n += 1) act();
    const first = server.page(20, server.stored.length);
    let timeline = timelineOf(first);
    for (let n = 0; n < 30; n += 1) act();
    // an older page read later knows of things whose events are still to come
    timeline = withOlder(timeline, server.page(5, 20));
    for (const one of server.log.slice(first.position)) {
      timeline = applied(timeline, one);
      timeline = applied(timeline, one);
    }
    expect(shown(timeline)).toEqual(shown(timelineOf(server.page(5, server.stored.length))));
  }
});

test('the answer to the author and the event about the same message show one', () => {
  const timeline = timelineOf(new Server().page(0, 0));
  const answered = posted(timeline, message(2));
  const both = applied(answered, event(2, { type: 'message.posted', message: message(2) }));
  const late = applied(both, event(1, { type: 'message.posted', message: message(1) }));
  expect(late.messages.map((one) => one.seq)).toEqual([1, 2]);
});

test('no more than a bounded part is held, and the rest can be asked for', () => {
  const server = new Server();
  for (let n = 0; n < 900; n += 1) server.post();
  let timeline = timelineOf(server.page(850, 900));
  for (let from = 800; from >= 500; from -= 50)
    timeline = withOlder(timeline, server.page(from, from + 50));
  expect(timeline.messages).toHaveLength(mostHeld);
  expect(timeline.after).toBe(800);
  server.post();
  timeline = applied(timeline, server.log.at(-1) as RoomEvent);
  expect(timeline.missed).toBe(1);
  timeline = withNewer(timeline, server.page(800, 850));
  expect([timeline.before, timeline.messages.length, timeline.after]).toEqual([551, mostHeld, 850]);
  timeline = withNewer(timeline, server.page(850, 901));
  expect([timeline.after, timeline.missed]).toEqual([null, 0]);
});

test('days, groups and the line of the unread stand where they belong', () => {
  const minutes = (n: number): string => new Date(Date.UTC(2026, 10, 30, 3, n)).toISOString();
  const messages = [
    message(1, 'hana', { createdAt: minutes(0) }),
    message(2, 'hana', { createdAt: minutes(4) }),
    message(3, 'hana', { createdAt: minutes(10) }),
    message(4, 'ken', { createdAt: minutes(11) }),
    message(5, 'ken', { createdAt: minutes(12) }),
    message(6, 'ken', { createdAt: minutes(60 * 24) }),
  ];
  const timeline = timelineOf({ messages, position: 6, epoch: 'e', people: [] });
  const letter = {
    clientId: 'c9',
    order: 1,
    userId: 'hana',
    roomId: 'r',
    body: 'x',
    attachments: [],
    writtenAt: minutes(60 * 24 + 1),
  };
  const items = itemsOf(timeline, {
    me: 'hana',
    readSeq: 4,
    connected: true,
    letters: [letter, { ...letter, clientId: 'c6' }],
  });
  expect(
    items.map((item) =>
      'compact' in item ? `${item.key}${item.compact ? ' compact' : ''}` : item.type,
    ),
  ).toEqual(['day', 'c1', 'c2 compact', 'c3', 'c4', 'unread', 'c5', 'day', 'c6', 'c9']);
});

test('what answers a message quotes it as it is now', () => {
  const answer = message(2, 'ken', {
    replyTo: { messageId: 'm1', seq: 1, author: person('hana'), excerpt: 'text 1', deleted: false },
  });
  const page = { messages: [message(1), answer], position: 2, epoch: 'e', people: [] };
  const edit = { type: 'message.edited', messageId: 'm1', body: '**別**の話', editedAt: at(3) };
  const edited = applied(
    timelineOf(page),
    event(3, { ...edit, mentions: ['ken'], everyone: true }),
  );
  expect(edited.messages[0]).toMatchObject({ mentions: ['ken'], everyone: true });
  expect(edited.messages[1]?.replyTo?.excerpt).toBe('別の話');
  const deleted = applied(edited, event(4, { type: 'message.deleted', messageId: 'm1' }));
  expect(deleted.messages[1]?.replyTo).toMatchObject({ excerpt: '', deleted: true });
});

test.each(['above', 'below'] as const)('a hole is filled from %s until it is gone', (from) => {
  const server = new Server();
  for (let at = 0; at < 260; at += 1) server.post();
  server.edit(20);
  server.remove(30);
  let timeline = withEarlier(timelineOf(server.page(210, 260)), server.page(0, 50), 160);
  expect(timeline.hole).toEqual({ after: 50, before: 211, count: 160 });
  expect(timeline.messages).toHaveLength(100);
  expect(timeline.messages[30]?.deleted).toBe(true);
  for (let pages = 0; timeline.hole && pages < 10; pages += 1) {
    const { after, before } = timeline.hole;
    const page =
      from === 'above' ? server.page(after, after + 50) : server.page(before - 51, before - 1);
    timeline = filled(timeline, page, from);
  }
  expect(timeline.hole).toBeNull();
  expect(shown(timeline)).toEqual(shown(timelineOf(server.page(0, 260))));
});

test('what meets without a gap has no hole, and a hole that is no longer between is none', () => {
  const server = new Server();
  for (let at = 0; at < 500; at += 1) server.post();
  const met = withEarlier(timelineOf(server.page(40, 90)), server.page(0, 50), 0);
  expect(met.hole ?? null).toBeNull();
  expect(met.messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 90 }, (_, at) => at + 1));
  let timeline = withEarlier(timelineOf(server.page(450, 500)), server.page(0, 50), 400);
  for (let pages = 0; pages < 4; pages += 1) {
    const before = timeline.hole?.before ?? 0;
    timeline = filled(timeline, server.page(before - 51, before - 1), 'below');
  }
  // the newest were let go for what came in
  expect(timeline.messages.length).toBeLessThanOrEqual(mostHeld);
  timeline = withOlder(timeline, server.page(0, 0));
  expect(timeline.hole).not.toBeNull();
});

test('the hole stands between its edges, and the line of the unread above it', () => {
  const server = new Server();
  for (let at = 0; at < 300; at += 1) server.post();
  const timeline = withEarlier(timelineOf(server.page(250, 300)), server.page(0, 50), 200);
  const items = itemsOf(timeline, { me: 'ken', letters: [], connected: true, readSeq: 50 });
  const place = items.findIndex(({ type }) => type === 'hole');
  expect(items[place - 1]).toMatchObject({ type: 'unread' });
  expect(items[place - 2]).toMatchObject({ message: { seq: 50 } });
  expect(items[place + 1]).toMatchObject({ message: { seq: 251 }, compact: false });
});
