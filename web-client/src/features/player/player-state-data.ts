/* What is known of the player: the queue, how it goes, the time, the volume. */
import type { SongDetail } from '../../api/songs';
import { remembered } from '../../lib/settings';
import { store } from '../../lib/store';
import { noQueue, type Queue } from './queue-data';

export type Failure = 'offline' | 'gone' | 'broken';

export interface PlayerState {
  readonly queue: Queue;
  readonly phase: 'empty' | 'loading' | 'playing' | 'paused' | 'failed';
  readonly failure: Failure | null;
  /** Everything about the song that is on, once it is there. */
  readonly detail: SongDetail | null;
}

/** In seconds. */
export interface Clock {
  readonly position: number;
  readonly duration: number;
}

export const silent: PlayerState = { queue: noQueue, phase: 'empty', failure: null, detail: null };
export const player = store<PlayerState>(silent);
export const clock = store<Clock>({ position: 0, duration: 0 });
export const volume = store<number>(firstVolume());

export const set = (change: Partial<PlayerState>): void =>
  player.set({ ...player.get(), ...change });

function firstVolume(): number {
  const known = Number(remembered('player.volume') ?? 1);
  return known >= 0 && known <= 1 ? known : 1;
}
