/* The list of rooms in the first pane; alive as long as somebody is signed in. */
import plus from 'lucide-static/icons/plus.svg?raw';
import compass from 'lucide-static/icons/compass.svg?raw';
import hash from 'lucide-static/icons/hash.svg?raw';
import mail from 'lucide-static/icons/message-circle-plus.svg?raw';
import { icon } from '../../elements/icon';
import { openMenu } from '../../elements/menu';
import { delegate, listen, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { showOwnEmoji } from '../../lib/markdown';
import type { Page } from '../../lib/page';
import { store } from '../../lib/store';
import { keepSending } from '../conversation/sending-data';
import { ownEmojiUrl } from '../emoji/own-emoji-data';
import { keepLive } from '../live/live-data';
import { myself } from '../session/session-data';
import { watchDirectRooms } from './direct-presence';
import { currentRoom, online, rooms } from './rooms-data';
import { followRooms, refreshRooms } from './rooms-events';
import { roomsList } from './rooms-view';
import { focusable, keepFocus } from './keep-focus';

export const page: Page = {
  mount(root, { signal }) {
    render(
      root,
      html`<div class="rooms-head">
          <h2>${t('shell.rooms')}</h2>
          <a class="btn btn-icon" href="/directory" aria-label="${t('rooms.browse')}" title="${t('rooms.browse')}"
            >${icon(compass)}</a
          >
          <button
            type="button"
            class="btn btn-icon"
            data-action="rooms.add"
            aria-haspopup="menu"
            aria-expanded="false"
            aria-label="${t('rooms.list.add')}"
            title="${t('rooms.list.add')}"
          >
            ${icon(plus)}
          </button>
        </div>
        <div data-ref="rooms"></div>`,
    );
    const list = ref(root, 'rooms');
    const hidden = store(false);
    const show = (): void =>
      keepFocus(list, () =>
        render(
          list,
          roomsList(rooms.get(), {
            current: currentRoom.get(),
            online: online.get(),
            me: myself().id,
            hiddenToo: hidden.get(),
          }),
        ),
      );
    let drawing = 0;
    const draw = (): void => {
      drawing ||= requestAnimationFrame(() => {
        drawing = 0;
        // whoever drags a room holds its row
        if (!signal.aborted && !('busy' in list.dataset)) show();
      });
    };
    const menu = async (from: HTMLElement, id: string): Promise<void> => {
      const { openRoomMenu } = await import('./room-menu');
      const button = from.isConnected ? from : focusable(list, `menu ${id}`);
      if (button) openRoomMenu(button, id, signal, () => focusable(list, `menu ${id}`));
    };
    showOwnEmoji(ownEmojiUrl);
    keepLive();
    keepSending(signal);
    followRooms(signal);
    watchDirectRooms(signal);
    rooms.subscribe(draw, signal);
    online.subscribe(draw, signal);
    currentRoom.subscribe(draw, signal);
    hidden.subscribe(draw, signal);
    show();
    delegate(
      root,
      'click',
      {
        retry: () => void refreshRooms(),
        'rooms.hidden': () => hidden.update((now) => !now),
        'room.menu': (button) => void menu(button, button.dataset['id'] ?? ''),
        'rooms.add': (button) =>
          openMenu(button, [
            {
              label: t('rooms.new.title'),
              icon: icon(hash),
              run: () => void dialogs().then((more) => more.newRoom(signal)),
            },
            {
              label: t('rooms.direct.title'),
              icon: icon(mail),
              run: () => void dialogs().then((more) => more.newDirectRoom(signal)),
            },
          ]),
      },
      signal,
    );
    listen(
      list,
      'contextmenu',
      (event) => {
        const link = (event.target as Element).closest<HTMLElement>('[data-room]');
        if (!link) return;
        event.preventDefault();
        void menu(link, link.dataset['room'] ?? '');
      },
      signal,
    );
    listen(
      list,
      'pointerdown',
      (event) => {
        const { pointerType, button } = event as PointerEvent;
        const entry = (event.target as Element)
          .closest('.room-link')
          ?.closest<HTMLElement>('.room-entry');
        if (!entry || button !== 0 || pointerType === 'touch') return;
        void import('./room-drag')
          .then(({ dragRoom }) => dragRoom(event as PointerEvent, list, entry))
          .then(draw);
      },
      signal,
    );
  },
};

const dialogs = () => import('./new-room-dialog');
