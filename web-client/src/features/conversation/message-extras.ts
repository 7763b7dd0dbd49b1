/* What stands around a message's words: what it answers, emoji below it, its answers, its pin. */
import pinIcon from 'lucide-static/icons/pin.svg?raw';
import replyIcon from 'lucide-static/icons/reply.svg?raw';
import smile from 'lucide-static/icons/smile-plus.svg?raw';
import type { Message, Reaction, ReplyTo } from '../../api/messages';
import { avatar } from '../../elements/avatar';
import { emojiView } from '../../elements/emoji';
import { icon } from '../../elements/icon';
import { html, nothing, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { mine } from './reactions-data';

export interface ExtrasContext {
  readonly me: { readonly id: string };
  /** What somebody is called, by id. */
  readonly nameOf: (id: string) => string | undefined;
}

type Quoted = Pick<ReplyTo, 'messageId' | 'author' | 'excerpt' | 'deleted'>;

export function quoteView(quote: Quoted, roomId: string): SafeHtml {
  const words = quote.deleted ? t('talk.deleted') : quote.excerpt || t('rooms.list.files');
  return html`<a class="quote" href="/rooms/${roomId}/at/${quote.messageId}" data-action="quote.jump" data-id="${quote.messageId}">
    ${icon(replyIcon)}<span class="visually-hidden">${t('talk.reply')}: </span>${avatar(quote.author, 'xs')}<span class="quote-author">${quote.author.displayName}</span>
    <span class="quote-text ${quote.deleted && 'msg-deleted'}" dir="auto">${words}</span>
  </a>`;
}

export function reactionsView(message: Message, context: ExtrasContext): SafeHtml {
  const all = message.reactions ?? [];
  if (all.length === 0) return nothing;
  return html`<div class="reacts" role="group" aria-label="${t('talk.react.label')}">
    ${all.map((one) => reaction(one, context))}
    <button type="button" class="react react-add" data-action="react.add" tabindex="-1" aria-haspopup="dialog" aria-label="${t('talk.react.add')}" title="${t('talk.react.add')}">${icon(smile)}</button>
  </div>`;
}

function reaction(one: Reaction, context: ExtrasContext): SafeHtml {
  const own = mine(one, context.me.id);
  const { emoji, count } = one;
  const label = t('talk.react.who', { emoji, count, names: namesOf(one, context) });
  return html`<button type="button" class="react ${own && 'react-mine'}" data-action="react.toggle" data-emoji="${one.emoji}" aria-pressed="${String(own)}" tabindex="-1" aria-label="${label}" title="${label}">
    ${emojiView(one.emoji, one.emojiUrl)}<span class="react-count">${one.count}</span>
  </button>`;
}

const mostNames = 12;

/** Who reacted, as far as they are known here; the others as a number. */
export function namesOf(one: Reaction, { nameOf }: ExtrasContext): string {
  const names = one.people
    .map(nameOf)
    .filter((name) => name !== undefined)
    .slice(0, mostNames);
  const others = one.count - names.length;
  const text = names.join('、');
  if (others <= 0) return text;
  const more = t('talk.react.others', { count: others });
  return text ? `${text} ${more}` : more;
}

export function repliesView({ replies = 0 }: Message): SafeHtml {
  if (replies === 0) return nothing;
  return html`<button type="button" class="btn btn-link msg-replies" data-action="replies.open" tabindex="-1">${icon(replyIcon)}${t('talk.replies', { count: replies })}</button>`;
}

export const pinnedView = ({ pinned }: Message): SafeHtml =>
  pinned ? html`<p class="msg-pinned">${icon(pinIcon)}${t('talk.pinned')}</p>` : nothing;
