/*
 * What this device keeps of what its person has seen: values by name in IndexedDB. Where there is
 * none nothing is kept. Taking it all away is one deletion, which no other window may hold up.
 */
const database = 'otodoke.kept';
const shelf = 'values';

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(shelf);
    request.onsuccess = () => {
      const { result } = request;
      result.onversionchange = () => {
        opened = undefined;
        result.close();
      };
      resolve(result);
    };
    request.onerror = () => reject(request.error ?? new Error('nothing can be kept'));
  });
}

async function run<T>(
  mode: IDBTransactionMode,
  work: (values: IDBObjectStore) => IDBRequest,
): Promise<T> {
  opened ??= open();
  const transaction = (await opened).transaction(shelf, mode);
  const request = work(transaction.objectStore(shelf));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result as T);
    transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
  });
}

/** The value of this name; undefined when there is none, or storage is forbidden. */
export async function kept<T>(name: string): Promise<T | undefined> {
  try {
    return await run<T | undefined>('readonly', (values) => values.get(name));
  } catch {
    return undefined;
  }
}

/** Keeps a value, or lets go of it; a full or forbidden storage only forgets. */
export async function keep(name: string, value: unknown): Promise<void> {
  try {
    await run<unknown>('readwrite', (values) =>
      value === undefined ? values.delete(name) : values.put(value, name),
    );
  } catch {
    opened = undefined;
  }
}
