/* Where one writes, or a sentence that says why one cannot: the room is archived, or listens only. */
import type { Room, RoomSummary } from '../../api/rooms';
import { html, nothing, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';

type Known = Room | RoomSummary;

export function showComposer(composer: HTMLElement, instead: HTMLElement, room: Known): void {
  const why = room.archivedAt ? archived(room) : room.mayPost === false ? listening() : nothing;
  const open = why === nothing;
  if (!open && composer.contains(document.activeElement)) instead.focus();
  composer.hidden = !open;
  render(instead, why);
}

const archived = (room: Known): SafeHtml =>
  html`<div class="talk-closed"><p>${t('talk.archived')}</p>${room.myRole === 'OWNER' && html`<button type="button" class="btn btn-outline btn-sm" data-action="room.unarchive">${t('rooms.unarchive')}</button>`}</div>`;

const listening = (): SafeHtml =>
  html`<div class="talk-closed"><p>${t('talk.listening')}</p></div>`;
