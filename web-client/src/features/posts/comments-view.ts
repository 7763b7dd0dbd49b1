/* Comments as markup. */
import more from 'lucide-static/icons/ellipsis.svg?raw';
import type { Comment } from '../../api/posts';
import { avatar } from '../../elements/avatar';
import { icon } from '../../elements/icon';
import { explain } from '../../elements/problem';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { markdown } from '../../lib/markdown';
import { ago, moment } from '../../lib/time';
import type { Sending } from './comments-data';

export function commentsFrame(): SafeHtml {
  return html`<section class="comments" id="comments" aria-labelledby="comments-title">
    <h2 id="comments-title">${t('comments.title')}</h2>
    <ol class="comment-list" data-ref="comments" aria-live="polite"></ol>
    <div data-ref="comments-end"></div>
    <form class="comment-form" data-ref="comment-form">
      <div class="field">
        <label class="form-label" for="comment-body">${t('comments.label')}</label>
        <textarea class="form-control post-field" id="comment-body" name="body" rows="2" aria-describedby="comment-error"></textarea>
        <p class="field-error" id="comment-error" role="alert"></p>
      </div>
      <button type="submit" class="btn btn-primary">${t('comments.send')}</button>
    </form>
  </section>`;
}

export function commentView(comment: Comment): SafeHtml {
  const { author } = comment;
  return html`<li class="comment" data-comment="${comment.id}">
    ${avatar(author, 'sm')}
    <div class="grow">
      <p class="comment-who"><a class="post-name" href="/@${author.handle}">${author.displayName}</a>
        <time class="muted small" datetime="${comment.createdAt}" title="${moment(comment.createdAt)}">${ago(comment.createdAt)}</time>
        ${comment.editedAt && html`<span class="muted small">${t('post.edited')}</span>`}</p>
      <div class="comment-body">${markdown(comment.body, { origin: location.origin, spoiler: t('post.hidden') })}</div>
    </div>
    <button type="button" class="btn btn-icon" data-action="comment.menu" aria-haspopup="menu" aria-expanded="false" aria-label="${t('comments.act')}">${icon(more)}</button>
  </li>`;
}

export function sendingView(one: Sending): SafeHtml {
  return html`<li class="comment comment-sending" data-sending="${one.clientId}">
    <div class="grow"><p class="post-letter-body">${one.body}</p>
      <p class="post-state" role="status">${one.failure ? `${t('comments.waiting')} ${explain(one.failure)}` : t('compose.sending')}
        ${
          one.failure !== null &&
          html`<button type="button" class="btn btn-link btn-sm" data-action="comment.retry">${t('compose.retry')}</button>
          <button type="button" class="btn btn-link btn-sm" data-action="comment.takeBack">${t('compose.takeBack')}</button>`
        }</p></div>
  </li>`;
}
