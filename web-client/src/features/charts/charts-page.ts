/* Which songs the circle holds highest, or talks about most, in a week, a month, a year or ever. */
import { chart, type ChartBy, type ChartEntry, type Period } from '../../api/charts';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { songRow } from '../../elements/song-row';
import { starsNumber, starsRow } from '../../elements/stars';
import { tabs } from '../../elements/tabs';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';

const kinds: readonly ChartBy[] = ['ratings', 'posts'];
const periods: readonly Period[] = ['week', 'month', 'year', 'all'];

function path(by: ChartBy, period: Period): string {
  const query = new URLSearchParams();
  if (by !== 'ratings') query.set('by', by);
  if (period !== 'month') query.set('period', period);
  return query.size > 0 ? `/charts?${query.toString()}` : '/charts';
}

export const page: Page = {
  async mount(root, { query, signal, title }) {
    title(t('charts.title'));
    const by = kinds.find((one) => one === query.get('by')) ?? 'ratings';
    const period = periods.find((one) => one === query.get('period')) ?? 'month';
    render(
      root,
      html`${pageHead(t('charts.title'), { back: '/feed' })}
        ${tabs(
          t('charts.by'),
          path(by, period),
          kinds.map((one) => ({ path: path(one, period), name: t(`charts.${one}`) })),
        )}
        <div class="page charts">
          <nav class="pills" aria-label="${t('charts.period')}">${periods.map(
            (one) =>
              html`<a class="chart-period" href="${path(by, one)}" ${one === period && html`aria-current="page"`}>${t(`charts.${one}`)}</a>`,
          )}</nav>
          <div data-ref="list"></div>
        </div>`,
    );
    const list = ref(root, 'list');
    const load = async (): Promise<void> => {
      render(list, loadingState(8, 'people'));
      try {
        const { entries } = await chart(by, period, signal);
        if (signal.aborted) return;
        render(
          list,
          entries.length === 0
            ? emptyState(t('charts.empty'), { hint: t('charts.emptyHint') })
            : html`<ol class="song-list chart">${entries.map((entry) => row(entry, by))}</ol>`,
        );
      } catch (error) {
        if (!isAbort(error) && !signal.aborted) render(list, failedState(error));
      }
    };
    delegate(root, 'click', { retry: () => void load() }, signal);
    await load();
  },
};

function row({ rank, song, fair, count }: ChartEntry, by: ChartBy): SafeHtml {
  const note =
    by === 'ratings' && typeof fair === 'number'
      ? html`${starsRow(Math.round(fair))} ${starsNumber(fair)} · ${t('ratings.count', { count })}`
      : t('charts.posted', { count });
  return html`<li class="chart-entry"><span class="chart-rank" aria-label="${t('charts.rank', { rank })}" role="img">${rank}</span>
    ${songRow(song, { note })}</li>`;
}
