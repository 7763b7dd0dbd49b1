/* The bar below every page, as long as there is a song to play. */
import { delegate, listen, ref } from '../../lib/dom';
import { html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { keyOf } from '../../lib/keys';
import { songTime } from '../../lib/time';
import { resume, seek, setVolume, step, stop, toggle } from './player-data';
import { clock, player, volume, type PlayerState } from './player-state-data';
import { playerFrame, playerSong } from './player-view';
import { current, hasNext, type QueueEntry } from './queue-data';
import { openQueue } from './queue-sheet';
import { waveform, type Waveform } from './waveform';
import { seekOf } from './waveform-data';

export function mountBar(place: HTMLElement, signal: AbortSignal): void {
  let bar: AbortController | null = null;
  player.watch((state) => {
    const on = current(state.queue);
    if (on && !bar) {
      bar = new AbortController();
      fill(place, AbortSignal.any([signal, bar.signal]), signal);
    } else if (!on && bar) {
      bar.abort();
      bar = null;
      render(place, nothing);
    }
  }, signal);
}

function fill(place: HTMLElement, signal: AbortSignal, page: AbortSignal): void {
  render(place, playerFrame());
  const bar = place.firstElementChild as HTMLElement;
  const wave = waveform(ref(bar, 'slider'), {
    label: t('player.position'),
    seek,
    toggle,
    signal,
  });
  const shown = { entry: null as QueueEntry | null, peaks: undefined as unknown };
  player.watch((state) => showState(bar, wave, state, shown), signal);
  clock.watch(({ position, duration }) => {
    wave.move(position, duration);
    ref(bar, 'position').textContent = songTime(Math.floor(position) * 1_000);
    ref(bar, 'duration').textContent = songTime(duration * 1_000);
  }, signal);
  const slider = ref<HTMLInputElement>(bar, 'volume');
  let loud = volume.get() || 1;
  volume.watch((share) => {
    if (share > 0) loud = share;
    slider.value = String(share);
    bar.toggleAttribute('data-mute', share === 0);
    ref(bar, 'mute').setAttribute('aria-pressed', String(share === 0));
  }, signal);
  listen(bar, 'keydown', (event) => pressed(event as KeyboardEvent, slider), signal);
  listen(slider, 'input', () => setVolume(Number(slider.value)), signal);
  delegate(
    bar,
    'click',
    {
      'player.toggle': toggle,
      'player.retry': resume,
      'player.next': () => step(1),
      'player.previous': () => step(-1),
      'player.mute': () => setVolume(volume.get() > 0 ? 0 : loud),
      'player.queue': () => openQueue(page),
      'player.close': stop,
    },
    signal,
  );
}

/** J, K, L and the arrows work on the whole bar; the loudness keeps its own arrows. */
function pressed(event: KeyboardEvent, volumeSlider: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target === volumeSlider) return;
  const key = keyOf(event);
  const { position, duration } = clock.get();
  const to = /^(?:j|l|ArrowLeft|ArrowRight)$/i.test(key) ? seekOf(key, position, duration) : null;
  if (to !== null) seek(to);
  else if (key.toLowerCase() === 'k') toggle();
  else return;
  event.preventDefault();
}

function showState(
  bar: HTMLElement,
  wave: Waveform,
  state: PlayerState,
  shown: { entry: QueueEntry | null; peaks: unknown },
): void {
  const entry = current(state.queue);
  if (!entry) return;
  if (shown.entry !== entry) {
    shown.entry = entry;
    render(ref(bar, 'song'), playerSong(entry));
  }
  const peaks = state.detail?.peaks;
  if (shown.peaks !== peaks) {
    shown.peaks = peaks;
    wave.draw(peaks);
  }
  const heard = state.phase === 'playing' || state.phase === 'loading';
  bar.dataset['phase'] = state.phase;
  bar.toggleAttribute('data-heard', heard);
  const label = t(heard ? 'player.pause' : 'player.play');
  const button = ref(bar, 'toggle');
  button.setAttribute('aria-label', label);
  button.title = label;
  ref<HTMLButtonElement>(bar, 'next').disabled = !hasNext(state.queue);
  const problem = state.failure
    ? html`${t(`player.failed.${state.failure}`)} <button type="button" class="btn btn-link" data-action="player.retry">${t('common.retry')}</button>`
    : nothing;
  render(ref(bar, 'problem'), problem);
}
