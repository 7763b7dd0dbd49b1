/*
 * Fills the places that messages keep for their cards, as they come into sight. A message that is
 * drawn anew takes the card it had with it, so that what somebody is writing there stays.
 */
import type { Card } from '../../api/cards';
import { delegate } from '../../lib/dom';
import { fragment, html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { cardView, spotifyPlayer } from './card-view';
import { cards } from './cards-data';

const placeOf = '[data-card]';

export function fillCards(log: HTMLElement, signal: AbortSignal): void {
  const lives = new Map<HTMLElement, AbortController>();
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        sight.unobserve(target);
        void fill(target as HTMLElement);
      }
    },
    { root: log.closest('.talk-scroll'), rootMargin: '600px 0px' },
  );

  function begin(place: HTMLElement): void {
    const known = cards.get(place.dataset['card'] ?? '');
    if (known) show(place, known);
    else sight.observe(place);
  }

  async function fill(place: HTMLElement): Promise<void> {
    try {
      const card = await cards.load(place.dataset['card'] ?? '');
      if (!signal.aborted && place.isConnected) show(place, card);
    } catch {
      if (place.isConnected) render(place, failedView());
    }
  }

  function show(place: HTMLElement, card: Card): void {
    if (card.gone || !card.round) return render(place, cardView(card));
    const { round } = card;
    const life = new AbortController();
    lives.set(place, life);
    const ends = AbortSignal.any([signal, life.signal]);
    void import('../rounds/round-card').then(
      ({ mountRound }) => ends.aborted || mountRound(place, round, ends),
    );
  }

  function end(place: HTMLElement): void {
    lives.get(place)?.abort();
    lives.delete(place);
    sight.unobserve(place);
  }

  /** The place of a message drawn anew; what is in it goes over whole, listeners and all. */
  function changed(removed: HTMLElement[], added: HTMLElement[]): void {
    for (const place of added) {
      const old = removed.find(
        (one) => one.dataset['card'] === place.dataset['card'] && one.childElementCount > 0,
      );
      if (old && !place.isConnected) continue;
      if (old) {
        place.replaceWith(old);
        removed.splice(removed.indexOf(old), 1);
      } else if (place.isConnected && place.childElementCount === 0) begin(place);
    }
    removed.forEach((place) => place.isConnected || end(place));
  }

  const watch = new MutationObserver((changes) => {
    const removed = changes.flatMap((change) => placesIn(change.removedNodes));
    const added = changes.flatMap((change) => placesIn(change.addedNodes));
    if (removed.length + added.length > 0) changed(removed, added);
  });
  watch.observe(log, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    sight.disconnect();
  });
  delegate(
    log,
    'click',
    {
      'card.retry': (button) => {
        const place = button.closest<HTMLElement>(placeOf);
        if (place) void fill(place);
      },
      'card.embed': (button) => {
        const { spotify = '', title = '' } = button.dataset;
        button.closest('.card-box')?.after(fragment(spotifyPlayer(spotify, title)));
        button.remove();
      },
    },
    signal,
  );
  log.querySelectorAll<HTMLElement>(placeOf).forEach(begin);
}

function placesIn(nodes: NodeList): HTMLElement[] {
  return [...nodes].flatMap((node) => {
    if (!(node instanceof HTMLElement)) return [];
    const inside = [...node.querySelectorAll<HTMLElement>(placeOf)];
    return node.matches(placeOf) ? [node, ...inside] : inside;
  });
}

const failedView = () =>
  html`<div class="card-box card-gone muted"><p>${t('card.failed')}</p>
    <button type="button" class="btn btn-link btn-sm" data-action="card.retry">${t('common.retry')}</button></div>`;
