/*
 * Half stars: shown, or given by keys (it is a slider), mouse or finger. A finger slides along the
 * row; letting go decides. Keys decide when they rest.
 */
import { listen, onAbort } from '../lib/dom';
import { element, html, type SafeHtml } from '../lib/html';
import { t } from '../lib/i18n';
import { keyOf } from '../lib/keys';
import { keyedStars, mostStars, pointedStars, starsNumber, type Stars } from './stars-data';

export { starsNumber, type Stars } from './stars-data';

export interface StarsOptions {
  /** What is rated, for the screen reader. */
  readonly label: string;
  readonly value: Stars;
  readonly signal: AbortSignal;
  /** Somebody has decided; null takes the stars back. */
  readonly change: (stars: Stars) => void;
  /** Somebody is about to decide (moving over it, keys going on); null when they left it. */
  readonly preview?: (stars: Stars) => void;
}

export interface StarsInput {
  /** Shows another value without telling anybody. */
  readonly show: (stars: Stars) => void;
  readonly focus: () => void;
}

const rest = 500;

const starsText = (stars: Stars): string =>
  stars === null ? t('stars.none') : t('stars.value', { stars: starsNumber(stars) });

function row(stars: number): SafeHtml {
  return html`${Array.from({ length: 5 }, (_, index) => {
    const left = stars - index * 2;
    return html`<svg class="star" viewBox="0 0 24 24" data-fill="${Math.max(0, Math.min(2, Math.round(left)))}" aria-hidden="true"><path d="M12 17.2L6.12 20.89 7.82 14.16 2.49 9.71 9.41 9.24 12 2.8" /><path d="M12 17.2L17.88 20.89 16.18 14.16 21.51 9.71 14.59 9.24 12 2.8" /></svg>`;
  })}`;
}

/** Stars to be read; averages are drawn to the nearest half. */
export function starsRow(stars: Stars): SafeHtml {
  return html`<span class="stars" role="img" aria-label="${starsText(stars)}">${row(stars ?? 0)}</span>`;
}

/** Puts the input at the end of root. */
export function starsInput(root: HTMLElement, options: StarsOptions): StarsInput {
  const { signal, change, preview } = options;
  const node = element(
    html`<div class="stars stars-input" role="slider" tabindex="0" aria-label="${options.label}"
      aria-valuemin="0" aria-valuemax="${mostStars}">${row(0)}</div>`,
  );
  let value = options.value;
  let shown: Stars = null;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;

  function paint(stars: Stars): void {
    shown = stars;
    node.querySelectorAll<SVGElement>('.star').forEach((star, index) => {
      star.dataset['fill'] = String(Math.max(0, Math.min(2, (stars ?? 0) - index * 2)));
    });
    node.setAttribute('aria-valuenow', String(stars ?? 0));
    node.setAttribute('aria-valuetext', starsText(stars));
  }

  function decide(stars: Stars): void {
    clearTimeout(pending);
    pending = undefined;
    paint(stars);
    if (stars === value) return;
    value = stars;
    change(stars);
  }

  const under = (event: PointerEvent): number => {
    const box = node.getBoundingClientRect();
    return pointedStars((event.clientX - box.left) / box.width);
  };

  function show(stars: Stars): void {
    if (stars === shown) return;
    paint(stars);
    preview?.(stars);
  }

  function leave(): void {
    pressed = false;
    if (pending !== undefined) return;
    paint(value);
    preview?.(null);
  }

  const on = (type: string, act: (event: PointerEvent) => void): void =>
    listen(node, type, (event) => act(event as PointerEvent), signal);
  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    pressed = true;
    node.setPointerCapture(event.pointerId);
    show(under(event));
  });
  on('pointermove', (event) => {
    if (pressed || event.pointerType === 'mouse') show(under(event));
  });
  on('pointerup', (event) => {
    if (!pressed) return;
    pressed = false;
    decide(under(event));
  });
  on('pointercancel', leave);
  on('pointerleave', () => pressed || leave());
  listen(
    node,
    'keydown',
    (event) => {
      const pressed = event as KeyboardEvent;
      if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
      const key = keyOf(pressed);
      if (key === 'Enter' || key === ' ') {
        event.preventDefault();
        return decide(shown);
      }
      const next = keyedStars(key, shown);
      if (next === undefined) return;
      event.preventDefault();
      show(next);
      clearTimeout(pending);
      pending = setTimeout(() => decide(next), rest);
    },
    signal,
  );
  listen(node, 'blur', () => pending !== undefined && decide(shown), signal);
  onAbort(signal, () => clearTimeout(pending));
  paint(value);
  root.append(node);

  return {
    show(stars) {
      value = stars;
      if (pending === undefined && !pressed) paint(stars);
    },
    focus: () => node.focus(),
  };
}
