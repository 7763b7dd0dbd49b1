/* About a room: what it is for, who is in it, and what may be changed. */
import gear from 'lucide-static/icons/ellipsis.svg?raw';
import invite from 'lucide-static/icons/user-plus.svg?raw';
import leaveIcon from 'lucide-static/icons/log-out.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import * as api from '../../api/rooms';
import type { Room, RoomMember, RoomRole } from '../../api/rooms';
import { avatar } from '../../elements/avatar';
import { confirmDialog } from '../../elements/dialog';
import { icon } from '../../elements/icon';
import { failedState, loadingState } from '../../elements/list-state';
import { openMenu, type MenuItem } from '../../elements/menu';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Details } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { go } from '../../lib/router';
import type { Store } from '../../lib/store';
import { myself } from '../session/session-data';
import { invitePeople, removeAsked, type Attempt } from './room-dialogs';
import { atLeast, mayInvite } from './room-rights';
import { roomName } from './rooms-data';
import { onRoomChange, refreshRooms } from './rooms-events';
import { presenceDot } from './rooms-view';

export function openRoomDetails(
  roomId: string,
  here: Store<ReadonlySet<string>>,
  details: Details,
  page: AbortSignal,
): void {
  details.open(t('rooms.details.open'), (pane, signal) => {
    render(pane, html`<div data-ref="about"></div><div data-ref="rounds"></div>`);
    const root = ref(pane, 'about');
    void import('../rounds/room-rounds').then(({ mountRoomRounds }) => {
      if (!signal.aborted) mountRoomRounds(ref(pane, 'rounds'), roomId, signal, page);
    });
    let room: Room | null = null;
    let members: readonly RoomMember[] = [];
    render(root, loadingState(6, 'people'));

    async function load(): Promise<void> {
      try {
        const [loaded, first] = await Promise.all([
          api.room(roomId, signal),
          api.members(roomId, null, signal),
        ]);
        room = loaded;
        members = first.items;
        let after = first.next ?? null;
        show();
        while (after !== null) {
          const next: api.Page<RoomMember> = await api.members(roomId, after, signal);
          members = [...members, ...next.items];
          after = next.next ?? null;
          show();
        }
      } catch (error) {
        if (!isAbort(error)) render(root, failedState(error));
      }
    }

    function show(): void {
      if (room && !signal.aborted) render(root, detailsView(room, members, here.get()));
    }

    const attempt = async (work: () => Promise<unknown>): Promise<void> => {
      try {
        await work();
        void refreshRooms();
        await load();
      } catch (error) {
        if (!isAbort(error)) toast(explain(error), { tone: 'danger' });
      }
    };

    async function leave(): Promise<void> {
      const sure = await confirmDialog({
        title: t('rooms.details.leaveTitle'),
        text: t(room?.kind === 'OPEN' ? 'rooms.details.leaveOpen' : 'rooms.details.leaveClosed'),
        confirm: t('rooms.details.leave'),
        danger: true,
        signal,
      });
      if (!sure) return;
      try {
        await api.leaveRoom(roomId);
        void refreshRooms();
        go('/', { replace: true });
      } catch (error) {
        toast(explain(error), { tone: 'danger' });
      }
    }

    here.subscribe(show, signal);
    onRoomChange((id) => id === roomId && void load(), signal);
    delegate(
      root,
      'click',
      {
        retry: () => void load(),
        'details.edit': () =>
          void import('./room-settings').then((more) => more.openRoomSettings(roomId, page)),
        'details.invite': () => room && void invitePeople(room, members, page, attempt),
        'details.leave': () => void leave(),
        'details.member': (button) => {
          const member = members.find((one) => one.person.id === button.dataset['id']);
          if (room && member) openMenu(button, memberChoices(room, member, attempt, page));
        },
      },
      signal,
    );
    void load();
  });
}

