/* One list: heard, put in order, added to, alone or together. */
import type { ListEntry } from '../../api/lists';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { go } from '../../lib/router';
import { listenTo } from '../live/shared-channel';
import { listDeeds } from './list-deeds';
import { loadList, loadMore, type Held } from './list-entries';
import { orderRows } from './list-order';
import { aboutView, entryRow, listFrame } from './list-view';

export const page: Page = {
  mount(root, { params, signal, title }) {
    const id = params['id'] ?? '';
    let held: Held | null = null;
    let stale = false;
    render(root, listFrame());
    const rows = ref(root, 'entries');
    const end = ref(root, 'end');
    render(end, loadingState(5, 'people'));

    const order = orderRows(rows, {
      title: (entryId) => entryOf(entryId)?.song.title ?? '',
      say: (words) => (ref(root, 'said').textContent = words),
      moved: (entryId) => void deeds.move(entryId),
      rested: () => stale && void load(),
      signal,
    });
    const entryOf = (entryId: string | undefined): ListEntry | undefined =>
      held?.entries.find((entry) => entry.id === entryId);

    function show(next: Held): void {
      held = next;
      const { list, entries } = next;
      title(list.title);
      render(ref(root, 'about'), aboutView(list));
      const focused =
        document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry'];
      render(rows, html`${entries.map((entry) => entryRow(entry, list.mayEdit))}`);
      if (focused)
        rows.querySelector<HTMLElement>(`[data-entry="${CSS.escape(focused)}"] button`)?.focus();
      const more = html`<button type="button" class="btn btn-outline" data-action="list.more">${t('lists.more')}</button>`;
      render(
        end,
        entries.length === 0 ? emptyState(t('lists.noSongs')) : next.next ? more : nothing,
      );
    }

    async function load(): Promise<void> {
      // what somebody holds in the hand is not drawn anew
      stale = order.busy();
      if (stale) return;
      try {
        const next = await loadList(id, held?.entries.length ?? 0, signal);
        if (signal.aborted) return;
        if (order.busy()) stale = true;
        else show(next);
      } catch (error) {
        if (isAbort(error) || signal.aborted) return;
        if (held === null) render(end, failedState(error));
      }
    }

    async function attempt(work: () => Promise<unknown>): Promise<void> {
      try {
        await work();
      } catch (error) {
        if (!isAbort(error)) toast(explain(error), { tone: 'danger' });
      }
      if (!signal.aborted) await load();
    }

    const deeds = listDeeds({
      id,
      held: () => held,
      keep: (next) => (held = next),
      ids: order.ids,
      attempt,
      signal,
    });

    delegate(
      root,
      'click',
      {
        retry: () => void load(),
        'list.more': () => held && void loadMore(held, signal).then(show, () => undefined),
        'list.play': () => void deeds.play(),
        'list.add': () => void deeds.add(),
        'list.menu': deeds.menu,
        'list.share': () =>
          void import('../cards/share-dialog').then(({ shareIntoRoom }) =>
            shareIntoRoom('list', id, signal),
          ),
        'entry.menu': (button) => {
          const entry = entryOf(button.dataset['id']);
          if (entry) deeds.entryMenu(button, entry);
        },
      },
      signal,
    );
    void load();
    listenTo<{ type: string }>(
      { channel: 'ListChannel', listId: id },
      {
        event: ({ type }) => {
          if (type === 'list.removed') go('/lists', { replace: true });
          else void load();
        },
        again: () => void load(),
      },
      signal,
    );
  },
};
