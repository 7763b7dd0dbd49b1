/* The list of rooms as markup. */
import hash from 'lucide-static/icons/hash.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import people from 'lucide-static/icons/users-round.svg?raw';
import more from 'lucide-static/icons/ellipsis.svg?raw';
import type { RoomSummary } from '../../api/rooms';
import { avatar } from '../../elements/avatar';
import { emojiView } from '../../elements/emoji';
import { icon } from '../../elements/icon';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { html, nothing, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { ago, moment } from '../../lib/time';
import { groupsOf, type Group } from './room-groups-data';
import { levelOf, roomName, type RoomsState } from './rooms-data';

export interface ListWishes {
  readonly current: string | null;
  readonly online: ReadonlySet<string>;
  readonly me: string;
  /** Those nobody wants to see are shown all the same. */
  readonly hiddenToo: boolean;
}

export function roomsList(state: RoomsState, wishes: ListWishes): SafeHtml {
  if (state.status === 'failed') return failedState(state.error);
  if (state.status === 'loading') return loadingState(6, 'people');
  if (state.list.length === 0) {
    return emptyState(t('rooms.list.empty'), { hint: t('rooms.list.emptyHint') });
  }
  return html`${groupsOf(state.list).map((one, at) => group(one, at === 0, wishes))}`;
}

function group([name, rooms]: Group, first: boolean, wishes: ListWishes): SafeHtml {
  if (name === 'hidden') return hiddenGroup(rooms, wishes);
  // over the whole list stands its name already
  const looks = name === 'rooms' && first ? 'visually-hidden' : 'rooms-group';
  return html`<h3 class="${looks}">${t(`rooms.list.${name}`)}</h3>
    ${entries(name, rooms, wishes)}`;
}

const entries = (name: string, rooms: readonly RoomSummary[], wishes: ListWishes): SafeHtml =>
  html`<ul class="rooms-list" data-group="${name}">${rooms.map((room) => entry(room, wishes))}</ul>`;

/** The one that is open is there in any case. */
function hiddenGroup(rooms: readonly RoomSummary[], wishes: ListWishes): SafeHtml {
  const shown = wishes.hiddenToo ? rooms : rooms.filter(({ id }) => id === wishes.current);
  const label = wishes.hiddenToo
    ? t('rooms.list.hide')
    : t('rooms.list.hidden', { count: rooms.length - shown.length });
  return html`${shown.length > 0 && entries('hidden', shown, wishes)}
    ${(wishes.hiddenToo || shown.length < rooms.length) && html`<button type="button" class="btn btn-quiet btn-sm rooms-hidden" data-action="rooms.hidden" data-focus="hidden" aria-expanded="${String(wishes.hiddenToo)}">${label}</button>`}`;
}

function entry(room: RoomSummary, wishes: ListWishes): SafeHtml {
  const name = roomName(room, t('rooms.alone'));
  const label = t('rooms.menu.of', { name });
  return html`<li class="room-entry" data-id="${room.id}">${roomLink(room, name, wishes)}<button type="button" class="btn btn-icon room-more" data-action="room.menu" data-id="${room.id}" data-focus="menu ${room.id}" aria-haspopup="menu" aria-expanded="false" aria-label="${label}" title="${label}">${icon(more)}</button></li>`;
}

function roomLink(room: RoomSummary, name: string, wishes: ListWishes): SafeHtml {
  const last = room.lastMessage;
  const loud = room.unread > 0 && (levelOf(room) !== 'NOTHING' || room.mentions > 0);
  return html`<a
    class="room-link ${loud && 'room-unread'}"
    href="/rooms/${room.id}"
    data-room="${room.id}"
    data-focus="${room.id}"
    draggable="false"
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
  room: Pick<RoomSummary, 'kind' | 'people' | 'icon'>,
  online: ReadonlySet<string>,
): SafeHtml {
  const [first, ...others] = room.people;
  if (room.kind !== 'DIRECT') {
    const own = room.icon && emojiView(room.icon);
    return html`<span class="room-picture">${own || icon(room.kind === 'OPEN' ? hash : lock)}</span>`;
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
  // nothing of it is wanted now: a dot, no number
  const level = levelOf(room);
  if (level === 'NOTHING' && !called) {
    return html`<span class="room-badges"><span class="room-dot" aria-hidden="true"></span><span class="visually-hidden">${spoken}</span></span>`;
  }
  const loud = level === 'EVERYTHING' && !called && 'badge-called';
  return html`<span class="room-badges">
    ${called && html`<span class="badge-count badge-called" aria-hidden="true">@${short(room.mentions)}</span>`}
    <span class="badge-count ${loud}" aria-hidden="true" data-ref="unread">${short(room.unread)}</span>
    <span class="visually-hidden">${spoken}</span>
  </span>`;
}

const short = (count: number): string => (count > 999 ? '999+' : String(count));
