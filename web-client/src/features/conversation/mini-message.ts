/* A message outside of its conversation: in lists of answers, pins and kept ones. */
import type { Message } from '../../api/messages';
import { avatar } from '../../elements/avatar';
import { pictures } from '../../elements/pictures';
import { html, type HtmlValue, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { markdown } from '../../lib/markdown';
import { moment } from '../../lib/time';
import { permalink } from './conversation-view';

export function miniMessage(message: Message, foot: HtmlValue = null): SafeHtml {
  return html`<article class="mini" data-message="${message.id}" aria-label="${message.author.displayName} ${moment(message.createdAt)}">
    <p class="mini-head">${avatar(message.author, 'xs')}<strong class="truncate">${message.author.displayName}</strong>
      <a class="muted small" href="${permalink(message)}"><time datetime="${message.createdAt}">${moment(message.createdAt)}</time></a></p>
    ${message.deleted ? html`<p class="msg-deleted">${t('talk.deleted')}</p>` : html`<div class="msg-body" dir="auto">${markdown(message.body, { origin: location.origin, spoiler: t('talk.spoiler') })}</div>${pictures(message.attachments)}`}
    ${foot && html`<div class="mini-foot">${foot}</div>`}
  </article>`;
}