function detailsView(
  room: Room,
  members: readonly RoomMember[],
  here: ReadonlySet<string>,
): SafeHtml {
  const named = room.kind !== 'DIRECT';
  const kind = t(
    room.kind === 'OPEN'
      ? 'rooms.kind.open'
      : room.kind === 'CLOSED'
        ? 'rooms.kind.closed'
        : 'rooms.kind.direct',
  );
  const order: Record<RoomRole, number> = { OWNER: 0, MODERATOR: 1, MEMBER: 2 };
  const sorted = [...members].sort(
    (a, b) =>
      Number(here.has(b.person.id)) - Number(here.has(a.person.id)) ||
      order[a.role] - order[b.role],
  );
  return html`<section class="details-part">
      <h3 class="details-name">${room.icon && html`<span class="emoji" aria-hidden="true">${room.icon}</span> `}${roomName(room, t('rooms.alone'))}</h3>
      <p class="muted small">${kind}${room.archivedAt && html`・${t('rooms.archived.tag')}`}</p>
      ${named && html`<p class="details-about">${room.description || html`<span class="muted">${t('rooms.details.noDescription')}</span>`}</p>`}
      ${named && !room.archivedAt && atLeast(room, 'MODERATOR') && html`<button type="button" class="btn btn-outline btn-sm" data-action="details.edit">${icon(settings)}${t('rooms.settings.title')}</button>`}
    </section>
    <section class="details-part">
      <header class="details-head">
        <h3>${t('rooms.details.members')} <span class="muted">${members.length}</span></h3>
        ${mayInvite(room) && html`<button type="button" class="btn btn-outline btn-sm" data-action="details.invite">${icon(invite)}${t('rooms.details.invite')}</button>`}
      </header>
      <ul class="people">${sorted.map((member) => memberRow(member, here.has(member.person.id)))}</ul>
    </section>
    ${named && html`<section class="details-part"><button type="button" class="btn btn-outline-danger btn-sm" data-action="details.leave">${icon(leaveIcon)}${t('rooms.details.leave')}</button></section>`}`;
}

function memberRow({ person, role }: RoomMember, present: boolean): SafeHtml {
  const me = person.id === myself().id;
  return html`<li class="people-row">
    <span class="room-picture">${avatar(person, 'sm')}${present && presenceDot()}</span>
    <span class="grow"
      ><span class="people-name">${person.displayName}</span
      ><span class="muted small">@${person.handle}${me && html`（${t('rooms.details.you')}）`}</span></span
    >
    ${role !== 'MEMBER' && html`<span class="tag">${t(`rooms.role.${role}`)}</span>`}
    ${!me && html`<button type="button" class="btn btn-icon btn-sm" data-action="details.member" data-id="${person.id}" aria-haspopup="menu" aria-expanded="false" aria-label="${t('rooms.details.manage', { name: person.displayName })}">${icon(gear)}</button>`}
  </li>`;
}

function memberChoices(
  room: Room,
  member: RoomMember,
  attempt: Attempt,
  page: AbortSignal,
): MenuItem[] {
  const { person, role } = member;
  const choices: MenuItem[] = [
    { label: t('rooms.details.profile'), run: () => go(`/@${person.handle}`) },
    {
      label: t('rooms.details.message'),
      run: () => void attempt(async () => go(`/rooms/${(await api.directRoom([person.id])).id}`)),
    },
  ];
  if (room.kind === 'DIRECT') return choices;
  if (atLeast(room, 'OWNER')) {
    for (const other of ['OWNER', 'MODERATOR', 'MEMBER'] as const) {
      if (other !== role) {
        choices.push({
          label: t(`rooms.role.make.${other}`),
          run: () => void attempt(() => api.addMember(room.id, person.id, other)),
        });
      }
    }
  }
  if (atLeast(room, 'OWNER') || (atLeast(room, 'MODERATOR') && role === 'MEMBER')) {
    choices.push({
      label: t('rooms.details.remove'),
      danger: true,
      run: () => void removeAsked(room.id, person, attempt, page),
    });
  }
  return choices;
}
