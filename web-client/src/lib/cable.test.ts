import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCable, type Cable } from './cable';
import { retryDelay } from './cable-retry';
import { Refusal } from './refusal';

/** The other end of the wire, as far as a browser shows it. */
class Peer {
  static all: Peer[] = [];
  readyState = 1;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  readonly heard: Record<string, unknown>[] = [];
  closed = false;
  constructor(
    readonly url: string,
    readonly protocols: string[],
  ) {
    Peer.all.push(this);
  }
  static get last(): Peer {
    return Peer.all[Peer.all.length - 1] as Peer;
  }
  send(text: string): void {
    this.heard.push(JSON.parse(text) as Record<string, unknown>);
  }
  close(): void {
    this.closed = true;
  }
  says(frame: unknown): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
  breaks(): void {
    this.readyState = 3;
    this.onclose?.();
  }
}

const room = { channel: 'RoomChannel', roomId: 'r1' };
const identifier = JSON.stringify(room);
const stored = (seq: number, epoch = 'e'): object => ({
  identifier,
  message: { type: 'message.posted', seq },
  stream_id: 'room:r1',
  epoch,
  offset: seq,
});

let cable: Cable;
let tokens: boolean[];
let signedOut: number;

beforeEach(() => {
  vi.useFakeTimers();
  Peer.all = [];
  tokens = [];
  signedOut = 0;
  cable = createCable({
    url: 'ws://circle/cable',
    token: (renew) => {
      tokens.push(renew);
      return Promise.resolve(`token${tokens.length}`);
    },
    signedOut: () => (signedOut += 1),
    connect: (url, protocols) => new Peer(url, protocols) as unknown as WebSocket,
    random: () => 1,
  });
});
afterEach(() => {
  cable.stop();
  vi.useRealTimers();
});

async function connected(): Promise<Peer> {
  cable.start();
  await vi.advanceTimersByTimeAsync(0);
  Peer.last.says({ type: 'welcome', sid: 's' });
  return Peer.last;
}

function listening(fill?: (after: number) => Promise<{ type: string; seq: number }[]>) {
  const seen: number[] = [];
  const said: unknown[] = [];
  let stale = 0;
  const subscription = cable.subscribe<{ type: string; seq: number }>(
    room,
    {
      event: (event) => seen.push(event.seq),
      signal: (message) => said.push(message),
      stale: () => (stale += 1),
      fill,
    },
    { stream: 'room:r1', position: { epoch: 'e', seq: 4 } },
  );
  return { seen, said, subscription, stale: () => stale };
}

describe('the connection', () => {
  test('carries the token as a sub-protocol and subscribes from the known position', async () => {
    listening();
    const peer = await connected();
    expect(peer.protocols).toEqual(['actioncable-v1-ext-json', 'anycable-token.token1']);
    expect(peer.heard[0]).toMatchObject({
      command: 'subscribe',
      identifier,
      history: { streams: { 'room:r1': { offset: 4, epoch: 'e' } } },
    });
  });

  test('comes back within half a second and goes on where it was', async () => {
    const { seen } = listening();
    const peer = await connected();
    peer.says({ type: 'confirm_subscription', identifier });
    peer.says(stored(5));
    await vi.advanceTimersByTimeAsync(3_000);
    peer.breaks();
    expect(cable.state.get().phase).toBe('waiting');
    await vi.advanceTimersByTimeAsync(500);
    expect(Peer.all).toHaveLength(2);
    Peer.last.says({ type: 'welcome' });
    expect(Peer.last.heard[0]).toMatchObject({
      history: { streams: { 'room:r1': { offset: 5 } } },
    });
    Peer.last.says(stored(5));
    Peer.last.says(stored(6));
    expect(seen).toEqual([5, 6]);
  });

  test('takes seven seconds of silence for a loss, and a ping for life', async () => {
    const peer = await connected();
    await vi.advanceTimersByTimeAsync(6_000);
    peer.says({ type: 'ping', message: 1 });
    await vi.advanceTimersByTimeAsync(6_900);
    expect(peer.closed).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(peer.closed).toBe(true);
    expect(cable.state.get().phase).toBe('waiting');
  });

  test('waits longer and longer, up to fifteen seconds', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 60].map((n) => retryDelay(n, () => 1))).toEqual([
      500, 1000, 2000, 4000, 8000, 15000, 15000, 15000,
    ]);
    expect(retryDelay(3, () => 0.25)).toBe(1000);
  });

  test('asks for a new token when the old one expired, though told not to come back', async () => {
    const peer = await connected();
    peer.says({ type: 'disconnect', reason: 'token_expired', reconnect: false });
    await vi.advanceTimersByTimeAsync(600);
    expect(tokens).toEqual([false, true]);
    expect(Peer.last.protocols[1]).toBe('anycable-token.token2');
  });

  test('ends at the sign-in page when there is no token any more', async () => {
    cable.stop();
    cable = createCable({
      url: 'ws://circle/cable',
      token: () => Promise.resolve(null),
      signedOut: () => (signedOut += 1),
      connect: (url, protocols) => new Peer(url, protocols) as unknown as WebSocket,
    });
    cable.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(signedOut).toBe(1);
    expect(Peer.all).toHaveLength(0);
    expect(cable.state.get().phase).toBe('stopped');
  });

  test('renews the token over the same socket before it ends', async () => {
    cable.stop();
    const body = btoa(JSON.stringify({ exp: Math.floor(Date.now() / 1000) + 600 }));
    cable = createCable({
      url: 'ws://circle/cable',
      token: () => Promise.resolve(`h.${body}.s`),
      signedOut: () => undefined,
      connect: (url, protocols) => new Peer(url, protocols) as unknown as WebSocket,
    });
    const peer = await connected();
    for (let second = 0; second < 580; second += 3) {
      peer.says({ type: 'ping', message: second });
      await vi.advanceTimersByTimeAsync(3_000);
    }
    expect(peer.heard).toContainEqual({ command: 'token', token: `h.${body}.s` });
    expect(Peer.all).toHaveLength(1);
  });

  test('a subscription nobody answers means a broken connection', async () => {
    listening();
    const peer = await connected();
    for (let second = 0; second < 12; second += 3) {
      peer.says({ type: 'ping', message: second });
      await vi.advanceTimersByTimeAsync(3_000);
    }
    expect(peer.closed).toBe(true);
  });
});

