/* An open room seen from outside: what it is, and a way in. */
import hash from 'lucide-static/icons/hash.svg?raw';
import * as api from '../../api/rooms';
import type { Room } from '../../api/rooms';
import { icon } from '../../elements/icon';
import { emptyState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { PageContext } from '../../lib/page';
import { again } from '../../lib/router';
import { refreshRooms } from '../rooms/rooms-events';

export function joinPanel(root: HTMLElement, room: Room, { title, signal }: PageContext): void {
  title(room.name);
  render(
    root,
    html`${pageHead(room.name, { back: '/directory' })}
    ${emptyState(room.name, {
      picture: icon(hash),
      hint: room.description || t('talk.join.text'),
      action: html`<p class="muted small">${t('rooms.directory.members', { count: room.memberCount })}</p>
        <button type="button" class="btn btn-primary" data-action="room.join">${t('rooms.directory.join')}</button>`,
    })}`,
  );
  const join = async (): Promise<void> => {
    try {
      await api.joinRoom(room.id);
      await Promise.race([refreshRooms(), new Promise((done) => setTimeout(done, 800))]);
      again();
    } catch (error) {
      toast(explain(error), { tone: 'danger' });
    }
  };
  delegate(root, 'click', { 'room.join': () => void join() }, signal);
}
