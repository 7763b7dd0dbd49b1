/* What is pressed on posts, in a list or alone. */
import type { Post, PostPicture } from '../../api/posts';
import { delegate } from '../../lib/dom';
import { openSpoiler } from '../conversation/spoilers';
import type { CardOptions } from './post-card';
import { postDeeds, type PostsPlace } from './post-deeds';

export interface PostClicks {
  readonly find: (id: string) => Post | undefined;
  readonly card: CardOptions;
  /** Draws the words again after something was opened. */
  readonly redraw: (post: Post) => void;
  readonly place: PostsPlace;
  readonly lightbox: (list: readonly PostPicture[], start: number, signal: AbortSignal) => void;
}

export function postClicks(root: HTMLElement, parts: PostClicks): void {
  const { find, card, redraw, place, lightbox } = parts;
  const { signal } = place;
  const deeds = postDeeds(place);
  const on =
    (act: (post: Post, target: HTMLElement, event: Event) => void) =>
    (target: HTMLElement, event: Event): void => {
      const node = target.closest<HTMLElement>('[data-post]');
      const post = find(node?.dataset['post'] ?? '');
      if (post) act(post, target, event);
    };
  const article = (target: HTMLElement): HTMLElement | null =>
    target.closest<HTMLElement>('[data-post]');

  delegate(
    root,
    'click',
    {
      'post.like': on((post) => void deeds.like(post)),
      'post.bookmark': on((post) => void deeds.bookmark(post)),
      'post.likers': on((post) => deeds.likers(post)),
      'post.share': on((post) => deeds.share(post)),
      'post.menu': on((post, button) => deeds.menu(button, post)),
      'post.unveil': on((post, button) => {
        const node = article(button);
        card.opened.veils.add(post.id);
        redraw(post);
        node?.focus({ preventScroll: true });
      }),
      'post.fold': on((post, button) => {
        const node = article(button);
        const { folds } = card.opened;
        if (!folds.delete(post.id)) folds.add(post.id);
        redraw(post);
        const again = node?.querySelector<HTMLElement>('[data-action="post.fold"]');
        again?.focus({ preventScroll: true });
        if (!folds.has(post.id)) node?.scrollIntoView({ block: 'nearest' });
      }),
      'spoiler.open': openSpoiler,
      'picture.open': on((post, tile, event) => {
        event.preventDefault();
        lightbox(post.pictures, Number(tile.dataset['index']), signal);
      }),
    },
    signal,
  );
  delegate(
    root,
    'keydown',
    {
      'spoiler.open': (spoiler, event) => {
        const { key } = event as KeyboardEvent;
        if (key !== 'Enter' && key !== ' ') return;
        event.preventDefault();
        openSpoiler(spoiler);
      },
    },
    signal,
  );
}
