import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOutbox, type Letter, type NewLetter } from './outbox';
import { memoryStorage, type OutboxStorage } from './outbox-storage';
import { NoAnswer, Refusal } from './refusal';

const letter = (clientId: string, roomId = 'r1'): NewLetter => ({
  clientId,
  userId: 'hana',
  roomId,
  body: clientId,
  attachments: [],
  writtenAt: '2026-11-30T12:00:00.000Z',
});

let storage: OutboxStorage;
let arrived: string[];
let refused: Letter[];
let answer: (letter: Letter) => Promise<string>;
let locks: Map<string, Promise<void>>;

/** Like the browser's: one holder per name, across all tabs. */
function alone(name: string, work: () => Promise<void>): Promise<void> {
  const next = (locks.get(name) ?? Promise.resolve()).then(work);
  locks.set(name, next);
  return next;
}

function tab() {
  return createOutbox<string>({
    userId: 'hana',
    storage,
    send: (one) => answer(one),
    sent: (one) => arrived.push(one.clientId),
    refused: (one) => refused.push(one),
    alone,
    tabs: null,
    random: () => 1,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = memoryStorage();
  arrived = [];
  refused = [];
  locks = new Map();
  answer = () => Promise.resolve('stored');
});
afterEach(() => vi.useRealTimers());

const settle = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

test('letters leave once and in order, and are kept no longer than needed', async () => {
  const outbox = tab();
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => outbox.post(letter(id))));
  await settle();
  expect(arrived).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(await storage.all('hana')).toEqual([]);
  expect(outbox.letters.get()).toEqual([]);
});

test('nothing overtakes while the network is away, and everything leaves when it is back', async () => {
  let away = true;
  const tries: string[] = [];
  answer = (one) => {
    tries.push(one.clientId);
    return away ? Promise.reject(new NoAnswer('offline')) : Promise.resolve('stored');
  };
  const outbox = tab();
  for (const id of ['a', 'b', 'c']) await outbox.post(letter(id));
  await settle();
  expect(new Set(tries)).toEqual(new Set(['a']));
  expect(outbox.letters.get().map((one) => one.clientId)).toEqual(['a', 'b', 'c']);
  away = false;
  outbox.drainAll();
  await settle();
  expect(arrived).toEqual(['a', 'b', 'c']);
});

test('it tries again by itself', async () => {
  let failures = 3;
  answer = () =>
    failures-- > 0 ? Promise.reject(new NoAnswer('timeout')) : Promise.resolve('stored');
  await tab().post(letter('a'));
  await settle(20_000);
  expect(arrived).toEqual(['a']);
});

test('what a closed browser left behind leaves with the next start', async () => {
  answer = () => Promise.reject(new NoAnswer('offline'));
  const before = tab();
  await before.post(letter('a'));
  await before.post(letter('b'));
  await settle();
  before.stop();
  answer = () => Promise.resolve('stored');
  await tab().start();
  await settle();
  expect(arrived).toEqual(['a', 'b']);
});

test('a refused letter comes back with the reason and lets the others pass', async () => {
  const no = new Refusal(422, { title: '送れません', detail: '長すぎます' });
  answer = (one) => (one.clientId === 'b' ? Promise.reject(no) : Promise.resolve('stored'));
  const outbox = tab();
  for (const id of ['a', 'b', 'c']) await outbox.post(letter(id));
  await settle();
  expect(arrived).toEqual(['a', 'c']);
  expect(refused.map((one) => [one.body, one.refused?.detail])).toEqual([['b', '長すぎます']]);
  expect(outbox.letters.get()).toHaveLength(1);
  answer = () => Promise.resolve('stored');
  await outbox.retry('b');
  await settle();
  expect(arrived).toEqual(['a', 'c', 'b']);
});

test('a limit is waited for, not given up on', async () => {
  let limited = true;
  answer = () =>
    limited ? Promise.reject(new Refusal(429, { retryAfter: 30 })) : Promise.resolve('stored');
  await tab().post(letter('a'));
  await settle();
  limited = false;
  await settle(29_000);
  expect(arrived).toEqual([]);
  await settle(2_000);
  expect(arrived).toEqual(['a']);
});

test('two tabs send a letter once', async () => {
  const sent: string[] = [];
  answer = async (one) => {
    sent.push(one.clientId);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return 'stored';
  };
  const [first, second] = [tab(), tab()];
  await first.post(letter('a'));
  await second.post(letter('b'));
  second.drainAll();
  first.drainAll();
  await settle(1_000);
  expect(sent).toEqual(['a', 'b']);
});

test('rooms do not wait for each other, and a discarded letter stays away', async () => {
  answer = (one) =>
    one.roomId === 'r1' ? Promise.reject(new NoAnswer('offline')) : Promise.resolve('stored');
  const outbox = tab();
  await outbox.post(letter('a'));
  await outbox.post(letter('b', 'r2'));
  await settle();
  expect(arrived).toEqual(['b']);
  await outbox.discard('a');
  answer = () => Promise.resolve('stored');
  outbox.drainAll();
  await settle(60_000);
  expect(arrived).toEqual(['b']);
});
