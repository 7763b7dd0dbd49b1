/*
 * What was written is kept until the server has it: through lost connections, reloads and closed
 * browsers. Per room the letters leave one after the other, under a lock all tabs share, and each
 * carries its client id, so that a repeat is recognised. Hence: once, and in order.
 */
import type { Letter, NewLetter, OutboxStorage } from './outbox-storage';
import { retryDelay } from './cable-retry';
import { Refusal } from './refusal';
import { store } from './store';

export type { Letter, NewLetter } from './outbox-storage';

export interface OutboxOptions<M> {
  readonly userId: string;
  readonly storage: OutboxStorage;
  /** Resolves when the server has stored it. */
  readonly send: (letter: Letter) => Promise<M>;
  readonly sent: (letter: Letter, message: M) => void;
  readonly refused: (letter: Letter) => void;
  /** Runs the work while no other tab runs work of this name. */
  readonly alone?: (name: string, work: () => Promise<void>) => Promise<void>;
  readonly tabs?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | null;
  readonly random?: () => number;
}

export type Outbox = ReturnType<typeof createOutbox>;

export function createOutbox<M>(options: OutboxOptions<M>) {
  const { storage, userId } = options;
  const alone = options.alone ?? webLock;
  const letters = store<readonly Letter[]>([]);
  const queued = new Set<string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const failures = new Map<string, number>();

  async function reload(): Promise<void> {
    letters.set((await storage.all(userId)).sort((a, b) => a.order - b.order));
  }

  async function changed(): Promise<void> {
    await reload();
    options.tabs?.postMessage({ userId });
  }

  async function post(letter: NewLetter): Promise<Letter> {
    const added = await storage.add(letter);
    await changed();
    drain(letter.roomId);
    return added;
  }

  /** Sends what waits for a room, now. */
  function drain(roomId: string): void {
    clearTimeout(timers.get(roomId));
    if (queued.has(roomId)) return;
    queued.add(roomId);
    void alone(`otodoke.outbox.${userId}.${roomId}`, async () => {
      queued.delete(roomId);
      while (await sendFirst(roomId));
    }).finally(() => queued.delete(roomId));
  }

  /** True when there may be more to send. */
  async function sendFirst(roomId: string): Promise<boolean> {
    const letter = (await storage.all(userId))
      .filter((one) => one.roomId === roomId && !one.refused)
      .sort((a, b) => a.order - b.order)[0];
    if (!letter) return false;
    try {
      const message = await options.send(letter);
      await storage.remove(letter.order);
      failures.delete(roomId);
      options.sent(letter, message);
      await changed();
      return true;
    } catch (error) {
      if (error instanceof Refusal && final(error)) {
        const refused = { ...letter, refused: { title: error.title, detail: reason(error) } };
        await storage.put(refused);
        await changed();
        options.refused(refused);
        return true;
      }
      later(roomId, error instanceof Refusal ? (error.retryAfter ?? 0) * 1000 : 0);
      return false;
    }
  }

  function later(roomId: string, atLeast: number): void {
    const failed = failures.get(roomId) ?? 0;
    failures.set(roomId, failed + 1);
    clearTimeout(timers.get(roomId));
    const delay = Math.max(atLeast, 1000 + retryDelay(failed, options.random));
    timers.set(
      roomId,
      setTimeout(() => drain(roomId), delay),
    );
  }

  function drainAll(): void {
    const rooms = letters.get().filter((letter) => !letter.refused);
    for (const roomId of new Set(rooms.map((letter) => letter.roomId))) drain(roomId);
  }

  const find = (clientId: string): Letter | undefined =>
    letters.get().find((letter) => letter.clientId === clientId);

  options.tabs?.addEventListener('message', (event) => {
    if ((event as MessageEvent<{ userId: string }>).data.userId === userId) void reload();
  });

  return {
    letters,
    post,
    drainAll,
    async start(): Promise<void> {
      await reload();
      drainAll();
    },
    /** Tries a refused letter once more, as it is. */
    async retry(clientId: string): Promise<void> {
      const letter = find(clientId);
      if (!letter) return;
      if (letter.refused) {
        await storage.put({ ...letter, refused: undefined });
        await changed();
      }
      drain(letter.roomId);
    },
    async discard(clientId: string): Promise<void> {
      const letter = find(clientId);
      if (letter) await storage.remove(letter.order);
      await changed();
    },
    stop(): void {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** Asking again would bring the same answer. */
function final(refusal: Refusal): boolean {
  return (
    refusal.status >= 400 && refusal.status < 500 && ![401, 408, 425, 429].includes(refusal.status)
  );
}

function reason(refusal: Refusal): string {
  return refusal.errors.map((error) => error.message).join(' ') || refusal.detail;
}

const chains = new Map<string, Promise<void>>();

/** A lock of all tabs; on plain http, where browsers have none, of this tab alone. */
async function webLock(name: string, work: () => Promise<void>): Promise<void> {
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  if (locks) return locks.request(name, work);
  const next = (chains.get(name) ?? Promise.resolve()).then(work, work);
  chains.set(name, next);
  await next;
}
