/*
 * How others outside the circle rate a song. Asked for after the page and by itself: whatever happens
 * to it stays in its own place.
 */
import { outsideRating, type OutsideRating } from '../../api/ratings';
import { starsRow } from '../../elements/stars';
import { delegate, onAbort } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { day } from '../../lib/time';
import type { SongPanelContext } from '../songs/song-panels';

/** Never asked for more often, whatever the server says. */
const least = 1_000;
const usual = 3_000;

export function mountSongPanel(root: HTMLElement, { detail, signal }: SongPanelContext): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (rating: OutsideRating): void =>
    render(root, html`<div class="outside">${outsideView(rating)}</div>`);

  async function ask(): Promise<void> {
    try {
      const rating = await outsideRating(detail.song.id, signal);
      if (signal.aborted) return;
      show(rating);
      if (rating.state !== 'loading') return;
      waiting = setTimeout(() => void ask(), Math.max(least, rating.retryAfterMs ?? usual));
    } catch {
      if (!signal.aborted) show({ state: 'failed' });
    }
  }

  delegate(
    root,
    'click',
    {
      'outside.retry': () => {
        show({ state: 'loading' });
        void ask();
      },
    },
    signal,
  );
  onAbort(signal, () => clearTimeout(waiting));
  show({ state: 'loading' });
  void ask();
}

function outsideView({ state, source, value, votes, url, fetchedAt }: OutsideRating): SafeHtml {
  const where = { source: source ?? 'MusicBrainz' };
  switch (state) {
    case 'loading':
      return html`<p class="muted" role="status">${t('outside.loading', where)}</p>`;
    case 'absent':
      return html`<p class="muted">${t('outside.absent', where)}</p>`;
    case 'off':
      return html`<p class="muted">${t('outside.off')}</p>`;
    case 'failed':
      return html`<p class="muted" role="status">${t('outside.failed', where)}
        <button type="button" class="btn btn-link btn-sm" data-action="outside.retry">${t('common.retry')}</button></p>`;
    case 'ready': {
      const stars = Math.round((value ?? 0) * 2);
      const text = t('outside.value', { value: (value ?? 0).toFixed(1), ...where });
      return html`<p>${starsRow(stars > 0 ? stars : null)}
        ${url ? html`<a href="${url}" target="_blank" rel="noopener noreferrer">${text}</a>` : text}
        <span class="muted small">${typeof votes === 'number' && t('outside.votes', { count: votes })}
        ${fetchedAt && t('outside.as', { date: day(fetchedAt) })}</span></p>`;
    }
  }
}
