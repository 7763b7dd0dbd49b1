/*
 * A list of posts wherever one stands: the feed, a member's page, a song's page. Loads as one
 * scrolls, hears what changes, and keeps others' new posts behind a button until they are wanted.
 */
import * as api from '../../api/posts';
import type { Post, PostsWanted } from '../../api/posts';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { openLightbox } from '../../elements/lightbox';
import { delegate, onAbort, ref } from '../../lib/dom';
import { html, nothing, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { store } from '../../lib/store';
import { myself } from '../session/session-data';
import type { PostEvent } from './feed-live-data';
import { drawContent, drawCounts, postCard, type CardOptions } from './post-card';
import { postChunks } from './post-chunks';
import { postClicks } from './post-clicks';
import * as data from './posts-data';
import { onPublished } from './publishing-data';

export interface PostListOptions {
  readonly wanted: PostsWanted;
  readonly empty: { readonly text: string; readonly hint?: string; readonly action?: SafeHtml };
  readonly withoutSong?: boolean;
  /** Whether a post of this reader's, just published, belongs here. */
  readonly takes: (post: Post) => boolean;
  readonly signal: AbortSignal;
}

export interface PostListHandle {
  readonly hear: (event: PostEvent) => void;
  /** Asks for what may have been missed. */
  readonly catchUp: () => Promise<void>;
}

export function postList(root: HTMLElement, options: PostListOptions): PostListHandle {
  const { wanted, signal } = options;
  const list = store(data.noPosts);
  const card: CardOptions = {
    opened: { veils: new Set(), folds: new Set() },
    withoutSong: options.withoutSong ?? false,
  };
  let state: 'loading' | 'ready' | 'failed' = 'loading';
  let missed = false; // whether something may have come since the page under way was asked for
  render(
    root,
    html`<div class="post-new" data-ref="new" aria-live="polite"></div>
      <div role="group" aria-label="${t('feed.list')}" data-ref="posts"></div>
      <div data-ref="loading">${loadingState(6, 'people')}</div>
      <div class="post-end" data-ref="end"></div>`,
  );
  const feed = ref(root, 'posts');
  // apart from the end, which would be seen to jump when the posts arrive above it
  const loading = ref(root, 'loading');
  const end = ref(root, 'end');
  const chunks = postChunks(
    feed,
    (id) => {
      const post = data.found(list.get(), id);
      return post ? postCard(post, card) : null;
    },
    signal,
  );

  let before = data.noPosts;
  list.subscribe((now) => {
    if (now.items !== before.items) {
      chunks.show(now.items);
      for (const post of now.items) {
        const old = data.found(before, post.id);
        const node = chunks.card(post.id);
        if (!old || !node || old === post) continue;
        drawCounts(node, post);
        if (
          old.body !== post.body ||
          old.spoiler !== post.spoiler ||
          old.editedAt !== post.editedAt
        )
          drawContent(node, post, card);
      }
    }
    if (now.waiting.length !== before.waiting.length) showNew(now.waiting.length);
    before = now;
    showEnd();
  }, signal);

  const showNew = (count: number): void =>
    render(
      ref(root, 'new'),
      count === 0
        ? nothing
        : html`<button type="button" class="btn btn-primary btn-sm" data-action="posts.new">${t('feed.new', { count })}</button>`,
    );

  function showEnd(error?: unknown): void {
    const { items, next } = list.get();
    feed.setAttribute('aria-busy', String(state === 'loading'));
    if (state !== 'loading') render(loading, nothing);
    else if (!loading.firstElementChild) render(loading, loadingState(3, 'people'));
    if (error !== undefined) render(end, failedState(error));
    else if (state === 'loading') render(end, nothing);
    else if (items.length === 0) render(end, emptyState(options.empty.text, options.empty));
    else if (next)
      render(
        end,
        html`<button type="button" class="btn btn-outline" data-action="posts.older">${t('feed.older')}</button>`,
      );
    else render(end, html`<p class="muted small">${items.length > 10 && t('feed.end')}</p>`);
  }

  async function load(after: string | null): Promise<void> {
    state = 'loading';
    showEnd();
    try {
      const page = await api.posts({ ...wanted, after, limit: 20 }, signal);
      if (signal.aborted) return;
      state = 'ready';
      list.update((now) => (after === null ? data.firstPage(page) : data.older(now, page)));
      showEnd();
      watch();
      if (missed) void catchUp();
    } catch (error) {
      if (isAbort(error) || signal.aborted) return;
      state = 'failed';
      showEnd(error);
    }
  }

  const goOn = (): void => {
    const { next, items } = list.get();
    if (state !== 'loading') void load(items.length === 0 ? null : next);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((one) => one.isIntersecting) && state === 'ready' && list.get().next) goOn();
    },
    { rootMargin: '800px 0px' },
  );
  onAbort(signal, () => observer.disconnect());
  /** Observed anew, so that an end still in sight after a short page is noticed. */
  const watch = (): void => {
    observer.unobserve(end);
    observer.observe(end);
  };

  async function catchUp(): Promise<void> {
    missed = state === 'loading';
    if (state !== 'ready') return state === 'failed' ? load(null) : undefined;
    try {
      const page = await api.posts({ ...wanted, limit: 20 }, signal);
      list.update((now) => data.caughtUp(now, page) ?? data.firstPage(page));
    } catch {
      // the connection is away again: the next return asks anew
    }
  }

  function showWaiting(): void {
    const first = list.get().waiting[0];
    list.update(data.shownAll);
    const node = first && chunks.card(first.id);
    node?.scrollIntoView({ block: 'center' });
    node?.focus({ preventScroll: true });
  }

  const change = (id: string, change: Partial<Post>): void =>
    list.update((now) => data.changed(now, id, change));
  postClicks(root, {
    find: (id) => data.found(list.get(), id),
    card,
    redraw: (post) => {
      const node = chunks.card(post.id);
      if (node) drawContent(node, post, card);
    },
    place: { change, remove: (id) => list.update((now) => data.without(now, id)), signal },
    lightbox: openLightbox,
  });
  delegate(root, 'click', { 'posts.new': showWaiting, 'posts.older': goOn, retry: goOn }, signal);
  onPublished(
    (post) => options.takes(post) && list.update((now) => data.withOwn(now, post)),
    signal,
  );
  void load(null);

  return {
    catchUp,
    hear: (event) => {
      if (event.type === 'post.published' && !options.takes(event.post)) return;
      list.update((now) => data.heard(now, event, myself().id));
    },
  };
}
