/* One post, whole, with what is said about it; alive while one reads. */
import * as api from '../../api/posts';
import type { Post } from '../../api/posts';
import { openLightbox } from '../../elements/lightbox';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { delegate, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort, Refusal } from '../../lib/refusal';
import { cable } from '../live/live-data';
import { comments, type CommentsHandle } from './comments';
import type { CommentEvent } from './comments-data';
import type { PostEvent } from './feed-live-data';
import { drawContent, drawCounts, postCard, type CardOptions } from './post-card';
import { postClicks } from './post-clicks';

export const page: Page = {
  async mount(root, { params, hash, signal, title }) {
    const id = params['id'] ?? '';
    const card: CardOptions = { opened: { veils: new Set(), folds: new Set() }, whole: true };
    let post: Post | null = null;
    let said: CommentsHandle | null = null;
    title(t('post.page'));
    render(
      root,
      html`${pageHead(t('post.page'), { back: '/feed' })}
        <div class="page feed post-page"><div data-ref="post">${loadingState(4)}</div><div data-ref="said"></div></div>`,
    );
    const place = ref(root, 'post');

    const article = (): HTMLElement | null => place.querySelector<HTMLElement>('[data-post]');

    function show(next: Post): void {
      const old = post;
      post = next;
      const node = article();
      if (!node || !old) {
        place.replaceChildren(postCard(next, card));
        title(t('post.by', { name: next.author.displayName }));
        return;
      }
      drawCounts(node, next);
      if (old.body !== next.body || old.spoiler !== next.spoiler) drawContent(node, next, card);
    }

    function gone(): void {
      post = null;
      render(place, emptyState(t('post.gone')));
      render(ref(root, 'said'), html``);
    }

    async function load(): Promise<void> {
      try {
        const found = await api.post(id, signal);
        if (signal.aborted) return;
        show(found);
        if (said) return said.refresh();
        said = comments(ref(root, 'said'), found, signal);
        if (hash === 'comments') root.querySelector('#comments')?.scrollIntoView();
      } catch (error) {
        if (isAbort(error) || signal.aborted) return;
        if (error instanceof Refusal && error.status === 404 && post) gone();
        else if (!post) render(place, failedState(error));
      }
    }

    const change = (changed: Partial<Post>): void => {
      if (post) show({ ...post, ...changed });
    };

    function hear(event: PostEvent | CommentEvent): void {
      switch (event.type) {
        case 'post.counts':
          return change({ likes: event.likes, comments: event.comments });
        case 'post.edited':
          return change({ body: event.body, spoiler: event.spoiler, editedAt: event.editedAt });
        case 'post.deleted':
          return gone();
        case 'post.published':
          return;
        default:
          said?.hear(event);
      }
    }

    postClicks(root, {
      find: () => post ?? undefined,
      card,
      redraw: (now) => {
        const node = article();
        if (node) drawContent(node, now, card);
      },
      place: { change: (_, changed) => change(changed), remove: gone, signal },
      lightbox: openLightbox,
    });
    delegate(place, 'click', { retry: () => void load() }, signal);
    const channel = cable.subscribe<never, PostEvent | CommentEvent>(
      { channel: 'PostChannel', postId: id },
      { signal: hear, confirmed: (again) => again && void load() },
    );
    signal.addEventListener('abort', () => channel.end(), { once: true });
    await load();
  },
};
