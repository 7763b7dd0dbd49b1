/* What is played, in order. Pure: every change answers a new queue. */

export interface QueueSong {
  readonly id: string;
  readonly title: string;
  readonly artistLine: string;
  readonly artUrl: string | null;
  readonly durationMs: number | null;
}

export interface QueueEntry extends QueueSong {
  /** The same song may stand in the queue twice. */
  readonly key: number;
}

export interface Queue {
  readonly entries: readonly QueueEntry[];
  /** Which one is on; -1 when there is none. */
  readonly at: number;
}

export const noQueue: Queue = { entries: [], at: -1 };
export const longest = 500;

export const current = (queue: Queue): QueueEntry | null => queue.entries[queue.at] ?? null;
export const hasNext = (queue: Queue): boolean => queue.at < queue.entries.length - 1;

function entry(queue: Queue, song: QueueSong, further = 0): QueueEntry {
  const last = queue.entries.reduce((most, one) => Math.max(most, one.key), 0);
  return { ...song, key: last + 1 + further };
}

/** Puts songs behind the one that is on, or at the end; what is too much at the far end is left out. */
export function added(
  queue: Queue,
  songs: readonly QueueSong[],
  where: 'next' | 'last' = 'last',
): Queue {
  const place = where === 'next' ? queue.at + 1 : queue.entries.length;
  const fresh = songs.map((song, index) => entry(queue, song, index));
  const entries = [...queue.entries.slice(0, place), ...fresh, ...queue.entries.slice(place)];
  return {
    entries: entries.slice(0, longest),
    at: queue.at < 0 && fresh.length > 0 ? 0 : queue.at,
  };
}

/** Goes to a song at once: where it is on already nothing changes, else it comes behind and is gone to. */
export function turnedTo(queue: Queue, song: QueueSong): Queue {
  if (current(queue)?.id === song.id) return queue;
  if (queue.at < 0) return added(queue, [song]);
  const full = queue.entries.length >= longest;
  const shorter = full ? { ...queue, entries: queue.entries.slice(1), at: queue.at - 1 } : queue;
  const grown = added(shorter, [song], 'next');
  return { ...grown, at: Math.max(0, shorter.at + 1) };
}

export function replaced(songs: readonly QueueSong[], at: number): Queue {
  const queue = added(noQueue, songs);
  return { ...queue, at: Math.min(Math.max(0, at), queue.entries.length - 1) };
}

export const stepped = (queue: Queue, by: number): Queue =>
  goneTo(queue, Math.min(Math.max(0, queue.at + by), queue.entries.length - 1));

export const goneTo = (queue: Queue, at: number): Queue =>
  at >= 0 && at < queue.entries.length ? { ...queue, at } : queue;

export const indexOf = (queue: Queue, key: number): number =>
  queue.entries.findIndex((one) => one.key === key);

/** The song that is on stays on, unless it is the one taken out: then the one behind it. */
export function removed(queue: Queue, key: number): Queue {
  const index = indexOf(queue, key);
  if (index < 0) return queue;
  const entries = queue.entries.filter((one) => one.key !== key);
  const at = index < queue.at ? queue.at - 1 : Math.min(queue.at, entries.length - 1);
  return { entries, at };
}

export function moved(queue: Queue, key: number, to: number): Queue {
  const from = indexOf(queue, key);
  const one = queue.entries[from];
  if (!one || to < 0 || to >= queue.entries.length || to === from) return queue;
  const entries = queue.entries.filter((other) => other !== one);
  entries.splice(to, 0, one);
  const on = current(queue);
  return { entries, at: on ? entries.indexOf(on) : -1 };
}

/** Everything behind the song that is on is taken out. */
export const cleared = (queue: Queue): Queue => {
  const on = current(queue);
  return on ? { entries: [on], at: 0 } : noQueue;
};

/** What became known of a song later: its title, its length. */
export function learned(queue: Queue, song: QueueSong): Queue {
  return {
    ...queue,
    entries: queue.entries.map((one) => (one.id === song.id ? { ...one, ...song } : one)),
  };
}
