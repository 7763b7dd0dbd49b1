/* What is said about a post: read, written, changed, and heard as it happens. */
import * as api from '../../api/posts';
import type { Comment, Post } from '../../api/posts';
import { failedState, loadingState } from '../../elements/list-state';
import { openMenu, type MenuItem } from '../../elements/menu';
import { delegate, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { store } from '../../lib/store';
import { myself } from '../session/session-data';
import { changeComment, removeComment, reportComment } from './comment-deeds';
import { commentWriting } from './comment-writing';
import * as data from './comments-data';
import type { CommentEvent } from './comments-data';
import { commentsFrame, commentView, sendingView } from './comments-view';

export interface CommentsHandle {
  readonly hear: (event: CommentEvent) => void;
  readonly refresh: () => void;
}

export function comments(root: HTMLElement, post: Post, signal: AbortSignal): CommentsHandle {
  const me = myself();
  const list = store(data.noComments);
  render(root, commentsFrame());
  const rows = ref(root, 'comments');
  const end = ref(root, 'comments-end');
  const form = ref<HTMLFormElement>(root, 'comment-form');
  let loading = true;

  const mayDelete = (comment: Comment): boolean =>
    comment.mine || post.mine || ['OWNER', 'MODERATOR'].includes(me.role);

  function show(failure?: unknown): void {
    const { items, sending, next } = list.get();
    render(rows, html`${items.map(commentView)}${sending.map(sendingView)}`);
    if (failure) render(end, failedState(failure));
    else if (loading) render(end, loadingState(2));
    else if (next)
      render(
        end,
        html`<button type="button" class="btn btn-outline btn-sm" data-action="comments.more">${t('comments.more')}</button>`,
      );
    else
      render(
        end,
        html`${items.length + sending.length === 0 && html`<p class="muted">${t('comments.none')}</p>`}`,
      );
  }
  list.subscribe(() => show(), signal);

  async function load(after: string | null): Promise<void> {
    loading = true;
    show();
    try {
      const page = await api.comments(post.id, after, signal);
      loading = false;
      list.update((now) => data.later(after === null ? { ...now, items: [] } : now, page));
      show();
    } catch (error) {
      loading = false;
      if (!isAbort(error) && !signal.aborted) show(error);
    }
  }

  const writing = commentWriting(form, post.id, list, signal);

  const sendingOf = (target: HTMLElement): string =>
    target.closest<HTMLElement>('[data-sending]')?.dataset['sending'] ?? '';
  const of = (target: HTMLElement): Comment | undefined =>
    list
      .get()
      .items.find(
        ({ id }) => id === target.closest<HTMLElement>('[data-comment]')?.dataset['comment'],
      );
  delegate(
    root,
    'click',
    {
      retry: () => void load(list.get().next),
      'comments.more': () => void load(list.get().next),
      'comment.retry': (button) => {
        const one = list.get().sending.find(({ clientId }) => clientId === sendingOf(button));
        if (one) writing.retry(one);
      },
      'comment.takeBack': (button) => writing.takeBack(sendingOf(button)),
      'comment.menu': (button) => {
        const comment = of(button);
        if (!comment) return;
        const items: (MenuItem | false)[] = [
          comment.mine && {
            label: t('common.edit'),
            run: () =>
              void changeComment(comment, signal, (now) =>
                list.update((all) => data.arrived(all, now)),
              ),
          },
          !comment.mine && {
            label: t('common.report'),
            run: () => void reportComment(comment, signal),
          },
          mayDelete(comment) && {
            label: t('common.delete'),
            danger: true,
            run: () =>
              void removeComment(comment, signal, () =>
                list.update((all) =>
                  data.heardComment(all, { type: 'comment.deleted', commentId: comment.id }, me.id),
                ),
              ),
          },
        ];
        openMenu(
          button,
          items.filter((item): item is MenuItem => item !== false),
        );
      },
    },
    signal,
  );
  void load(null);

  return {
    hear: (event) => list.update((now) => data.heardComment(now, event, me.id)),
    refresh: () => void load(null),
  };
}
