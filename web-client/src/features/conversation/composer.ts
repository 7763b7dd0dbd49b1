/*
 * Where one writes. Nothing that was typed is lost: it is kept as a draft, goes into the outbox when
 * sent, and comes back with the reason when it is refused.
 */
import image from 'lucide-static/icons/image-plus.svg?raw';
import note from 'lucide-static/icons/music.svg?raw';
import sendIcon from 'lucide-static/icons/send-horizontal.svg?raw';
import { icon } from '../../elements/icon';
import { openMenu } from '../../elements/menu';
import { isTouch, listen, maybeRef, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { uuid } from '../../lib/id';
import { t } from '../../lib/i18n';
import { keyOf, sends } from '../../lib/keys';
import { sendKey } from '../../lib/settings';
import { cardTray } from './composer-cards';
import { quoteOf, replyTray } from './composer-reply';
import { draft, keepDraft } from './drafts-data';
import { pictureIntake } from '../media/picture-intake';
import { uploadTray } from '../media/upload-tray';
import { uploadsOf } from '../media/uploads-data';
import { growing } from './growing-field';
import { mentionList } from './mention-list';
import { onSending, outbox } from './sending-data';
import type { Talk } from './conversation-events';
import type { Attachment, Message, ReplyTo } from '../../api/messages';
import type { Letter } from '../../lib/outbox';

const longest = 8_000;
const nearlyFull = 7_600;

export interface ComposerWishes {
  readonly name: string;
  readonly signal: AbortSignal;
  /** Where pictures may be dropped. */
  readonly dropArea: HTMLElement;
  /** Something was sent: show the end of the conversation. */
  readonly sent: () => void;
  /** ↑ in the empty field. */
  readonly editLast: () => boolean;
  /** Escape or ↑ at the top leads to the messages. */
  readonly toMessages: () => void;
}

export interface Composer {
  readonly focus: () => void;
  /** The room is called otherwise now. */
  readonly rename: (name: string) => void;
  /** The next message answers this one. */
  readonly reply: (message: Message) => void;
  /** Puts a letter back that was not taken. */
  readonly takeBack: (letter: Letter) => Promise<void>;
}

export function composer(root: HTMLElement, talk: Talk, wishes: ComposerWishes): Composer {
  const { signal } = wishes;
  const { me, roomId } = talk;
  render(
    root,
    html`<form class="composer" data-ref="form">
      <div class="composer-problem" role="alert" data-ref="problem"></div>
      <div data-ref="tray"></div>
      <div data-ref="reply"></div>
      <div data-ref="cards"></div>
      <div class="composer-box">
        <button type="button" class="btn btn-icon" data-ref="add" aria-label="${t('talk.composer.picture')}" title="${t('talk.composer.picture')}">
          ${icon(image)}
        </button>
        <button type="button" class="btn btn-icon" data-ref="song" aria-label="${t('cards.add')}" title="${t('cards.add')}">
          ${icon(note)}
        </button>
        <textarea
          class="composer-field"
          dir="auto"
          rows="1"
          data-ref="field"
          aria-label="${t('talk.composer.label', { name: wishes.name })}"
          placeholder="${t('talk.composer.label', { name: wishes.name })}"
          enterkeyhint="${isTouch() ? 'enter' : 'send'}"
          aria-describedby="composer-count"
        ></textarea>
        <button type="submit" class="btn btn-primary btn-icon composer-send" data-ref="send" aria-label="${t('talk.composer.send')}" title="${t('talk.composer.send')}">
          ${icon(sendIcon)}
        </button>
      </div>
      <div class="composer-foot">
        <button type="button" class="composer-keys" data-ref="keys" aria-haspopup="menu" aria-expanded="false"></button>
        <span class="composer-count" id="composer-count" data-ref="count" role="status"></span>
      </div>
    </form>`,
  );
  const form = ref<HTMLFormElement>(root, 'form');
  const field = ref<HTMLTextAreaElement>(root, 'field');
  const problem = ref(root, 'problem');
  const fit = growing(field, signal);
  const mentions = mentionList(form, field, talk, signal);
  const uploads = uploadsOf(`${me.id} ${roomId}`);

  const put = (text: string): void => {
    field.value = text;
    fit();
    count();
    keepDraft(me.id, roomId, text);
  };
  const say = (text: string): void => {
    problem.textContent = text;
  };
  const answered = replyTray(ref(root, 'reply'), `${me.id} ${roomId}`, () => field.focus());
  const cards = cardTray({
    field,
    button: ref(root, 'song'),
    place: ref(root, 'cards'),
    userId: me.id,
    roomId,
    say,
    changed: () => count(),
    signal,
  });

  function count(): void {
    const left = longest - field.value.length;
    const place = ref(root, 'count');
    const over = left < 0;
    place.classList.toggle('composer-over', over);
    place.textContent =
      field.value.length < nearlyFull
        ? ''
        : over
          ? t('talk.composer.over', { count: -left })
          : t('talk.composer.left', { count: left });
    const empty = field.value.trim() === '' && uploads.items.get().length + cards.count() === 0;
    ref(root, 'send').setAttribute('aria-disabled', String(empty || over));
  }

  async function send(): Promise<void> {
    const body = field.value.trim();
    const others = uploads.items.get().length + cards.count();
    if ((body === '' && others === 0) || body.length > longest) return field.focus();
    if (uploads.unfinished()) {
      return say(t(uploads.failed() ? 'media.failed' : 'talk.composer.uploading'));
    }
    say('');
    put('');
    talk.typing.rested();
    await outbox().post({
      clientId: uuid(),
      userId: me.id,
      roomId,
      body,
      attachments: uploads
        .take()
        .map((picture) => ({ mediaId: picture.media.id, alt: picture.alt, view: picture })),
      cards: cards.take(),
      replyTo: answered.take(),
      writtenAt: new Date().toISOString(),
    });
    wishes.sent();
  }

  async function takeBack(letter: Letter): Promise<void> {
    const unsent = field.value.trim();
    put(unsent === '' ? letter.body : `${letter.body}\n\n${unsent}`);
    uploads.putBack(letter.attachments.map((one) => one.view as Attachment));
    cards.putBack(letter.cards);
    if (letter.replyTo) answered.set(letter.replyTo as ReplyTo);
    say(letter.refused?.detail || letter.refused?.title || '');
    await outbox().discard(letter.clientId);
    field.focus();
  }

  function onKey(event: KeyboardEvent): void {
    if (mentions.key(event)) return;
    const key = keyOf(event);
    if (sends(event, sendKey.get()) && (!isTouch() || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    } else if (key === 'ArrowUp' && field.value === '' && !event.altKey) {
      event.preventDefault();
      if (!wishes.editLast()) wishes.toMessages();
    } else if (key === 'Escape') {
      if (answered.open()) answered.set(null);
      else wishes.toMessages();
    }
  }

  listen(
    form,
    'submit',
    (event) => {
      event.preventDefault();
      void send();
    },
    signal,
  );
  listen(field, 'keydown', (event) => onKey(event as KeyboardEvent), signal);
  listen(
    field,
    'input',
    () => {
      keepDraft(me.id, roomId, field.value);
      say('');
      count();
      if (field.value.trim() !== '' && talk.typing.due(Date.now())) talk.says();
    },
    signal,
  );
  // the button must not take the focus (and close the soft keyboard)
  listen(ref(root, 'send'), 'pointerdown', (event) => event.preventDefault(), signal);
  listen(
    ref(root, 'keys'),
    'click',
    () => {
      const choose = (key: 'enter' | 'modEnter') => () => sendKey.set(key);
      openMenu(ref(root, 'keys'), [
        { label: t('talk.composer.sendKey.enter'), run: choose('enter') },
        { label: t('talk.composer.sendKey.modEnter'), run: choose('modEnter') },
      ]);
    },
    signal,
  );
  sendKey.watch((key) => {
    const place = maybeRef(root, 'keys');
    if (place) place.textContent = t(`talk.composer.hint.${key}`);
  }, signal);
  onSending(
    {
      refused: (letter) => {
        const free = field.value.trim() === '' && uploads.items.get().length + cards.count() === 0;
        if (letter.roomId === roomId && free) void takeBack(letter);
      },
    },
    signal,
  );

  uploadTray(ref(root, 'tray'), uploads, signal);
  pictureIntake({
    area: wishes.dropArea,
    field,
    button: ref(root, 'add'),
    take: (files) => {
      const left = uploads.add(files);
      if (left > 0) say(t('media.tooMany', { count: left }));
    },
    signal,
  });
  uploads.items.subscribe(count, signal);
  listen(root, 'tray-empty', () => field.focus(), signal);

  put(draft(me.id, roomId));
  return {
    focus: () => field.focus(),
    rename: (name) => {
      field.placeholder = t('talk.composer.label', { name });
      field.setAttribute('aria-label', field.placeholder);
    },
    reply: (message) => {
      answered.set(quoteOf(message));
      field.focus();
    },
    takeBack,
  };
}
