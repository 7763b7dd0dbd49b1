/* Stars on a song's page: one's own, everybody's, and one's songs around the same value. */
import * as api from '../../api/ratings';
import type { RatingSummary, SongRatings } from '../../api/ratings';
import { explain } from '../../elements/problem';
import { starsInput, starsNumber, type Stars } from '../../elements/stars';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { listenToSong } from '../songs/song-live-data';
import type { SongPanelContext } from '../songs/song-panels';
import { bars } from './bars';
import { neighbourList } from './neighbour-list';
import { averageText, foreseen } from './ratings-data';

export async function mountSongPanel(
  root: HTMLElement,
  { detail, signal }: SongPanelContext,
): Promise<void> {
  const { song } = detail;
  let known = await api.ratings(song.id, signal);
  let wish = 0;
  render(
    root,
    html`<div class="rating">
      <div class="rating-mine">
        <h3 class="rating-title">${t('ratings.mine')}</h3>
        <div class="rating-line"><span data-ref="stars"></span><output class="rating-value" data-ref="value"></output>
          <button type="button" class="btn btn-link btn-sm" data-action="rating.takeBack" data-ref="takeBack">${t('ratings.takeBack')}</button></div>
        <p class="muted small">${t('ratings.hint')}</p>
        <div class="rating-near" data-ref="near" aria-live="polite"></div>
      </div>
      <div class="rating-all" data-ref="all"></div>
    </div>`,
  );
  const near = neighbourList(ref(root, 'near'), song.id, signal);
  const input = starsInput(ref(root, 'stars'), {
    label: t('ratings.mine'),
    value: known.mine ?? null,
    signal,
    change: (stars) => void give(stars),
    preview: (stars) => {
      showValue(stars ?? known.mine ?? null);
      near.around(stars ?? known.mine ?? null);
    },
  });

  function showValue(stars: Stars): void {
    ref(root, 'value').textContent = stars === null ? '–' : starsNumber(stars);
  }

  function show(next: SongRatings): void {
    known = next;
    const mine = next.mine ?? null;
    input.show(mine);
    showValue(mine);
    ref(root, 'takeBack').hidden = mine === null;
    render(ref(root, 'all'), everybody(next.summary));
  }

  async function give(stars: Stars, undone = false): Promise<void> {
    const before = known;
    const mine = (wish += 1);
    show(foreseen(known, stars));
    near.around(stars);
    try {
      const answer = await api.rate(song.id, stars);
      if (mine === wish) show(answer);
      if (undone) return;
      const text =
        stars === null ? t('ratings.takenBack') : t('ratings.given', { stars: starsNumber(stars) });
      toast(text, {
        action: { label: t('ratings.undo'), run: () => void give(before.mine ?? null, true) },
      });
    } catch (error) {
      if (mine === wish) show(before);
      toast(explain(error), { tone: 'danger' });
    }
  }

  async function refresh(): Promise<void> {
    try {
      show(await api.ratings(song.id, signal));
    } catch {
      // what is shown stays; the next change or return tells again
    }
  }

  delegate(
    root,
    'click',
    {
      'rating.takeBack': () => {
        void give(null);
        input.focus();
      },
    },
    signal,
  );
  listenToSong(
    song.id,
    {
      event(event) {
        if (event.type !== 'rating.changed') return;
        show({ summary: event['summary'] as RatingSummary, mine: known.mine ?? null });
      },
      again: () => void refresh(),
    },
    signal,
  );
  show(known);
}

function everybody(summary: RatingSummary) {
  const { count, average, fair } = summary;
  if (count === 0) return html`<p class="muted">${t('ratings.none')}</p>${bars(summary)}`;
  return html`<dl class="rating-numbers">
      <div><dt title="${t('ratings.fairHint')}">${t('ratings.fair')}</dt><dd data-ref="fair">${averageText(fair)}</dd></div>
      <div><dt>${t('ratings.average')}</dt><dd data-ref="average">${averageText(average)}</dd></div>
    </dl>
    <p class="muted small" data-ref="count">${t('ratings.count', { count })}</p>
    ${bars(summary)}`;
}
