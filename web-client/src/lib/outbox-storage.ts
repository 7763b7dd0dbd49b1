/* Where unsent letters wait: IndexedDB, which outlives the tab; memory where there is none. */

/** A message on its way. `order` is given by the storage and is the order of sending. */
export interface Letter {
  readonly order: number;
  readonly clientId: string;
  readonly userId: string;
  readonly roomId: string;
  readonly body: string;
  /** What goes with it, as the view shows it and the sender needs it. */
  readonly attachments: readonly {
    readonly mediaId: string;
    readonly alt: string;
    readonly view?: unknown;
  }[];
  /** Songs, posts and lists that go with it; letters of earlier versions have none. */
  readonly cards?: readonly {
    readonly kind: 'song' | 'post' | 'list' | 'round';
    readonly id: string;
  }[];
  /** What it answers, as the view shows it. */
  readonly replyTo?: { readonly messageId: string } | undefined;
  readonly writtenAt: string;
  /** Why the server did not take it; it waits for its author. */
  readonly refused?: { readonly title: string; readonly detail: string } | undefined;
}

export type NewLetter = Omit<Letter, 'order'>;

export interface OutboxStorage {
  readonly all: (userId: string) => Promise<Letter[]>;
  readonly add: (letter: NewLetter) => Promise<Letter>;
  readonly put: (letter: Letter) => Promise<void>;
  readonly remove: (order: number) => Promise<void>;
}

export function memoryStorage(): OutboxStorage {
  const letters = new Map<number, Letter>();
  let last = 0;
  return {
    all: (userId) =>
      Promise.resolve([...letters.values()].filter((letter) => letter.userId === userId)),
    add(letter) {
      const added = { ...letter, order: (last += 1) };
      letters.set(added.order, added);
      return Promise.resolve(added);
    },
    put(letter) {
      if (letters.has(letter.order)) letters.set(letter.order, letter);
      return Promise.resolve();
    },
    remove(order) {
      letters.delete(order);
      return Promise.resolve();
    },
  };
}

const shelf = 'letters';

export function outboxStorage(): OutboxStorage {
  if (typeof indexedDB === 'undefined') return memoryStorage();
  let opened: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => (opened ??= open());

  async function run<T>(
    mode: IDBTransactionMode,
    work: (letters: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> {
    const transaction = (await database()).transaction(shelf, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(shelf));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('outbox aborted'));
    });
  }

  return {
    async all(userId) {
      const letters = await run<Letter[]>('readonly', (store) => store.getAll());
      return letters.filter((letter) => letter.userId === userId);
    },
    async add(letter) {
      const order = await run('readwrite', (store) => store.add(letter));
      return { ...letter, order: Number(order) };
    },
    async put(letter) {
      await run('readwrite', (store) => store.put(letter));
    },
    async remove(order) {
      await run('readwrite', (store) => store.delete(order));
    },
  };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('otodoke.outbox', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(shelf, { keyPath: 'order', autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no outbox'));
  });
}
