/* The song's own waveform on its page: it follows the player while this song is on, and starts it. */
import type { SongDetail } from '../../api/songs';
import { t } from '../../lib/i18n';
import { play, playFrom } from '../player/player';
import { clock, player } from '../player/player-state-data';
import { current } from '../player/queue-data';
import { waveform } from '../player/waveform';

export function listenHere(root: HTMLElement, detail: SongDetail, signal: AbortSignal): void {
  const { song, audio, peaks } = detail;
  if (!audio) return;
  const wave = waveform(root, {
    label: t('player.position'),
    bars: 200,
    seek: (seconds) => playFrom(song, seconds),
    toggle: () => play(song),
    signal,
  });
  wave.draw(peaks);
  const isOn = (): boolean => current(player.get().queue)?.id === song.id;
  const show = (): void => {
    const { position, duration } = clock.get();
    if (isOn() && duration > 0) wave.move(position, duration);
    else wave.move(0, audio.durationMs / 1_000);
  };
  player.watch(show, signal);
  clock.subscribe(() => isOn() && show(), signal);
}
