/* A room's blind rounds, the newest first, among its details. */
import star from 'lucide-static/icons/star.svg?raw';
import * as api from '../../api/rounds';
import { icon } from '../../elements/icon';
import { failedState, loadingState } from '../../elements/list-state';
import { delegate, ref } from '../../lib/dom';
import { element, html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { mountRound } from './round-card';
import { startRoundHere } from './start-dialog';

/** `page` outlives the details: the dialog goes on when they are closed. */
export function mountRoomRounds(
  root: HTMLElement,
  roomId: string,
  signal: AbortSignal,
  page: AbortSignal,
): void {
  render(
    root,
    html`<section class="details-part">
      <header class="details-head">
        <h3>${t('rounds.list')}</h3>
        <button type="button" class="btn btn-outline btn-sm" data-action="rounds.start" aria-label="${t('rounds.start')}">${icon(star)}${t('rounds.begin')}</button>
      </header>
      <div class="round-list" data-ref="rounds"></div>
      <div data-ref="end"></div>
    </section>`,
  );
  const list = ref(root, 'rounds');
  const end = ref(root, 'end');
  let next: string | null = null;

  async function load(after: string | null): Promise<void> {
    render(end, loadingState(1));
    try {
      const page = await api.rounds(roomId, after, signal);
      if (signal.aborted) return;
      if (after === null) list.replaceChildren();
      for (const round of page.items) {
        const place = element(html`<div></div>`);
        list.append(place);
        mountRound(place, round, signal);
      }
      next = page.next ?? null;
      const none = list.childElementCount === 0;
      render(
        end,
        none
          ? html`<p class="muted small">${t('rounds.none')}</p>`
          : next
            ? html`<button type="button" class="btn btn-outline btn-sm" data-action="rounds.more">${t('rounds.more')}</button>`
            : nothing,
      );
    } catch (error) {
      if (!isAbort(error) && !signal.aborted) render(end, failedState(error));
    }
  }

  delegate(
    root,
    'click',
    {
      retry: () => void load(next),
      'rounds.more': () => void load(next),
      'rounds.start': () =>
        void startRoundHere(roomId, page).then((begun) => {
          if (begun && !signal.aborted) void load(null);
        }),
    },
    signal,
  );
  void load(null);
}
