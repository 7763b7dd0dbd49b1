/* What a room says to who has just come in, until they put it away on this device. */
import close from 'lucide-static/icons/x.svg?raw';
import type { Room } from '../../api/rooms';
import { icon } from '../../elements/icon';
import { ref } from '../../lib/dom';
import { html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { markdown } from '../../lib/markdown';
import { remember, remembered } from '../../lib/settings';
import type { Talk } from './conversation-events';

const newFor = 7 * 24 * 60 * 60_000;
const key = ({ me, roomId }: Talk): string => `welcomed.${me.id}.${roomId}`;

export function welcomeNote(root: HTMLElement, talk: Talk, room: Room): void {
  const joined = Date.parse(talk.joinedAt() ?? '');
  // who opened the room wrote it
  const come = Date.now() - joined < newFor && room.myRole !== 'OWNER';
  const text = come && remembered(key(talk)) === null ? (room.welcome ?? '') : '';
  render(
    ref(root, 'welcome'),
    text === ''
      ? nothing
      : html`<aside class="talk-welcome" aria-label="${t('talk.welcome')}">
          <div class="msg-body" dir="auto">${markdown(text, { origin: location.origin, spoiler: t('talk.spoiler') })}</div>
          <button type="button" class="btn btn-icon" data-action="welcome.close" aria-label="${t('talk.welcome.close')}" title="${t('talk.welcome.close')}">${icon(close)}</button>
        </aside>`,
  );
}

export function closeWelcome(root: HTMLElement, talk: Talk): void {
  remember(key(talk), '1');
  render(ref(root, 'welcome'), nothing);
}
