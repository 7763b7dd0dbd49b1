/*
 * A song's live stream, shared: the cable knows one listener per channel, a song's page has several
 * (the page, ratings, posts).
 */
import type { Subscription } from '../../lib/cable';
import { cable } from '../live/live-data';

export interface SongEvent {
  readonly type: string;
  readonly [part: string]: unknown;
}

export interface SongListener {
  readonly event: (event: SongEvent) => void;
  /** Connected again after a loss: ask the server for what may have been missed. */
  readonly again?: () => void;
}

interface Shared {
  readonly listeners: Set<SongListener>;
  readonly channel: Subscription;
}

const shared = new Map<string, Shared>();

/** Hears `song.changed`, `rating.changed` and the `post.*` events of one song until the signal ends. */
export function listenToSong(songId: string, listener: SongListener, signal: AbortSignal): void {
  if (signal.aborted) return;
  const stream = shared.get(songId) ?? open(songId);
  stream.listeners.add(listener);
  signal.addEventListener(
    'abort',
    () => {
      stream.listeners.delete(listener);
      if (stream.listeners.size > 0 || shared.get(songId) !== stream) return;
      shared.delete(songId);
      stream.channel.end();
    },
    { once: true },
  );
}

function open(songId: string): Shared {
  const listeners = new Set<SongListener>();
  const channel = cable.subscribe<never, SongEvent>(
    { channel: 'SongChannel', songId },
    {
      signal: (event) => listeners.forEach((one) => one.event(event)),
      confirmed: (again) => again && listeners.forEach((one) => one.again?.()),
    },
  );
  const made = { listeners, channel };
  shared.set(songId, made);
  return made;
}
