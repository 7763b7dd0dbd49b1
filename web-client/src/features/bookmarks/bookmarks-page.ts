/* Messages somebody keeps for themselves, the last kept first. */
import * as api from '../../api/bookmarks';
import type { Bookmark } from '../../api/bookmarks';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { miniMessage } from '../conversation/mini-message';

export const page: Page = {
  mount(root, { signal, title }) {
    title(t('talk.bookmarks.title'));
    render(
      root,
      html`${pageHead(t('talk.bookmarks.title'))}
        <div class="page" data-ref="list">${loadingState(5, 'people')}</div>`,
    );
    const list = ref(root, 'list');
    let kept: readonly Bookmark[] = [];
    let next: string | null = null;

    async function load(after: string | null): Promise<void> {
      try {
        const answer = await api.bookmarks(after, signal);
        kept = after ? [...kept, ...answer.items] : answer.items;
        next = answer.next ?? null;
        render(list, view(kept, next));
      } catch (error) {
        if (!isAbort(error)) render(list, failedState(error));
      }
    }

    async function remove(id: string): Promise<void> {
      try {
        await api.bookmark(id, false);
        kept = kept.filter(({ message }) => message.id !== id);
        render(list, view(kept, next));
      } catch (error) {
        if (!isAbort(error)) toast(explain(error), { tone: 'danger' });
      }
    }

    delegate(
      root,
      'click',
      {
        retry: () => void load(null),
        'bookmark.more': () => void load(next),
        'bookmark.off': (button) => void remove(button.dataset['id'] ?? ''),
      },
      signal,
    );
    void load(null);
  },
};

function view(kept: readonly Bookmark[], next: string | null): SafeHtml {
  if (kept.length === 0) return emptyState(t('talk.bookmarks.none'));
  return html`${kept.map(({ message }) =>
    miniMessage(
      message,
      html`<button type="button" class="btn btn-outline btn-sm" data-action="bookmark.off" data-id="${message.id}">${t('talk.bookmarks.remove')}</button>`,
    ),
  )}
  ${next && html`<button type="button" class="btn btn-outline" data-action="bookmark.more">${t('common.more')}</button>`}`;
}
