/* The loudness of a song as a slider: pressed, dragged or moved by keys. */
import { listen, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { elementId } from '../../lib/id';
import { t } from '../../lib/i18n';
import { keyOf } from '../../lib/keys';
import { songTime } from '../../lib/time';
import { bars, seekOf, shareAt, wavePath } from './waveform-data';

export interface WaveformOptions {
  readonly label: string;
  readonly bars?: number;
  readonly seek: (seconds: number) => void;
  /** Space and K. */
  readonly toggle: () => void;
  readonly signal: AbortSignal;
}

export interface Waveform {
  readonly draw: (peaks: readonly number[] | null | undefined) => void;
  readonly move: (position: number, duration: number) => void;
}

const height = 40;

export function waveform(root: HTMLElement, options: WaveformOptions): Waveform {
  const { signal } = options;
  const count = options.bars ?? 160;
  const clip = elementId('wave');
  let position = 0;
  let duration = 0;
  let dragged: number | null = null;

  render(
    root,
    html`<div class="wave" role="slider" tabindex="0" aria-label="${options.label}" aria-valuemin="0"
      aria-valuemax="0" aria-valuenow="0" data-ref="wave"></div>`,
  );
  const slider = ref(root, 'wave');

  function draw(peaks: readonly number[] | null | undefined): void {
    const path = wavePath(bars(peaks, count), height);
    render(
      slider,
      html`<svg viewBox="0 0 ${count} ${height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <clipPath id="${clip}"><rect data-ref="heard" x="0" y="0" width="0" height="${height}" /></clipPath>
        <path class="wave-rest" d="${path}" /><path class="wave-done" d="${path}" clip-path="url(#${clip})" />
      </svg>`,
    );
    show();
  }

  function show(): void {
    const at = dragged ?? position;
    const share = duration > 0 ? at / duration : 0;
    slider.querySelector('rect')?.setAttribute('width', String(share * count));
    slider.setAttribute('aria-valuemax', String(Math.round(duration)));
    slider.setAttribute('aria-valuenow', String(Math.round(at)));
    const values = { position: songTime(at * 1_000), duration: songTime(duration * 1_000) };
    slider.setAttribute('aria-valuetext', t('player.time', values));
  }

  const place = (event: Event): number => {
    const { left, width } = slider.getBoundingClientRect();
    return shareAt((event as PointerEvent).clientX, left, width) * duration;
  };
  listen(
    slider,
    'pointerdown',
    (event) => {
      const { pointerId, button } = event as PointerEvent;
      if (button !== 0 || duration <= 0) return;
      slider.setPointerCapture(pointerId);
      dragged = place(event);
      show();
    },
    signal,
  );
  listen(
    slider,
    'pointermove',
    (event) => {
      if (dragged === null) return;
      dragged = place(event);
      show();
    },
    signal,
  );
  listen(
    slider,
    'pointerup',
    () => {
      if (dragged === null) return;
      const to = dragged;
      dragged = null;
      position = to;
      options.seek(to);
    },
    signal,
  );
  listen(slider, 'pointercancel', () => ((dragged = null), show()), signal);
  listen(
    slider,
    'keydown',
    (event) => {
      const pressed = event as KeyboardEvent;
      if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
      const key = keyOf(pressed);
      const to = seekOf(key, position, duration);
      if (to !== null) options.seek(to);
      else if (key === ' ' || key.toLowerCase() === 'k') options.toggle();
      else return;
      pressed.preventDefault();
      pressed.stopPropagation();
    },
    signal,
  );

  draw(null);
  return {
    draw,
    move(at, of) {
      position = at;
      duration = of;
      show();
    },
  };
}
