/* One's own rooms that are put away; still to be read. */
import archive from 'lucide-static/icons/archive.svg?raw';
import * as api from '../../api/rooms';
import type { RoomSummary } from '../../api/rooms';
import { emojiView } from '../../elements/emoji';
import { icon } from '../../elements/icon';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { PageContext } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { ago } from '../../lib/time';
import { directoryHead } from './directory-view';
import { unarchiveRoom } from './room-archive';

export function archivedList(root: HTMLElement, { signal, title }: PageContext): void {
  if (signal.aborted) return;
  title(t('rooms.directory.archived'));
  render(
    root,
    html`${directoryHead('/directory?archived')}
      <div class="page" data-ref="list" aria-live="polite">${loadingState(4, 'people')}</div>`,
  );
  const list = ref(root, 'list');

  async function load(): Promise<void> {
    try {
      const rooms = await api.archivedRooms(signal);
      const none = rooms.length === 0;
      const view = html`<ul class="directory">${rooms.map(row)}</ul>`;
      render(list, none ? emptyState(t('rooms.archived.none'), { picture: icon(archive) }) : view);
    } catch (error) {
      if (!isAbort(error)) render(list, failedState(error));
    }
  }

  delegate(
    root,
    'click',
    {
      retry: () => void load(),
      'room.unarchive': (button) => void unarchiveRoom(button.dataset['id'] ?? '').then(load),
    },
    signal,
  );
  void load();
}

function row(room: RoomSummary): SafeHtml {
  const { id, name, description, archivedAt, myRole } = room;
  const named = (words: string): string => `${name}: ${words}`;
  return html`<li class="directory-row">
    <span class="room-picture">${room.icon ? emojiView(room.icon) : icon(archive)}</span>
    <div class="grow">
      <h2 class="directory-name">${name}</h2>
      ${description && html`<p class="directory-about">${description}</p>`}
      <p class="muted small">${archivedAt && t('rooms.archived.at', { when: ago(archivedAt) })}</p>
    </div>
    ${myRole === 'OWNER' && html`<button type="button" class="btn btn-quiet btn-sm" data-action="room.unarchive" data-id="${id}" aria-label="${named(t('rooms.unarchive'))}">${t('rooms.unarchive')}</button>`}
    <a class="btn btn-outline btn-sm" href="/rooms/${id}" aria-label="${t('rooms.directory.enterNamed', { name })}">${t('rooms.directory.enter')}</a>
  </li>`;
}
