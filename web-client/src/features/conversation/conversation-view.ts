/* What is said, as markup. */
import check from 'lucide-static/icons/check.svg?raw';
import more from 'lucide-static/icons/ellipsis.svg?raw';
import alert from 'lucide-static/icons/circle-alert.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import replyIcon from 'lucide-static/icons/reply.svg?raw';
import smile from 'lucide-static/icons/smile-plus.svg?raw';
import type { Attachment, Message, ReplyTo } from '../../api/messages';
import type { Person } from '../../api/rooms';
import { avatar } from '../../elements/avatar';
import { icon } from '../../elements/icon';
import { pictures } from '../../elements/pictures';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { markdown, type MarkdownContext } from '../../lib/markdown';
import { clock as time, dayName, moment } from '../../lib/time';
import { isAside } from '../conduct/aside-data';
import { cardPlaces } from './card-places';
import type { Item } from './conversation-items';
import { pinnedView, quoteView, reactionsView, repliesView } from './message-extras';

export interface RowContext {
  readonly me: Person;
  readonly nameOf: (id: string) => string | undefined;
  readonly person: (handle: string) => Person | undefined;
}

export function itemView(item: Item, context: RowContext): SafeHtml {
  switch (item.type) {
    case 'day':
      return html`<div class="talk-day" role="separator"><time datetime="${item.at}">${dayName(item.at)}</time></div>`;
    case 'unread':
      return html`<div class="talk-unread" role="separator"><span>${t('talk.unreadLine')}</span></div>`;
    case 'hole':
      return html`<button type="button" class="talk-hole" data-action="hole.fill">${item.count > 0 ? t('talk.hole.count', { count: item.count }) : t('talk.hole')}</button>`;
    case 'message':
      return messageView(item, context);
    case 'letter':
      return letterView(item, context);
  }
}

function messageView(item: Item & { type: 'message' }, context: RowContext): SafeHtml {
  const { message, compact } = item;
  const called =
    !message.deleted &&
    ((message.mentions ?? []).includes(context.me.id) ||
      (message.everyone === true && message.author.id !== context.me.id));
  const looks = `msg${compact ? ' msg-compact' : ''}${called ? ' msg-called' : ''}`;
  return html`<article class="${looks}" tabindex="-1" data-message="${message.id}" aria-label="${message.author.displayName} ${time(message.createdAt)}">
    ${side(message.author, compact, message.createdAt)}
    <div class="msg-main">
      ${message.replyTo && quoteView(message.replyTo, message.roomId)}
      ${head(message.author, compact, message.createdAt, permalink(message))}
      ${message.deleted ? html`<p class="msg-deleted">${t('talk.deleted')}</p>` : folded(message, content(message, context))}
      ${item.sent && html`<p class="msg-state" data-ref="state">${icon(check)}${t('talk.sent')}</p>`}
    </div>
    ${!message.deleted && actions()}
  </article>`;
}

/** What somebody whom one does not want to hear says, behind a line that opens it. */
function folded(message: Message, said: SafeHtml): SafeHtml {
  if (!isAside(message.author.id)) return said;
  return html`<details class="msg-folded"><summary>${t('talk.folded')}</summary>${said}</details>`;
}

function content(message: Message, context: RowContext): SafeHtml {
  return html`<div class="msg-body" dir="auto" data-ref="body">${body(message.body, context)}${message.editedAt && html`<button type="button" class="msg-edited" data-action="revisions.open" tabindex="-1" title="${moment(message.editedAt)}">（${t('talk.edited')}）</button>`}</div>
    ${pictures(message.attachments)}
    ${cardPlaces(message.cards)}
    ${pinnedView(message)}${reactionsView(message, context)}${repliesView(message)}`;
}

function body(source: string, context: RowContext): SafeHtml {
  const rules: MarkdownContext = {
    origin: location.origin,
    spoiler: t('talk.spoiler'),
    mention: (handle) => {
      const person = context.person(handle);
      return person ? { href: `/@${person.handle}`, me: person.id === context.me.id } : null;
    },
  };
  return markdown(source, rules);
}

