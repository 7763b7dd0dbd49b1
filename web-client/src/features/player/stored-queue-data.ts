/* The queue as this device remembers it, per person; whatever is unreadable is forgotten. */
import { remember, remembered } from '../../lib/settings';
import { longest, noQueue, type Queue, type QueueEntry } from './queue-data';

export interface Stored {
  readonly queue: Queue;
  /** Seconds into the song that is on. */
  readonly position: number;
}

export const nothingStored: Stored = { queue: noQueue, position: 0 };

export function writeStored({ queue, position }: Stored): string {
  return JSON.stringify({ entries: queue.entries, at: queue.at, position: Math.floor(position) });
}

export function readStored(text: string | null): Stored {
  if (!text) return nothingStored;
  try {
    const { entries, at, position } = JSON.parse(text) as Record<string, unknown>;
    if (!Array.isArray(entries)) return nothingStored;
    const known = entries.slice(0, longest).filter(isEntry).map(bare);
    if (known.length === 0) return nothingStored;
    const index = Math.min(Math.max(0, Math.trunc(Number(at)) || 0), known.length - 1);
    return {
      queue: { entries: known.map((one, i) => ({ ...one, key: i + 1 })), at: index },
      position: Math.max(0, Number(position) || 0),
    };
  } catch {
    return nothingStored;
  }
}

function isEntry(value: unknown): value is QueueEntry {
  const { id, title, artistLine } = (value ?? {}) as Record<string, unknown>;
  return typeof id === 'string' && typeof title === 'string' && typeof artistLine === 'string';
}

const bare = ({ id, title, artistLine, artUrl, durationMs }: QueueEntry) => ({
  id,
  title,
  artistLine,
  artUrl: typeof artUrl === 'string' ? artUrl : null,
  durationMs: typeof durationMs === 'number' ? durationMs : null,
});

const key = (userId: string): string => `player.${userId}`;
export const loadStored = (userId: string): Stored => readStored(remembered(key(userId)));
export const saveStored = (userId: string, stored: Stored): void =>
  remember(key(userId), stored.queue.entries.length > 0 ? writeStored(stored) : null);
