/* The list of rooms as markup. */
import hash from 'lucide-static/icons/hash.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import people from 'lucide-static/icons/users-round.svg?raw';
import type { RoomSummary } from '../../api/rooms';
import { avatar } from '../../elements/avatar';
import { icon } from '../../elements/icon';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { html, nothing, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { ago, moment } from '../../lib/time';
import { roomName, type RoomsState } from './rooms-data';

export interface ListWishes {
  readonly current: string | null;
  readonly online: ReadonlySet<string>;
  readonly me: string;
}

export function roomsList(state: RoomsState, wishes: ListWishes): SafeHtml {
  if (state.status === 'failed') return failedState(state.error);
  if (state.status === 'loading') return loadingState(6, 'people');
  if (state.list.length === 0) {
    return emptyState(t('rooms.list.empty'), { hint: t('rooms.list.emptyHint') });
  }
  const direct = state.list.filter((room) => room.kind === 'DIRECT');
  const named = state.list.filter((room) => room.kind !== 'DIRECT');
  return html`${group(t('rooms.list.rooms'), named, wishes, 'visually-hidden')}
  ${group(t('rooms.list.direct'), direct, wishes, 'rooms-group')}`;
}

function group(
  title: string,
  rooms: readonly RoomSummary[],
  wishes: ListWishes,
  looks: string,
): SafeHtml {
  if (rooms.length === 0) return nothing;
  return html`<h3 class="${looks}">${title}</h3>
    <ul class="rooms-list">
      ${rooms.map((room) => html`<li>${roomLink(room, wishes)}</li>`)}
    </ul>`;
}

function roomLink(room: RoomSummary, wishes: ListWishes): SafeHtml {
  const name = roomName(room, t('rooms.alone'));
  const last = room.lastMessage;
  return html`<a
    class="room-link ${room.unread > 0 && 'room-unread'}"
    href="/rooms/${room.id}"
    data-room="${room.id}"
    ${wishes.current === room.id && html`aria-current="page"`}
  >
    ${roomPicture(room, wishes.online)}
    <span class="room-text">
      <span class="room-name">${name}</span>
      ${last && html`<span class="room-last">${excerpt(room, wishes.me)}</span>`}
    </span>
    ${last && html`<time class="room-time" datetime="${last.at}" title="${moment(last.at)}">${ago(last.at)}</time>`}
    ${badges(room)}
  </a>`;
}

export function roomPicture(
  room: Pick<RoomSummary, 'kind' | 'people'>,
  online: ReadonlySet<string>,
): SafeHtml {
  const [first, ...others] = room.people;
  if (room.kind !== 'DIRECT') {
    return html`<span class="room-picture">${icon(room.kind === 'OPEN' ? hash : lock)}</span>`;
  }
  if (!first || others.length > 0) {
    return html`<span class="room-picture">${icon(people)}</span>`;
  }
  return html`<span class="room-picture"
    >${avatar(first, 'sm')}${online.has(first.id) && presenceDot()}</span
  >`;
}

export function presenceDot(): SafeHtml {
  return html`<span class="presence"
    ><span class="visually-hidden">${t('rooms.list.online')}</span></span
  >`;
}

function excerpt(room: RoomSummary, me: string): string {
  const last = room.lastMessage;
  if (!last) return '';
  const text = last.excerpt || t(last.attachments ? 'rooms.list.files' : 'rooms.list.card');
  if (last.authorId === me) return `${t('rooms.list.you')}: ${text}`;
  return room.kind === 'DIRECT' ? text : `${last.authorName}: ${text}`;
}

function badges(room: RoomSummary): SafeHtml {
  if (room.unread === 0) return nothing;
  const called = room.mentions > 0;
  const spoken = called
    ? `${t('rooms.list.unread', { count: room.unread })}、${t('rooms.list.mentions', { count: room.mentions })}`
    : t('rooms.list.unread', { count: room.unread });
  return html`<span class="room-badges">
    ${called && html`<span class="badge-count badge-called" aria-hidden="true">@${short(room.mentions)}</span>`}
    <span class="badge-count" aria-hidden="true" data-ref="unread">${short(room.unread)}</span>
    <span class="visually-hidden">${spoken}</span>
  </span>`;
}

const short = (count: number): string => (count > 999 ? '999+' : String(count));
