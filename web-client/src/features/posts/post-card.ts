/* A post as markup: in a list folded and veiled where that is wanted, on its own page whole. */
import bookmark from 'lucide-static/icons/bookmark.svg?raw';
import comment from 'lucide-static/icons/message-circle.svg?raw';
import heart from 'lucide-static/icons/heart.svg?raw';
import more from 'lucide-static/icons/ellipsis.svg?raw';
import share from 'lucide-static/icons/share-2.svg?raw';
import type { Post } from '../../api/posts';
import { avatar } from '../../elements/avatar';
import { icon } from '../../elements/icon';
import { pictures } from '../../elements/pictures';
import { songCard } from '../../elements/song-row';
import { element, html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { markdown } from '../../lib/markdown';
import { ago, moment } from '../../lib/time';

/** What somebody has opened by hand; kept while the list draws anew. */
export interface Opened {
  readonly veils: Set<string>;
  readonly folds: Set<string>;
}

export interface CardOptions {
  readonly opened: Opened;
  /** On its own page nothing is folded. */
  readonly whole?: boolean;
  /** The page is about this song already. */
  readonly withoutSong?: boolean;
}

export const postPath = (post: { readonly id: string }): string => `/posts/${post.id}`;

export function postCard(post: Post, options: CardOptions): HTMLElement {
  const { author } = post;
  const node =
    element(html`<article class="post" data-post="${post.id}" tabindex="-1" aria-label="${t('post.by', { name: author.displayName })}">
    <header class="post-head">
      <a class="post-face" href="/@${author.handle}" tabindex="-1" aria-hidden="true">${avatar(author, 'md')}</a>
      <div class="grow post-who">
        <a class="post-name" href="/@${author.handle}">${author.displayName}</a>
        <p class="post-when"><span class="truncate">@${author.handle}</span> · <a href="${postPath(post)}"><time
          datetime="${post.createdAt}" title="${moment(post.createdAt)}">${ago(post.createdAt)}</time></a><span data-ref="edited"></span></p>
      </div>
      <button type="button" class="btn btn-icon" data-action="post.menu" aria-haspopup="menu" aria-expanded="false"
        aria-label="${t('post.act')}">${icon(more)}</button>
    </header>
    ${!options.withoutSong && songCard(post.song)}
    <div data-ref="content"></div>
    <footer class="post-foot">${foot(post)}</footer>
  </article>`);
  drawContent(node, post, options);
  drawCounts(node, post);
  return node;
}

function foot(post: Post): SafeHtml {
  return html`<button type="button" class="post-act post-like" data-action="post.like" aria-label="${t('post.like')}">${icon(heart)}</button>
    <button type="button" class="post-count" data-action="post.likers" data-ref="likes" aria-haspopup="dialog"></button>
    <a class="post-act" href="${postPath(post)}#comments" data-ref="comments">${icon(comment)}<span></span></a>
    <button type="button" class="post-act post-keep" data-action="post.bookmark" aria-label="${t('post.bookmark')}" title="${t('post.bookmark')}">${icon(bookmark)}</button>
    <button type="button" class="post-act" data-action="post.share" aria-haspopup="dialog" aria-label="${t('post.share')}" title="${t('post.share')}">${icon(share)}</button>`;
}

/** The words and pictures, as far as they may be seen. */
export function drawContent(node: HTMLElement, post: Post, options: CardOptions): void {
  const veiled = post.spoiler && !options.opened.veils.has(post.id);
  const unfolded = options.whole === true || options.opened.folds.has(post.id);
  const content = node.querySelector('[data-ref="content"]') as HTMLElement;
  render(
    content,
    veiled ? veil() : html`${words(post, unfolded, options)} ${pictures(post.pictures)}`,
  );
  const edited = node.querySelector('[data-ref="edited"]');
  if (edited) edited.textContent = post.editedAt ? ` · ${t('post.edited')}` : '';
}

function veil(): SafeHtml {
  return html`<div class="post-veil"><p>${t('post.veil')}</p>
    <button type="button" class="btn btn-outline btn-sm" data-action="post.unveil">${t('post.unveil')}</button></div>`;
}

function words(post: Post, unfolded: boolean, options: CardOptions): SafeHtml {
  const body = markdown(post.body, { origin: location.origin, spoiler: t('post.hidden') });
  const folds = post.long && !options.whole;
  return html`<div class="post-body ${folds && !unfolded && 'post-folded'}">${body}</div>
    ${folds && html`<button type="button" class="btn btn-link post-fold" data-action="post.fold" aria-expanded="${String(unfolded)}">${t(unfolded ? 'post.less' : 'post.more')}</button>`}`;
}

/** Numbers and pressed states in place: the focus stays where it is. */
export function drawCounts(node: HTMLElement, post: Post): void {
  const press = (action: string, on: boolean): void =>
    node.querySelector(`[data-action="${action}"]`)?.setAttribute('aria-pressed', String(on));
  press('post.like', post.liked);
  press('post.bookmark', post.bookmarked);
  const likes = node.querySelector<HTMLElement>('[data-ref="likes"]');
  if (likes) {
    likes.textContent = String(post.likes);
    likes.hidden = post.likes === 0;
    likes.setAttribute('aria-label', t('post.likes', { count: post.likes }));
  }
  const comments = node.querySelector<HTMLElement>('[data-ref="comments"]');
  if (comments) {
    comments.setAttribute('aria-label', t('post.comments', { count: post.comments }));
    const number = comments.querySelector('span:last-child');
    if (number) number.textContent = post.comments > 0 ? String(post.comments) : '';
  }
}
