/* What somebody is told of: the newest first, by day, told apart by kind. */
import * as api from '../../api/notices';
import type { Notice } from '../../api/notices';
import { failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import {
  belongs,
  groups,
  isGroup,
  unread,
  withNew,
  withRead,
  type Group,
  type Word,
} from './notices-data';
import { chips, noticesList } from './notices-view';

export const page: Page = {
  mount(root, { signal, title, query }) {
    title(t('notices.title'));
    const asked = query.get('kind') ?? '';
    let group: Group = isGroup(asked) ? asked : 'all';
    let list: readonly Notice[] = [];
    let next: string | null = null;
    let turn = 0;
    render(
      root,
      html`${pageHead(t('notices.title'))}
        <div class="page notices">
          <div class="notices-bar">
            <div class="search-kinds" role="group" aria-label="${t('notices.kinds')}" data-ref="kinds"></div>
            <button type="button" class="btn btn-outline btn-sm" data-action="notices.read" data-ref="read" disabled>${t('notices.readAll')}</button>
          </div>
          <div data-ref="list">${loadingState(5, 'people')}</div>
        </div>`,
    );
    const place = ref(root, 'list');
    const draw = (): void => render(place, noticesList(list, next, group));

    async function load(after: string | null): Promise<void> {
      const mine = (turn += 1);
      try {
        const answer = await api.notices(groups[group], after, signal);
        if (mine !== turn) return;
        list = after ? [...list, ...answer.items] : answer.items;
        next = answer.next ?? null;
        draw();
      } catch (error) {
        if (!isAbort(error) && mine === turn) render(place, failedState(error));
      }
    }

    function choose(name: string): void {
      if (!isGroup(name) || name === group) return;
      group = name;
      render(ref(root, 'kinds'), chips(group));
      ref(root, 'kinds').querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
      render(place, loadingState(5, 'people'));
      void load(null);
    }

    async function read(): Promise<void> {
      try {
        unread.set(await api.readAll());
        list = withRead(list);
        draw();
      } catch (error) {
        if (!isAbort(error)) toast(explain(error), { tone: 'danger' });
      }
    }

    function follow(link: HTMLElement): void {
      const { id } = link.dataset;
      if (!id || link.dataset['read']) return;
      list = withRead(list, id);
      api.readOne(id).then(unread.set, () => undefined); // the next reading says it again
    }

    render(ref(root, 'kinds'), chips(group));
    unread.watch((now) => {
      ref<HTMLButtonElement>(root, 'read').disabled = now.unread === 0;
    }, signal);
    addEventListener(
      'inbox',
      (event) => {
        const word = (event as CustomEvent<Word>).detail;
        if (word.type === 'notice.added' && belongs(word.notice, group)) {
          list = withNew(list, word.notice);
          draw();
        } else if (word.type !== 'notice.added') void load(null); // read elsewhere, or missed
      },
      { signal },
    );
    delegate(
      root,
      'click',
      {
        retry: () => void load(null),
        'notices.more': () => void load(next),
        'notices.kind': (button) => choose(button.dataset['kind'] ?? ''),
        'notices.read': () => void read(),
        'notices.follow': follow,
      },
      signal,
    );
    void load(null);
  },
};
