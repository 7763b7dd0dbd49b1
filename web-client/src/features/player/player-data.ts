/*
 * The one player of this window: an <audio> element outside the page, so that it goes on wherever one
 * goes. The element asks for the file by ranges; where it fails, the song is asked for anew.
 */
import { song as fetchSong } from '../../api/songs';
import { isAbort, NoAnswer } from '../../lib/refusal';
import { remember } from '../../lib/settings';
import { clock, player, set, silent, volume, type Failure } from './player-state-data';
import { current, hasNext, learned, stepped, type Queue } from './queue-data';
import { queueSong } from './queue-song-data';

const audio = new Audio();
audio.preload = 'metadata';
let loading = new AbortController();
/** Where to go on once the file is there. */
let startAt = 0;
let loaded = false;
let again = 0;

/** Another queue; what is on goes on, where it still is. */
export function setQueue(queue: Queue): void {
  const before = current(player.get().queue);
  set({ queue });
  if (current(queue)?.key === before?.key) return;
  const heard = ['playing', 'loading'].includes(player.get().phase);
  if (current(queue)) void start({ playing: heard });
  else stop();
}

/** Begins with the song that is on. */
export async function start(wish: { playing: boolean; position?: number }): Promise<void> {
  const on = current(player.get().queue);
  loading.abort();
  loading = new AbortController();
  const { signal } = loading;
  if (!on) return;
  audio.pause();
  loaded = false;
  startAt = wish.position ?? 0;
  clock.set({ position: startAt, duration: (on.durationMs ?? 0) / 1_000 });
  set({ phase: wish.playing ? 'loading' : 'paused', failure: null, detail: null });
  try {
    const detail = await fetchSong(on.id, signal);
    if (!detail.audio) return fail('gone');
    set({ detail, queue: learned(player.get().queue, queueSong(detail.song)) });
    clock.set({ position: startAt, duration: detail.audio.durationMs / 1_000 });
    audio.src = detail.audio.url;
    loaded = true;
    if (wish.playing) await sound();
  } catch (error) {
    if (signal.aborted || isAbort(error)) return;
    fail(error instanceof NoAnswer ? 'offline' : 'gone');
  }
}

/** Begins to sound, unless the browser wants a click first. */
async function sound(): Promise<void> {
  set({ phase: 'loading', failure: null });
  try {
    await audio.play();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') set({ phase: 'paused' });
    // what is wrong with the file is told by its error event, and a newer wish has its own
  }
}

export function resume(): void {
  const { phase } = player.get();
  if (phase === 'failed' || !loaded) {
    void start({ playing: true, position: clock.get().position });
  } else void sound();
}

export function pause(): void {
  audio.pause();
  if (player.get().phase === 'loading') set({ phase: 'paused' });
}

export function toggle(): void {
  if (['playing', 'loading'].includes(player.get().phase)) pause();
  else resume();
}

export function seek(seconds: number): void {
  const { duration } = clock.get();
  const to = Math.min(Math.max(0, seconds), duration || seconds);
  startAt = to;
  if (audio.readyState > 0) audio.currentTime = to;
  clock.set({ position: to, duration });
}

export function step(by: number): void {
  const { queue, phase } = player.get();
  // back to the beginning first, as players do
  if (by < 0 && (clock.get().position > 4 || queue.at === 0)) return seek(0);
  const next = stepped(queue, by);
  if (next.at === queue.at) return;
  set({ queue: next });
  void start({ playing: phase !== 'paused' });
}

export function goOn(queue: Queue): void {
  set({ queue });
  void start({ playing: true });
}

export function setVolume(share: number): void {
  const value = Math.min(1, Math.max(0, share));
  audio.volume = value;
  volume.set(value);
  remember('player.volume', String(value));
}

export function stop(): void {
  loading.abort();
  audio.pause();
  audio.removeAttribute('src');
  loaded = false;
  player.set(silent);
  clock.set({ position: 0, duration: 0 });
}

function fail(failure: Failure): void {
  loaded = false;
  set({ phase: 'failed', failure });
}

audio.volume = volume.get();
audio.addEventListener('loadedmetadata', () => {
  if (startAt > 0 && Math.abs(audio.currentTime - startAt) > 0.5) audio.currentTime = startAt;
  clock.set({ position: startAt, duration: audio.duration || clock.get().duration });
});
audio.addEventListener('timeupdate', () => {
  if (!loaded || audio.readyState === 0) return;
  again = 0;
  startAt = audio.currentTime;
  clock.set({ position: startAt, duration: audio.duration || clock.get().duration });
});
audio.addEventListener('playing', () => set({ phase: 'playing', failure: null }));
audio.addEventListener('waiting', () => !audio.paused && set({ phase: 'loading' }));
audio.addEventListener('pause', () => {
  if (player.get().phase === 'playing' && !audio.ended) set({ phase: 'paused' });
});
audio.addEventListener('ended', () => {
  if (hasNext(player.get().queue)) return step(1);
  set({ phase: 'paused' });
  seek(0);
});
audio.addEventListener('error', () => {
  if (!loaded) return;
  if (!navigator.onLine) return fail('offline');
  // an address that ran out is asked for anew, once
  const wasPlaying = ['playing', 'loading'].includes(player.get().phase);
  if (again++ === 0) void start({ playing: wasPlaying, position: startAt });
  else fail('broken');
});
addEventListener('online', () => player.get().failure === 'offline' && resume());
