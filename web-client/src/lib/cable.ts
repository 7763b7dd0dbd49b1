/*
 * A client for `actioncable-v1-ext-json`. The published ones come back after 1.5 to 18 seconds and
 * neither drop repeated events nor notice missing ones; this one is back within half a second and
 * gives every stored event once and in order (cable-stream.ts).
 */
import { msToExpiry, retryDelay } from './cable-retry';
import type { StoredEvent } from './cable-stream';
import {
  createSubscription,
  type Channel,
  type Entry,
  type Frame,
  type Reader,
  type SubscribeOptions,
  type Subscription,
  type Wire,
} from './cable-subscription';
import { store, type Store } from './store';

export type { Position, StoredEvent } from './cable-stream';
export type { Presence, Subscription } from './cable-subscription';

export interface CableState {
  /** `waiting`: the next attempt stands at `retryAt`. `stopped`: not wanted, or signed out. */
  readonly phase: 'stopped' | 'connecting' | 'open' | 'waiting';
  readonly failures: number;
  readonly retryAt: number;
}

export interface CableOptions {
  readonly url: string;
  /** A token that still lives a while; `renew` asks for a new one. Null: signed out. */
  readonly token: (renew: boolean) => Promise<string | null>;
  readonly signedOut: () => void;
  readonly connect?: (url: string, protocols: string[]) => WebSocket;
  readonly random?: () => number;
}

const staleAfter = 7_000;
const steadyAfter = 3_000;
const protocol = 'actioncable-v1-ext-json';

export type Cable = ReturnType<typeof createCable>;

export function createCable(options: CableOptions) {
  const state: Store<CableState> = store<CableState>({ phase: 'stopped', failures: 0, retryAt: 0 });
  const entries = new Map<string, Entry>();
  const wire: Wire = { entries, send, ready: () => welcomed, broken: retry };
  const open = options.connect ?? ((url, protocols) => new WebSocket(url, protocols));
  let socket: WebSocket | null = null;
  let welcomed = false;
  let lastFrame = 0;
  let openSince = 0;
  let attempt = 0;
  let wantsNewToken = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pulse: ReturnType<typeof setTimeout> | undefined;
  let renewal: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<CableState>): void => state.set({ ...state.get(), ...change });

  async function connect(): Promise<void> {
    clearTimeout(timer);
    drop();
    const mine = (attempt += 1);
    set({ phase: 'connecting' });
    let token: string | null;
    try {
      token = await options.token(wantsNewToken);
    } catch {
      if (mine === attempt) retry();
      return;
    }
    if (mine !== attempt) return;
    if (!token) {
      stop();
      options.signedOut();
      return;
    }
    wantsNewToken = false;
    lastFrame = Date.now();
    const made = open(options.url, [protocol, `anycable-token.${token}`]);
    socket = made;
    made.onmessage = (event: MessageEvent<string>) => {
      if (made === socket) receive(JSON.parse(event.data) as Frame);
    };
    made.onclose = () => {
      if (made !== socket) return;
      // refused before the first word: the token may have been taken back
      if (!welcomed && state.get().failures % 3 === 1) wantsNewToken = true;
      retry();
    };
    beat();
    renewBefore(token);
  }

  /** Lets go of the socket without waiting for the other side's goodbye. */
  function drop(): void {
    const old = socket;
    socket = null;
    welcomed = false;
    clearTimeout(pulse);
    clearTimeout(renewal);
    for (const entry of entries.values()) entry.lost();
    if (old) {
      old.onmessage = old.onclose = null;
      old.close();
    }
  }

  function retry(): void {
    // a connection that broke at once was none: keep being patient
    const steady = welcomed && Date.now() - openSince >= steadyAfter;
    const failures = steady ? 0 : state.get().failures;
    drop();
    if (state.get().phase === 'stopped') return;
    const delay = retryDelay(failures, options.random);
    clearTimeout(timer);
    timer = setTimeout(() => void connect(), delay);
    set({ phase: 'waiting', failures: failures + 1, retryAt: Date.now() + delay });
  }

  function beat(): void {
    clearTimeout(pulse);
    const left = lastFrame + staleAfter - Date.now();
    if (left <= 0) retry();
    else pulse = setTimeout(beat, left);
  }

  function receive(frame: Frame): void {
    lastFrame = Date.now();
    if (frame.type === 'welcome') {
      welcomed = true;
      openSince = lastFrame;
      set({ phase: 'open' });
      for (const entry of entries.values()) entry.subscribe();
    } else if (frame.type === 'disconnect') {
      if (frame.reason === 'token_expired' || frame.reconnect === false) wantsNewToken = true;
      retry();
    } else if (frame.identifier !== undefined) {
      entries.get(frame.identifier)?.receive(frame);
    }
  }

  function renewBefore(token: string): void {
    const left = msToExpiry(token, Date.now());
    if (left === null) return;
    renewal = setTimeout(() => void renewToken(), Math.max(1_000, left - 25_000));
  }

  async function renewToken(): Promise<void> {
    try {
      const token = await options.token(false);
      if (!token || !send({ command: 'token', token })) return;
      renewBefore(token);
    } catch {
      // the server says token_expired when it is time, and then we come back with a new one
    }
  }

  function send(command: Record<string, unknown>): boolean {
    if (!socket || !welcomed || socket.readyState !== 1) return false;
    socket.send(JSON.stringify(command));
    return true;
  }

  function stop(): void {
    attempt += 1;
    clearTimeout(timer);
    set({ phase: 'stopped', failures: 0 });
    drop();
  }

  function retryNow(): void {
    if (state.get().phase !== 'waiting') return;
    void connect();
  }

  /** Is what we hold still alive? Called when the page wakes up or the network comes back. */
  function check(): void {
    if (socket && Date.now() - lastFrame > staleAfter) retry();
    retryNow();
  }

  /** The network says it is gone: ask the other side, and do not wait long for the answer. */
  function doubt(): void {
    if (!socket) return;
    lastFrame = Math.min(lastFrame, Date.now() - staleAfter + 2_000);
    send({ command: 'ping' });
    beat();
  }

  function subscribe<E extends StoredEvent, S = unknown>(
    channel: Channel,
    reader: Reader<E, S>,
    wishes: SubscribeOptions = {},
  ): Subscription {
    return createSubscription(wire, channel, reader, wishes);
  }

  return {
    state,
    subscribe,
    start(): void {
      if (state.get().phase === 'stopped') void connect();
    },
    stop,
    retryNow,
    /** Follows the page's and the network's life until the signal ends. */
    follow(page: Document, view: Window, signal: AbortSignal): void {
      const awake = (): void => {
        if (page.visibilityState === 'visible') check();
      };
      for (const type of ['visibilitychange', 'resume'])
        page.addEventListener(type, awake, { signal });
      for (const type of ['online', 'pageshow', 'focus'])
        view.addEventListener(type, awake, { signal });
      view.addEventListener('online', check, { signal });
      view.addEventListener('offline', doubt, { signal });
      page.addEventListener('freeze', () => socket && retry(), { signal });
      signal.addEventListener('abort', stop, { once: true });
    },
  };
}
