/* What the live connections of the server do, as it happens; for owners. */
import { cableFigures, type CableFigures } from '../../api/cable';
import { chart } from '../../elements/chart';
import { failedState, loadingState } from '../../elements/list-state';
import { explain } from '../../elements/problem';
import { delegate, onAbort, ref } from '../../lib/dom';
import { html, nothing, render, type SafeHtml } from '../../lib/html';
import { language, t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { clock } from '../../lib/time';
import { kept, pauseMs, remember, series, type Sample, type Series } from './cable-data';
import { circleFrame } from './circle-view';

const counts = [
  'subscriptions',
  'opened',
  'refused',
  'resumes',
  'resumesRefused',
  'gapsHealed',
  'tooSlow',
  'aborted',
  'batchMax',
] as const satisfies readonly (keyof CableFigures)[];

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('cable.title'));
    const body = html`<p class="muted">${t('cable.lead')}</p>
      <p class="cable-stale" role="status" data-ref="stale"></p>
      <div data-ref="figures">${loadingState(4)}</div>`;
    render(root, circleFrame('/circle/cable', body));
    const figures = ref(root, 'figures');
    const stale = ref(root, 'stale');
    let samples: readonly Sample[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;

    const look = async (): Promise<void> => {
      clearTimeout(timer);
      try {
        samples = remember(samples, { at: Date.now(), figures: await cableFigures(signal) });
        render(figures, pictures(samples));
        render(stale, nothing);
      } catch (error) {
        if (isAbort(error) || signal.aborted) return;
        const last = samples.at(-1);
        if (!last) return render(figures, failedState(error));
        render(stale, html`${t('cable.stale', { time: clock(last.at), reason: explain(error) })}`);
      }
      timer = setTimeout(() => void look(), pauseMs);
    };
    delegate(root, 'click', { retry: () => void look() }, signal);
    onAbort(signal, () => clearTimeout(timer));
    void look();
  },
};

function pictures(samples: readonly Sample[]): SafeHtml {
  const now = samples.at(-1)?.figures;
  return html`<div class="gauges">${series(samples).map(gauge)}</div>
    <h2>${t('cable.counts')}</h2>
    <dl class="counts">${counts.map(
      (name) => html`<div><dt>${t(`cable.${name}`)}</dt><dd>${number(now?.[name] ?? 0)}</dd></div>`,
    )}</dl>`;
}

function gauge({ name, values }: Series): SafeHtml {
  const now = number(values.at(-1) ?? 0);
  const label = t('cable.range', {
    minutes: (kept * pauseMs) / 60_000,
    low: number(Math.min(...values, Infinity)),
    high: number(Math.max(...values, 0)),
    now,
  });
  return html`<figure class="gauge">
    <figcaption>${t(`cable.${name}`)}</figcaption>
    <strong>${now}</strong>
    ${chart(values, kept, `${t(`cable.${name}`)}. ${label}`)}
  </figure>`;
}

const number = (value: number): string =>
  Number.isFinite(value)
    ? new Intl.NumberFormat(language(), { maximumFractionDigits: value < 100 ? 1 : 0 }).format(
        value,
      )
    : '0';
