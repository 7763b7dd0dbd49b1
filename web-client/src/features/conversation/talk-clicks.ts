/* What is pressed on a conversation's page. */
import type { Attachment, Message } from '../../api/messages';
import { delegate, isTouch } from '../../lib/dom';
import type { PageContext } from '../../lib/page';
import { cable } from '../live/live-data';
import type { Composer } from './composer';
import type { MessageActions } from './conversation-actions';
import type { Talk } from './conversation-events';
import type { MessageList } from './conversation-list';
import { outbox } from './sending-data';
import { openSpoiler } from './spoilers';
import type { Reading } from './talk-reading';

export interface ClickParts {
  readonly root: HTMLElement;
  readonly log: HTMLElement;
  readonly talk: Talk;
  readonly list: MessageList;
  readonly actions: MessageActions;
  readonly reader: Reading;
  readonly writer: Composer;
  readonly context: PageContext;
}

export function talkClicks(parts: ClickParts): void {
  const { root, log, talk, list, actions, reader, writer, context } = parts;
  const { details, signal, params } = context;

  const letterOf = (inside: HTMLElement) => {
    const item = list.item(inside);
    return item?.type === 'letter' ? item.letter : undefined;
  };
  const messageOf = (inside: HTMLElement): Message | undefined => {
    const item = list.item(inside);
    return item?.type === 'message' ? item.message : undefined;
  };
  const attachmentsOf = (inside: HTMLElement): readonly Attachment[] | undefined =>
    messageOf(inside)?.attachments ??
    letterOf(inside)?.attachments.map((one) => one.view as Attachment);

  delegate(
    root,
    'click',
    {
      retry: () => void reader.start(params['messageId']),
      // on a phone the focus would open the keyboard
      'talk.latest': () => void reader.latest().then(() => isTouch() || writer.focus()),
      'hole.fill': () => reader.fill(),
      'connection.retry': () => cable.retryNow(),
      'room.details': () => {
        if (details.isOpen) details.close();
        else
          void import('../rooms/room-details').then(({ openRoomDetails }) =>
            openRoomDetails(talk.roomId, talk.here, details, signal),
          );
      },
      'room.menu': (button) =>
        void import('../rooms/room-menu').then((menu) =>
          menu.openRoomMenu(button, talk.roomId, signal),
        ),
      'room.unarchive': () =>
        void import('../rooms/room-archive').then((more) => more.unarchiveRoom(talk.roomId)),
      'welcome.close': () =>
        void import('./welcome-note').then((more) => more.closeWelcome(root, talk)),
      'message.reply': (button) => {
        const message = messageOf(button);
        if (message) actions.reply(message);
      },
      'react.add': (button) => {
        const message = messageOf(button);
        if (message) void actions.pick(button, message);
      },
      'react.toggle': (button) => {
        const message = messageOf(button);
        const url = button.querySelector('img')?.getAttribute('src') ?? null;
        if (message) void actions.react(message, button.dataset['emoji'] ?? '', url);
      },
      'quote.jump': (quote, event) => {
        if ((event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
        event.preventDefault();
        void reader.find(quote.dataset['id'] ?? '');
      },
      'replies.open': (button) => {
        const id = messageOf(button)?.id;
        if (!id) return;
        void import('./replies-pane').then((more) => more.openReplies(talk, id, details));
      },
      'revisions.open': (button) => {
        const message = messageOf(button);
        if (!message) return;
        void import('./revisions-dialog').then((more) => more.showRevisions(message, signal));
      },
      'pins.open': () =>
        void import('./pins-pane').then(({ openPins }) => openPins(talk, actions.mayPin, details)),
      'message.menu': (button) => {
        const message = messageOf(button);
        if (message) actions.menu(button, message);
      },
      'letter.retry': (button) => void outbox().retry(letterOf(button)?.clientId ?? ''),
      'letter.discard': (button) => void outbox().discard(letterOf(button)?.clientId ?? ''),
      'letter.takeBack': (button) => {
        const letter = letterOf(button);
        if (letter) void writer.takeBack(letter);
      },
      'spoiler.open': openSpoiler,
      'picture.open': (tile, event) => {
        const found = attachmentsOf(tile);
        if (!found) return;
        event.preventDefault();
        const index = Number(tile.dataset['index']);
        void import('../../elements/lightbox').then(({ openLightbox }) => {
          if (!signal.aborted) openLightbox(found, index, signal);
        });
      },
    },
    signal,
  );
  delegate(
    log,
    'keydown',
    {
      'spoiler.open': (spoiler, event) => {
        const { key } = event as KeyboardEvent;
        if (key !== 'Enter' && key !== ' ') return;
        event.preventDefault();
        openSpoiler(spoiler);
      },
    },
    signal,
  );
}
