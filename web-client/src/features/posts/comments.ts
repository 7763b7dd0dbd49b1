/* What is said about a post: read, written, changed, and heard as it happens. */
import * as api from '../../api/posts';
import type { Comment, Post } from '../../api/posts';
import { failedState, loadingState } from '../../elements/list-state';
import { setFieldError } from '../../elements/form';
import { openMenu, type MenuItem } from '../../elements/menu';
import { explain } from '../../elements/problem';
import { delegate, listen, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { uuid } from '../../lib/id';
import { t } from '../../lib/i18n';
import { sends } from '../../lib/keys';
import { isAbort, NoAnswer, Refusal } from '../../lib/refusal';
import { remember, remembered } from '../../lib/settings';
import { store } from '../../lib/store';
import { growing } from '../conversation/growing-field';
import { myself } from '../session/session-data';
import { characters } from './body-field';
import { changeComment, removeComment } from './comment-deeds';
import * as data from './comments-data';
import type { CommentEvent } from './comments-data';
import { commentsFrame, commentView, sendingView } from './comments-view';

const most = 2_000;

export interface CommentsHandle {
  readonly hear: (event: CommentEvent) => void;
  readonly refresh: () => void;
}

export function comments(root: HTMLElement, post: Post, signal: AbortSignal): CommentsHandle {
  const me = myself();
  const key = `comment.${me.id}.${post.id}`;
  const list = store(data.noComments);
  render(root, commentsFrame());
  const rows = ref(root, 'comments');
  const end = ref(root, 'comments-end');
  const form = ref<HTMLFormElement>(root, 'comment-form');
  const field = form.querySelector('textarea') as HTMLTextAreaElement;
  field.value = remembered(key) ?? '';
  const grow = growing(field, signal);
  let loading = true;

  const mayDelete = (comment: Comment): boolean =>
    comment.mine || post.mine || ['OWNER', 'MODERATOR'].includes(me.role);

  function show(failure?: unknown): void {
    const { items, sending, next } = list.get();
    render(
      rows,
      html`${items.map((one) => commentView(one, mayDelete(one)))}${sending.map(sendingView)}`,
    );
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

  async function send(clientId: string, body: string): Promise<void> {
    const set = (failure: unknown): void =>
      list.update((now) => ({
        ...now,
        sending: [
          ...now.sending.filter((one) => one.clientId !== clientId),
          { clientId, body, failure },
        ],
      }));
    set(null);
    try {
      const comment = await api.writeComment(post.id, { clientId, body });
      list.update((now) => data.arrived(now, comment));
    } catch (error) {
      const temporary = error instanceof NoAnswer || !(error instanceof Refusal);
      if (temporary || field.value !== '') return set(error);
      takeBack(clientId);
      setFieldError(field, error.errors[0]?.message ?? explain(error));
    }
  }

  function takeBack(clientId: string): void {
    const one = list.get().sending.find((sending) => sending.clientId === clientId);
    if (!one) return;
    list.update((now) => ({ ...now, sending: now.sending.filter((other) => other !== one) }));
    field.value = one.body;
    remember(key, one.body);
    grow();
    field.focus();
  }

  listen(
    form,
    'submit',
    (event) => {
      event.preventDefault();
      const body = field.value.trim();
      const over = characters(body) - most;
      if (body === '') return setFieldError(field, t('compose.bodyMissing'));
      if (over > 0) return setFieldError(field, t('compose.over', { count: over }));
      field.value = '';
      remember(key, null);
      grow();
      void send(uuid(), body);
    },
    signal,
  );
  listen(
    field,
    'input',
    () => {
      field.removeAttribute('aria-invalid');
      const error = form.querySelector('.field-error');
      if (error) error.textContent = '';
      remember(key, field.value || null);
    },
    signal,
  );
  listen(
    field,
    'keydown',
    (event) => {
      if (!sends(event as KeyboardEvent, 'modEnter')) return;
      event.preventDefault();
      form.requestSubmit();
    },
    signal,
  );

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
        if (one) void send(one.clientId, one.body);
      },
      'comment.takeBack': (button) => takeBack(sendingOf(button)),
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
          {
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
