/* What one does to a post: seen at once, taken back when the server will not have it. */
import bookmark from 'lucide-static/icons/bookmark.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import edit from 'lucide-static/icons/pencil.svg?raw';
import headphones from 'lucide-static/icons/headphones.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import share from 'lucide-static/icons/share-2.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import * as api from '../../api/posts';
import type { Post } from '../../api/posts';
import { copyLink } from '../../elements/copy-link';
import { confirmDialog } from '../../elements/dialog';
import { icon } from '../../elements/icon';
import { openMenu, type MenuItem } from '../../elements/menu';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { t } from '../../lib/i18n';
import { myself } from '../session/session-data';

/** How the place that shows posts hears of changes. */
export interface PostsPlace {
  readonly change: (id: string, change: Partial<Post>) => void;
  readonly remove: (id: string) => void;
  readonly signal: AbortSignal;
}

export interface Deeds {
  readonly like: (post: Post) => Promise<void>;
  readonly bookmark: (post: Post) => Promise<void>;
  readonly menu: (button: HTMLElement, post: Post) => void;
  readonly share: (post: Post) => void;
  readonly likers: (post: Post) => void;
}

const moderates = (): boolean => ['OWNER', 'MODERATOR'].includes(myself().role);

export function postDeeds({ change, remove, signal }: PostsPlace): Deeds {
  const failed = (error: unknown): void => toast(explain(error), { tone: 'danger' });
  const attempt = (work: Promise<unknown>): void => void work.catch(failed);
  // the last wish wins: an answer to an earlier one is not shown any more
  const wishes = new Map<string, number>();

  async function like(post: Post): Promise<void> {
    const on = !post.liked;
    const wish = (wishes.get(post.id) ?? 0) + 1;
    wishes.set(post.id, wish);
    change(post.id, { liked: on, likes: Math.max(0, post.likes + (on ? 1 : -1)) });
    try {
      const answer = await api.likePost(post.id, on);
      if (wishes.get(post.id) === wish) change(post.id, answer);
    } catch (error) {
      if (wishes.get(post.id) === wish) change(post.id, { liked: post.liked, likes: post.likes });
      failed(error);
    }
  }

  async function keep(post: Post): Promise<void> {
    const on = !post.bookmarked;
    change(post.id, { bookmarked: on });
    try {
      await api.bookmarkPost(post.id, on);
      toast(t(on ? 'post.bookmarked' : 'post.unbookmarked'));
    } catch (error) {
      change(post.id, { bookmarked: post.bookmarked });
      failed(error);
    }
  }

  async function erase(post: Post): Promise<void> {
    const sure = await confirmDialog({
      title: t('post.deleteTitle'),
      text: t('post.deleteText'),
      confirm: t('post.delete'),
      danger: true,
      signal,
    });
    if (!sure) return;
    await api.deletePost(post.id);
    remove(post.id);
    toast(t('post.deleted'), { tone: 'success' });
  }

  const shareIt = (post: Post): void =>
    attempt(
      import('./share-dialog').then(({ shareDialog }) =>
        shareDialog((room) => api.sharePost(post.id, room), signal),
      ),
    );

  return {
    like,
    bookmark: keep,
    share: shareIt,
    likers: (post) =>
      attempt(import('./likers-dialog').then(({ likersDialog }) => likersDialog(post.id, signal))),
    menu(button, post) {
      const items: (MenuItem | false)[] = [
        {
          label: t('post.copyLink'),
          icon: icon(link),
          run: () => attempt(copyLink(t('post.copyLink'), `${location.origin}/posts/${post.id}`)),
        },
        { label: t('post.share'), icon: icon(share), run: () => shareIt(post) },
        {
          label: t('post.bookmark'),
          icon: icon(bookmark),
          run: () => void keep(post),
        },
        !post.song.gone && {
          label: t('listening.set'),
          icon: icon(headphones),
          run: () =>
            attempt(import('../listening/listen').then(({ listenNow }) => listenNow(post.song))),
        },
        post.mine && {
          label: t('post.edit'),
          icon: icon(edit),
          run: () =>
            attempt(
              import('./post-editor').then(({ editPost }) =>
                editPost(post, (changed) => change(post.id, changed), signal),
              ),
            ),
        },
        !post.mine && {
          label: t('common.report'),
          icon: icon(flag),
          run: () =>
            attempt(
              import('../conduct/report-dialog').then(({ reportDialog }) =>
                reportDialog({ postId: post.id }, signal),
              ),
            ),
        },
        (post.mine || moderates()) && {
          label: t('post.delete'),
          icon: icon(trash),
          danger: true,
          run: () => attempt(erase(post)),
        },
      ];
      openMenu(
        button,
        items.filter((item): item is MenuItem => item !== false),
      );
    },
  };
}
