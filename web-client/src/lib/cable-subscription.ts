/* One channel over the cable: subscribing again after every loss, answers, and an ordered stream. */
import { isAnswer, requests, type Answer } from './cable-requests';
import { orderedStream, type Position, type StoredEvent, type StreamReader } from './cable-stream';
import { NoAnswer } from './refusal';

export interface Channel {
  readonly channel: string;
  readonly [parameter: string]: string;
}

export interface Presence {
  readonly type: 'join' | 'leave' | 'info' | 'error';
  readonly id?: string;
  readonly records?: readonly { readonly id: string }[];
}

export interface Reader<E extends StoredEvent, S> extends Partial<StreamReader<E>> {
  /** Whatever is said but not stored: typing, hints; without a `stream` also what is stored. */
  readonly signal?: (message: S) => void;
  readonly presence?: (change: Presence) => void;
  /** Listening (again). `again` is false the first time. */
  readonly confirmed?: (again: boolean) => void;
  readonly rejected?: () => void;
}

export interface SubscribeOptions {
  /** The stored stream behind this channel, and what of it is known. */
  readonly stream?: string;
  readonly position?: Position;
  /** Begin with `listen()`, not at once. */
  readonly later?: boolean;
  /** Tell others that this person is here. */
  readonly presence?: { readonly id: string };
}

export interface Subscription {
  /** Begins, where that was left for later. */
  readonly listen: () => void;
  readonly live: () => boolean;
  readonly position: () => Position | null;
  readonly seed: (position: Position) => void;
  /** Says something without waiting; false when there is no connection. */
  readonly perform: (action: string, data?: Record<string, unknown>) => boolean;
  /** Resolves when the server says it is done. */
  readonly request: <T>(action: string, data: Record<string, unknown>, ref: string) => Promise<T>;
  readonly whisper: (data: Record<string, unknown>) => boolean;
  readonly end: () => void;
}

export interface Entry {
  readonly identifier: string;
  readonly receive: (frame: Frame) => void;
  readonly subscribe: () => void;
  readonly lost: () => void;
}

export interface Frame {
  readonly type?: string;
  readonly identifier?: string;
  readonly message?: unknown;
  readonly reason?: string;
  readonly reconnect?: boolean;
  readonly epoch?: string;
  readonly offset?: number;
}

/** What a subscription needs of the connection. */
export interface Wire {
  readonly entries: Map<string, Entry>;
  readonly send: (command: Record<string, unknown>) => boolean;
  readonly ready: () => boolean;
  /** The other side does not answer. */
  readonly broken: () => void;
}

const answerWithin = 10_000;

export function createSubscription<E extends StoredEvent, S>(
  wire: Wire,
  channel: Channel,
  reader: Reader<E, S>,
  wishes: SubscribeOptions,
): Subscription {
  const { entries, send } = wire;
  const identifier = JSON.stringify(channel);
  const answers = requests();
  let confirmed = false;
  let before = false;
  let guard: ReturnType<typeof setTimeout> | undefined;
  const stream = orderedStream<E>({
    event: (event) => reader.event?.(event),
    fill: reader.fill,
    stale: () => reader.stale?.(),
  });
  if (wishes.position) stream.seed(wishes.position);
  const presence = wishes.presence && { presence: { id: wishes.presence.id, info: {} } };
  let here = false;

  /** Whoever looks at another tab is not here: others see it, and their phone rings. */
  function look(): void {
    if (!presence || !confirmed || here === !document.hidden) return;
    here = !here;
    send(here ? { command: 'join', identifier, ...presence } : { command: 'leave', identifier });
  }

  const entry: Entry = {
    identifier,
    subscribe() {
      const at = stream.position();
      const history = at &&
        wishes.stream && {
          history: {
            since: Math.floor(Date.now() / 1000),
            streams: { [wishes.stream]: { offset: at.seq, epoch: at.epoch } },
          },
        };
      here = presence !== undefined && !document.hidden;
      send({ command: 'subscribe', identifier, ...history, ...(here && presence) });
      guard = setTimeout(wire.broken, answerWithin);
    },
    lost() {
      confirmed = false;
      clearTimeout(guard);
      answers.abandon();
    },
    receive(frame) {
      switch (frame.type) {
        case 'confirm_subscription':
          clearTimeout(guard);
          confirmed = true;
          if (wishes.presence) {
            send({ command: 'presence', identifier, data: { return_records: true } });
            look();
          }
          reader.confirmed?.(before);
          before = true;
          return;
        case 'reject_subscription':
          clearTimeout(guard);
          entries.delete(identifier);
          reader.rejected?.();
          return;
        case 'reject_history':
          stream.rejected();
          return;
        case 'presence':
          reader.presence?.(frame.message as Presence);
          return;
        case undefined:
          hear(frame);
      }
    },
  };

  function hear(frame: Frame): void {
    if (wishes.stream && frame.offset !== undefined && frame.epoch !== undefined) {
      stream.accept({ ...(frame.message as E), seq: frame.offset }, frame.epoch);
    } else if (isAnswer(frame.message)) {
      answers.settle(frame.message);
    } else {
      reader.signal?.(frame.message as S);
    }
  }

  const say = (data: Record<string, unknown>): boolean =>
    confirmed && send({ command: 'message', identifier, data: JSON.stringify(data) });

  function listen(): void {
    entries.set(identifier, entry);
    if (wire.ready()) entry.subscribe();
  }
  if (!wishes.later) listen();
  if (presence) document.addEventListener('visibilitychange', look);

  return {
    listen,
    live: () => confirmed,
    position: stream.position,
    seed: stream.seed,
    perform: (action, data = {}) => say({ ...data, action }),
    request: async <T>(action: string, data: Record<string, unknown>, ref: string) => {
      if (!say({ ...data, action, ref })) throw new NoAnswer('offline');
      return (await answers.wait(ref, answerWithin)) as Answer & T;
    },
    whisper: (data) => confirmed && send({ command: 'whisper', identifier, data }),
    end() {
      document.removeEventListener('visibilitychange', look);
      if (entries.get(identifier) !== entry) return;
      entries.delete(identifier);
      send({ command: 'unsubscribe', identifier });
      entry.lost();
    },
  };
}