describe('a stored stream', () => {
  test('is given once and in order, whatever arrives', async () => {
    const fill = vi.fn((after: number) =>
      Promise.resolve([5, 6, 7].filter((seq) => seq > after).map((seq) => ({ type: 'x', seq }))),
    );
    const { seen } = listening(fill);
    const peer = await connected();
    for (const seq of [3, 4, 8, 7, 8]) peer.says(stored(seq));
    await vi.advanceTimersByTimeAsync(0);
    expect(fill).toHaveBeenCalledWith(4);
    peer.says(stored(9));
    expect(seen).toEqual([5, 6, 7, 8, 9]);
  });

  test('is loaded anew when it cannot be continued', async () => {
    const { stale, seen } = listening(() => Promise.resolve([]));
    const peer = await connected();
    peer.says(stored(7));
    await vi.advanceTimersByTimeAsync(0);
    expect(stale()).toBe(1);
    peer.says(stored(8));
    expect(seen).toEqual([]);
  });

  test('keeps what comes while the snapshot is read', async () => {
    const { subscription, seen, stale } = listening();
    const peer = await connected();
    peer.says({ type: 'reject_history', identifier });
    expect(stale()).toBe(1);
    for (const seq of [19, 20, 21, 22]) peer.says(stored(seq));
    expect(seen).toEqual([]);
    subscription.seed({ epoch: 'e', seq: 20 });
    expect(seen).toEqual([21, 22]);
  });

  test.each([['another epoch'], ['reject_history']])('is loaded anew after %s', async (why) => {
    const { stale } = listening();
    const peer = await connected();
    peer.says(
      why === 'reject_history' ? { type: 'reject_history', identifier } : stored(5, 'other'),
    );
    expect(stale()).toBe(1);
  });
});

describe('commands', () => {
  test('are answered by their ref', async () => {
    const { subscription, said } = listening();
    const peer = await connected();
    peer.says({ type: 'confirm_subscription', identifier });
    const good = subscription.request('speak', { body: 'a' }, 'c1');
    const bad = subscription.request('speak', { body: '' }, 'c2');
    const sent = peer.heard[peer.heard.length - 1] as { data: string };
    expect(JSON.parse(sent.data)).toEqual({ action: 'speak', ref: 'c2', body: '' });
    peer.says({ identifier, message: { type: 'ack', ref: 'c1', seq: 5 } });
    peer.says({
      identifier,
      message: {
        type: 'refused',
        ref: 'c2',
        problem: { type: '/problems/invalid-input', status: 422 },
      },
    });
    await expect(good).resolves.toMatchObject({ seq: 5 });
    await expect(bad).rejects.toBeInstanceOf(Refusal);
    peer.says({ identifier, message: { type: 'typing', userId: 'u' } });
    expect(said).toEqual([{ type: 'typing', userId: 'u' }]);
  });

  test('fail when the connection goes, when nobody answers, and before anybody listens', async () => {
    const { subscription } = listening();
    await expect(subscription.request('speak', {}, 'c0')).rejects.toMatchObject({
      reason: 'offline',
    });
    const peer = await connected();
    peer.says({ type: 'confirm_subscription', identifier });
    const lost = subscription.request('speak', {}, 'c1');
    peer.breaks();
    await expect(lost).rejects.toMatchObject({ reason: 'offline' });
    expect(subscription.perform('typing')).toBe(false);
  });
});
