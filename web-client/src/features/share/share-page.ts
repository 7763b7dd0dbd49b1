/* Something shared into the installed app: into which room, or into a post. */
import chevron from 'lucide-static/icons/chevron-right.svg?raw';
import type { CardRef } from '../../api/messages';
import type { RoomSummary } from '../../api/rooms';
import { song } from '../../api/songs';
import { icon } from '../../elements/icon';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { go } from '../../lib/router';
import { linkedCard } from '../cards/composer-songs';
import { draft, keepDraft } from '../posts/drafts-data';
import { roomName, rooms } from '../rooms/rooms-data';
import { refreshRooms } from '../rooms/rooms-events';
import { myself } from '../session/session-data';
import { draftIn, linkIn, sharedText } from './shared-data';
import '../../styles/share.scss';

export const page: Page = {
  mount(root, { query, signal, title }) {
    title(t('share.title'));
    const text = sharedText(query);
    const me = myself().id;
    const found = linkIn(text, location.origin);
    render(
      root,
      html`${pageHead(t('share.title'), { back: '/' })}
        <div class="page share">${text === '' ? emptyState(t('share.nothing')) : chooser(text)}</div>`,
    );
    if (text === '') return;
    const list = ref(root, 'rooms');
    rooms.watch(({ status, error, list: all }) => {
      if (status === 'loading') return render(list, loadingState(4));
      if (status === 'failed') return render(list, failedState(error));
      render(list, roomChoices(all.filter((room) => !room.archivedAt)));
    }, signal);

    /** As a card where the link is one to a song; else, or without an answer, as it came. */
    const asked: Promise<CardRef | null> = found
      ? linkedCard(found.link).catch(() => null)
      : Promise.resolve(null);

    async function intoRoom(roomId: string): Promise<void> {
      const card = await asked;
      if (signal.aborted) return;
      draftIn(me, roomId, card && found ? found.words : text, card);
      go(`/rooms/${roomId}`, { replace: true });
    }

    async function intoPost(): Promise<void> {
      const card = await asked;
      const detail = card?.kind === 'song' ? await song(card.id, signal).catch(() => null) : null;
      const about = detail?.song ?? null;
      if (signal.aborted) return;
      const known = draft(me, 'feed');
      const words = about && found ? found.words : text;
      const body = [known.body, words].filter((part) => part !== '').join('\n');
      keepDraft(me, 'feed', { ...known, body, song: about ?? known.song });
      go('/feed', { replace: true });
    }

    delegate(
      root,
      'click',
      {
        retry: () => void refreshRooms(),
        'share.room': (button) => void intoRoom(button.dataset['id'] ?? ''),
        'share.post': () => void intoPost(),
      },
      signal,
    );
  },
};

function chooser(text: string): SafeHtml {
  return html`<blockquote class="share-text" dir="auto">${text}</blockquote>
    <button type="button" class="btn btn-outline" data-action="share.post">${t('share.post')}</button>
    <h2>${t('share.rooms')}</h2>
    <div data-ref="rooms"></div>`;
}

function roomChoices(all: readonly RoomSummary[]): SafeHtml {
  if (all.length === 0) return emptyState(t('rooms.list.empty'));
  return html`<ul class="share-rooms">${all.map(
    (room) =>
      html`<li><button type="button" class="share-room" data-action="share.room" data-id="${room.id}"><span>${roomName(room, t('rooms.alone'))}</span>${icon(chevron)}</button></li>`,
  )}</ul>`;
}
