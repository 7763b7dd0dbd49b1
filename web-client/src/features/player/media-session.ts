/* The system's own controls: keyboard keys, headsets, the lock screen. */
import { pause, resume, seek, step } from './player-data';
import { clock, player } from './player-state-data';
import { current } from './queue-data';

export function followKeys(signal: AbortSignal): void {
  if (!('mediaSession' in navigator)) return;
  const { mediaSession } = navigator;
  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: () => resume(),
    pause: () => pause(),
    previoustrack: () => step(-1),
    nexttrack: () => step(1),
    seekbackward: (by) => seek(clock.get().position - (by.seekOffset ?? 10)),
    seekforward: (by) => seek(clock.get().position + (by.seekOffset ?? 10)),
    seekto: (to) => to.seekTime !== undefined && seek(to.seekTime),
  };
  for (const [name, handler] of Object.entries(actions)) {
    try {
      mediaSession.setActionHandler(name as MediaSessionAction, handler);
    } catch {
      // a browser may not know one of them
    }
  }
  let shown = '';
  player.watch(({ queue, phase }) => {
    const on = current(queue);
    mediaSession.playbackState = !on ? 'none' : phase === 'playing' ? 'playing' : 'paused';
    const words = on ? `${on.id}\n${on.title}\n${on.artistLine}` : '';
    if (words === shown) return;
    shown = words;
    mediaSession.metadata = on
      ? new MediaMetadata({
          title: on.title,
          artist: on.artistLine,
          artwork: on.artUrl ? [{ src: new URL(on.artUrl, location.href).href }] : [],
        })
      : null;
  }, signal);
  clock.subscribe(({ position, duration }) => {
    if (duration > 0 && Number.isFinite(duration)) {
      mediaSession.setPositionState({ duration, position: Math.min(position, duration) });
    }
  }, signal);
}
