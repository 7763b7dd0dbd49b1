/*
 * Where one writes. Nothing that was typed is lost: it is kept as a draft, goes into the outbox when
 * sent, and comes back with the reason when it is refused.
 */
import { isTouch, listen, ref } from '../../lib/dom';
import { render } from '../../lib/html';
import { uuid } from '../../lib/id';
import { t } from '../../lib/i18n';
import { keyOf, sends } from '../../lib/keys';
import { sendKey } from '../../lib/settings';
import { cardTray } from './composer-cards';
import { completion } from './composer-completion';
import { emojiButton } from './composer-emoji';
import { sendKeyChoice } from './composer-keys';
import { longest, showLength } from './composer-length';
import { quoteOf, replyTray } from './composer-reply';
import { composerView } from './composer-view';
import { draft, keepDraft } from './drafts-data';
import { pictureIntake } from '../media/picture-intake';
import { uploadTray } from '../media/upload-tray';
import { uploadsOf } from '../media/uploads-data';
import { growing } from './growing-field';
import { onSending, outbox } from './sending-data';
import type { Talk } from './conversation-events';
import type { Attachment, Message, ReplyTo } from '../../api/messages';
import type { Letter } from '../../lib/outbox';

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

export interface Held {
  /** Why nothing can be sent yet. */
  readonly wait?: string;
  /** What to know about sending here. */
  readonly hint?: string;
}

export interface Composer {
  readonly focus: () => void;
  /** The room is called otherwise now. */
  readonly rename: (name: string) => void;
  /** The next message answers this one. */
  readonly reply: (message: Message) => void;
  /** Lets nothing be sent while there is something to wait for. */
  readonly hold: (held: Held) => void;
  /** Puts a letter back that was not taken. */
  readonly takeBack: (letter: Letter) => Promise<void>;
}

export function composer(root: HTMLElement, talk: Talk, wishes: ComposerWishes): Composer {
  const { signal } = wishes;
  const { me, roomId } = talk;
  let held: Held = {};
  render(root, composerView(wishes.name));
  const form = ref<HTMLFormElement>(root, 'form');
  const field = ref<HTMLTextAreaElement>(root, 'field');
  const problem = ref(root, 'problem');
  const fit = growing(field, signal);
  const completing = completion(form, field, talk, signal);
  emojiButton(ref(root, 'emoji'), field, signal);
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
    showLength(ref(root, 'count'), field.value.length);
    const over = field.value.length > longest;
    const empty = field.value.trim() === '' && uploads.items.get().length + cards.count() === 0;
    ref(root, 'send').setAttribute(
      'aria-disabled',
      String(empty || over || held.wait !== undefined),
    );
  }

  async function send(): Promise<void> {
    const body = field.value.trim();
    const others = uploads.items.get().length + cards.count();
    if ((body === '' && others === 0) || body.length > longest) return field.focus();
    if (held.wait !== undefined) return say(held.wait);
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
    if (completing.key(event)) return;
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
  sendKeyChoice(ref(root, 'keys'), signal);
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
    hold(now) {
      if (held.wait !== undefined && now.wait === undefined) say('');
      held = now;
      ref(root, 'hold').textContent = now.wait ?? now.hint ?? '';
      count();
    },
    takeBack,
  };
}
