/* Answering a message where its answers stand. */
import sendIcon from 'lucide-static/icons/send-horizontal.svg?raw';
import type { Message } from '../../api/messages';
import { icon } from '../../elements/icon';
import { isTouch, listen, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { uuid } from '../../lib/id';
import { t } from '../../lib/i18n';
import { sends } from '../../lib/keys';
import { sendKey } from '../../lib/settings';
import { completion } from './composer-completion';
import { longest } from './composer-length';
import { quoteOf } from './composer-reply';
import type { Talk } from './conversation-events';
import { growing } from './growing-field';
import { outbox } from './sending-data';

/** What was begun, per message, while the window is open. */
const begun = new Map<string, string>();

export function answerForm(
  place: HTMLElement,
  talk: Talk,
  parent: Message,
  signal: AbortSignal,
): HTMLElement {
  const label = t('talk.reply.to', { name: parent.author.displayName });
  render(
    place,
    html`<form class="answer" data-ref="form">
      <div class="composer-box">
        <textarea class="composer-field" dir="auto" rows="1" maxlength="${longest}" data-ref="field" aria-label="${label}" placeholder="${label}"></textarea>
        <button type="submit" class="btn btn-primary btn-icon composer-send" aria-label="${t('talk.composer.send')}" title="${t('talk.composer.send')}">${icon(sendIcon)}</button>
      </div>
    </form>`,
  );
  const form = ref<HTMLFormElement>(place, 'form');
  const field = ref<HTMLTextAreaElement>(place, 'field');
  field.value = begun.get(parent.id) ?? '';
  const fit = growing(field, signal);
  const completing = completion(form, field, talk, signal);
  const button = form.querySelector('button') as HTMLElement;
  const look = (): void => {
    begun.set(parent.id, field.value);
    button.setAttribute('aria-disabled', String(field.value.trim() === ''));
  };

  async function send(): Promise<void> {
    const body = field.value.trim();
    if (body === '') return field.focus();
    field.value = '';
    fit();
    look();
    await outbox().post({
      clientId: uuid(),
      userId: talk.me.id,
      roomId: talk.roomId,
      body,
      attachments: [],
      cards: [],
      replyTo: quoteOf(parent),
      writtenAt: new Date().toISOString(),
    });
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
  listen(
    field,
    'keydown',
    (event) => {
      const key = event as KeyboardEvent;
      if (completing.key(key)) return;
      if (!sends(key, sendKey.get()) || (isTouch() && !key.ctrlKey && !key.metaKey)) return;
      event.preventDefault();
      void send();
    },
    signal,
  );
  listen(field, 'input', look, signal);
  listen(button, 'pointerdown', (event) => event.preventDefault(), signal);
  look();
  return field;
}
