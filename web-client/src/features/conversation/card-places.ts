/* Where a message's cards will stand. What fills the places is loaded when there is the first one. */
import type { CardRef } from '../../api/messages';
import { html, nothing, type SafeHtml } from '../../lib/html';

/** Places of the height their cards will have, so that nothing moves when they come. */
export function cardPlaces(cards: readonly CardRef[] | undefined): SafeHtml {
  if (!cards || cards.length === 0) return nothing;
  return html`<div class="msg-cards">${cards.map(
    ({ kind, id }) =>
      html`<div class="card-place card-place-${kind}" data-card="${kind}:${id}"></div>`,
  )}</div>`;
}

export function watchCards(log: HTMLElement, signal: AbortSignal): void {
  const watch = new MutationObserver(look);
  function look(): void {
    if (!log.querySelector('[data-card]')) return;
    watch.disconnect();
    import('../cards/message-cards').then(
      ({ fillCards }) => signal.aborted || fillCards(log, signal),
      // without a network: once there is one again
      () => addEventListener('online', look, { once: true, signal }),
    );
  }
  watch.observe(log, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
  look();
}
