/* The fixed parts of a conversation's page. */
import more from 'lucide-static/icons/ellipsis.svg?raw';
import down from 'lucide-static/icons/arrow-down.svg?raw';
import info from 'lucide-static/icons/panel-right.svg?raw';
import type { Room, RoomSummary } from '../../api/rooms';
import pin from 'lucide-static/icons/pin.svg?raw';
import { icon } from '../../elements/icon';
import { loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { html, nothing, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { CableState } from '../../lib/cable';

export function talkFrame(name: string): SafeHtml {
  const title = html`<span data-ref="name">${name}</span
    ><span class="talk-here" data-ref="here"></span>`;
  const details = html`<button type="button" class="btn btn-icon" data-action="pins.open" aria-label="${t('talk.pins.title')}" title="${t('talk.pins.title')}">${icon(pin)}</button><button
    type="button"
    class="btn btn-icon"
    data-action="room.details"
    aria-label="${t('rooms.details.open')}"
    title="${t('rooms.details.open')}"
  >
    ${icon(info)}</button><button type="button" class="btn btn-icon" data-action="room.menu" data-ref="menu" aria-haspopup="menu" aria-expanded="false" aria-label="${t('rooms.menu.open')}" title="${t('rooms.menu.open')}">${icon(more)}</button>`;
  return html`<div class="talk" data-keeps-scroll data-ref="talk">
    ${pageHead(title, { actions: details })}
    <div data-ref="welcome"></div>
    <div class="talk-scroll" data-ref="scroll">
      <div class="talk-top" data-ref="top"></div>
      <div class="talk-log" role="log" aria-live="off" aria-label="${t('talk.log', { name })}" data-ref="log"></div>
      <div data-ref="loading">${loadingState(7, 'people')}</div>
    </div>
    <div class="talk-jump">
      <button type="button" class="btn btn-jump" data-action="talk.latest" data-ref="latest" hidden>${icon(down)}<span data-ref="latest-text"></span></button>
    </div>
    <p class="visually-hidden" role="status" aria-live="polite" data-ref="spoken"></p>
    <p class="talk-typing" data-ref="typing" aria-live="polite"></p>
    <p class="talk-connection" role="status" data-ref="connection"></p>
    <div data-ref="composer"></div>
    <div data-ref="instead" tabindex="-1"></div>
  </div>`;
}

export function beginningView(name: string, direct: boolean, empty: boolean): SafeHtml {
  return html`<div class="talk-beginning">
    <p class="talk-beginning-title">${t(direct ? 'talk.startDirect' : 'talk.start', { name })}</p>
    ${empty && html`<p class="muted">${t('talk.empty')}</p>`}
  </div>`;
}

export const olderView = (): SafeHtml => html`<p class="talk-more">${t('talk.older')}</p>`;

/** How many of the others look at the room; of a direct room, whether the other person is here. */
export function hereText(room: Room | RoomSummary | undefined, others: number): string {
  if (others === 0) return '';
  const pair = room?.kind === 'DIRECT' && room.people.length === 1;
  return pair ? t('rooms.list.online') : t('talk.looking', { count: others + 1 });
}

/** Says that there is no connection once that is more than a blink. */
export function showConnection(place: HTMLElement, { phase, failures }: CableState): void {
  // without a network the banner over the page says so already
  const away = navigator.onLine && phase !== 'open' && phase !== 'stopped' && failures > 1;
  if (away === place.childElementCount > 0) return;
  const retry = html`<button
    type="button"
    class="btn btn-link btn-sm"
    data-action="connection.retry"
  >
    ${t('talk.connection.retry')}
  </button>`;
  render(place, away ? html`${t('talk.connection.waiting')} ${retry}` : nothing);
}
