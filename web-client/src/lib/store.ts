/** A value that tells its watchers when it changes. */
export interface Store<T> {
  get(): T;
  /** Replaces the value; watchers hear of it only when it is another one. */
  set(value: T): void;
  update(change: (value: T) => T): void;
  /** Calls back on every change until the signal ends. */
  subscribe(watcher: (value: T) => void, signal: AbortSignal): void;
  /** Like subscribe, and once at once. */
  watch(watcher: (value: T) => void, signal: AbortSignal): void;
}

export function store<T>(initial: T): Store<T> {
  let current = initial;
  const watchers = new Set<(value: T) => void>();
  const self: Store<T> = {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      // a watcher may end itself or others while we go round
      for (const watcher of [...watchers]) if (watchers.has(watcher)) watcher(value);
    },
    update: (change) => self.set(change(current)),
    subscribe(watcher, signal) {
      if (signal.aborted) return;
      watchers.add(watcher);
      signal.addEventListener('abort', () => watchers.delete(watcher), { once: true });
    },
    watch(watcher, signal) {
      self.subscribe(watcher, signal);
      watcher(current);
    },
  };
  return self;
}