/** One's own words on their way: what has become of them, and what can be done. */
function letterView(item: Item & { type: 'letter' }, context: RowContext): SafeHtml {
  const { letter, compact, connected } = item;
  const choices = letter.refused
    ? [
        choice('letter.retry', t('talk.retry')),
        choice('letter.takeBack', t('talk.takeBack')),
        choice('letter.discard', t('talk.discard')),
      ]
    : connected
      ? []
      : [choice('letter.retry', t('talk.retry')), choice('letter.discard', t('talk.discard'))];
  return html`<article class="msg msg-letter ${compact && 'msg-compact'}" tabindex="-1" aria-label="${context.me.displayName}">
    ${side(context.me, compact, letter.writtenAt)}
    <div class="msg-main">
      ${letter.replyTo && quoteView(letter.replyTo as ReplyTo, letter.roomId)}
      ${head(context.me, compact, letter.writtenAt, null)}
      <div class="msg-body" dir="auto">${body(letter.body, context)}</div>
      ${pictures(letter.attachments.map((one) => one.view as Attachment))}
      ${cardPlaces(letter.cards)}
      <p class="msg-state ${letterLooks(item)}" data-ref="state">${letterState(item)}${choices}</p>
    </div>
  </article>`;
}

function letterState({ letter, connected }: Item & { type: 'letter' }): SafeHtml {
  if (letter.refused) {
    const why = letter.refused.detail || letter.refused.title;
    return html`${icon(alert)}<span>${t('talk.refused')}${why && `: ${why}`}</span>`;
  }
  return html`${icon(clock)}<span>${t(connected ? 'talk.sending' : 'talk.waiting')}</span>`;
}

const letterLooks = ({ letter, connected }: Item & { type: 'letter' }): string =>
  letter.refused ? 'msg-failed' : connected ? '' : 'msg-waiting';

function choice(action: string, label: string): SafeHtml {
  return html`<button type="button" class="btn btn-link btn-sm" data-action="${action}">${label}</button>`;
}

function side(person: Person, compact: boolean, at: string): SafeHtml {
  return compact
    ? html`<span class="msg-side" aria-hidden="true"><time class="msg-hour" datetime="${at}">${time(at)}</time></span>`
    : html`<span class="msg-side">${avatar(person)}</span>`;
}

function head(person: Person, compact: boolean, at: string, link: string | null): SafeHtml {
  if (compact) return html`<span class="visually-hidden">${person.displayName}</span>`;
  const when = html`<time datetime="${at}" title="${moment(at)}">${time(at)}</time>`;
  return html`<header class="msg-head">
    ${person.gone ? html`<span class="msg-author">${person.displayName}</span>` : html`<a class="msg-author" href="/@${person.handle}">${person.displayName}</a>`}
    ${link ? html`<a class="msg-time" href="${link}">${when}</a>` : html`<span class="msg-time">${when}</span>`}
  </header>`;
}

/** Made once: the same beside every message. */
let tools: { readonly label: string; readonly view: SafeHtml } | undefined;

function actions(): SafeHtml {
  const label = t('talk.actions');
  if (tools?.label === label) return tools.view;
  const tool = (action: string, name: string, picture: string, kind: 'menu' | 'dialog' | null) =>
    html`<button type="button" class="btn btn-icon" data-action="${action}" tabindex="-1" ${kind && html`aria-haspopup="${kind}" aria-expanded="false"`} aria-label="${name}" title="${name}">${icon(picture)}</button>`;
  const view = html`<div class="msg-tools">
    ${tool('react.add', t('talk.react.add'), smile, 'dialog')}${tool('message.reply', t('talk.reply'), replyIcon, null)}${tool('message.menu', label, more, 'menu')}
  </div>`;
  tools = { label, view };
  return view;
}

export const permalink = (message: Pick<Message, 'roomId' | 'id'>): string =>
  `/rooms/${message.roomId}/at/${message.id}`;
