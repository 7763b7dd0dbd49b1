/*
 * The player for everyone: `import('../player/player').then(({ play }) => play(song))`. Loaded on
 * first use; from then on its bar stands in the shell as long as the queue holds a song. Buttons need
 * nothing of this: `data-play="<song id>"` plays, see app/player-host.ts. Only own songs can be played.
 */
import { me } from '../session/session-data';
import { followKeys } from './media-session';
import { mountBar } from './player-bar';
import { markPlayButtons } from './play-marks';
import { goOn, pause, resume, seek, setQueue, start, stop, toggle } from './player-data';
import { clock, player } from './player-state-data';
import { playerPlace } from './player-place-data';
import { added, current, replaced, turnedTo } from './queue-data';
import { queueSong, type PlayableSong } from './queue-song-data';
import { loadStored, saveStored } from './stored-queue-data';

export type { PlayableSong } from './queue-song-data';

const forever = new AbortController().signal;
const tabs =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('otodoke.player');

/** Plays a song now, before what is queued behind; the song that is on goes on or pauses. */
export function play(song: PlayableSong): void {
  const { queue } = player.get();
  if (current(queue)?.id === song.id) return toggle();
  goOn(turnedTo(queue, queueSong(song)));
}

/** Replaces the queue and plays from one of its songs. */
export function playAll(songs: readonly PlayableSong[], at = 0): void {
  if (songs.length > 0) goOn(replaced(songs.map(queueSong), at));
}

/** Plays a song from a second on, or moves there when it is on. */
export function playFrom(song: PlayableSong, position: number): void {
  const { queue } = player.get();
  if (current(queue)?.id === song.id) {
    seek(position);
    return resume();
  }
  setSilently(turnedTo(queue, queueSong(song)));
  void start({ playing: true, position });
}

/** Queues a song behind the one that is on, or at the end. */
export function enqueue(song: PlayableSong, where: 'next' | 'last' = 'last'): void {
  setQueue(added(player.get().queue, [queueSong(song)], where));
}

function setSilently(queue: ReturnType<typeof turnedTo>): void {
  player.set({ ...player.get(), queue });
}

let owner: string | null = null;

function keep(): void {
  if (owner) saveStored(owner, { queue: player.get().queue, position: clock.get().position });
}

me.watch((person) => {
  if (person?.id === owner) return;
  owner = null;
  stop();
  if (!person) return;
  const { queue, position } = loadStored(person.id);
  owner = person.id;
  setSilently(queue);
  if (current(queue)) void start({ playing: false, position });
}, forever);

player.subscribe((state) => {
  keep();
  if (state.phase === 'playing') tabs?.postMessage('playing');
}, forever);
let saved = 0;
clock.subscribe(({ position }) => {
  if (Math.abs(position - saved) < 5) return;
  saved = position;
  keep();
}, forever);
addEventListener('pagehide', keep);
// one window at a time
tabs?.addEventListener('message', pause);

let life = new AbortController();
playerPlace.watch((place) => {
  life.abort();
  life = new AbortController();
  if (place) mountBar(place, life.signal);
}, forever);
followKeys(forever);
markPlayButtons(forever);
