/* What the next message answers: shown above the field, kept while one looks elsewhere. */
import close from 'lucide-static/icons/x.svg?raw';
import type { Message, ReplyTo } from '../../api/messages';
import { icon } from '../../elements/icon';
import { html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { plainText } from '../../lib/markdown';
import { quoteLength } from './conversation-data';

export interface ReplyTray {
  readonly set: (answered: ReplyTo | null) => void;
  /** Takes it out of the tray. */
  readonly take: () => ReplyTo | undefined;
  readonly open: () => boolean;
}

const begun = new Map<string, ReplyTo>();

export function replyTray(place: HTMLElement, key: string, put: () => void): ReplyTray {
  function show(): void {
    const answered = begun.get(key);
    render(
      place,
      answered
        ? html`<div class="composer-reply">
            <strong>${t('talk.reply.to', { name: answered.author.displayName })}</strong>
            <span dir="auto">${answered.excerpt || t('rooms.list.files')}</span>
            <button type="button" class="btn btn-icon" data-ref="no-reply" aria-label="${t('talk.reply.cancel')}" title="${t('talk.reply.cancel')}">${icon(close)}</button>
          </div>`
        : nothing,
    );
    place.querySelector('button')?.addEventListener('click', () => {
      begun.delete(key);
      show();
      put();
    });
  }
  show();
  return {
    set(answered) {
      if (answered) begun.set(key, answered);
      else begun.delete(key);
      show();
    },
    take() {
      const answered = begun.get(key);
      begun.delete(key);
      show();
      return answered;
    },
    open: () => begun.has(key),
  };
}

/** A message as it stands above its answers. */
export const quoteOf = (message: Message): ReplyTo => ({
  messageId: message.id,
  seq: message.seq,
  author: message.author,
  excerpt: plainText(message.body).slice(0, quoteLength),
  deleted: message.deleted === true,
});
