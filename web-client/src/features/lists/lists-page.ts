/* Every list one may see; or only those one may edit. */
import plus from 'lucide-static/icons/plus.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import * as api from '../../api/lists';
import { icon } from '../../elements/icon';
import { pagedList } from '../../elements/paged-list';
import { pageHead } from '../../elements/page-head';
import { listen, onAbort, ref } from '../../lib/dom';
import { element, html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { listRow } from './list-row';

export const page: Page = {
  mount(root, { signal, title }) {
    title(t('shell.lists'));
    const add = html`<a class="btn btn-primary btn-sm" href="/lists/new">${icon(plus)}${t('lists.new')}</a>`;
    render(
      root,
      html`${pageHead(t('shell.lists'), { actions: add })}
        <div class="page songs">
          <form role="search" data-ref="search">
            <label class="searchbox">${icon(search)}<span class="visually-hidden">${t('lists.search')}</span>
              <input class="form-control" type="search" name="q" maxlength="100" autocomplete="off" placeholder="${t('lists.search')}" /></label>
            <div class="songs-filters"><label class="pill"><input type="checkbox" class="visually-hidden" name="editable" /><span>${t('lists.editable')}</span></label></div>
          </form>
          <div data-ref="lists"></div>
        </div>`,
    );
    const form = ref<HTMLFormElement>(root, 'search');
    let shown = new AbortController();
    let waiting: ReturnType<typeof setTimeout>;

    function show(): void {
      shown.abort();
      shown = new AbortController();
      const values = new FormData(form);
      const q = String(values.get('q')).trim();
      const place = element(html`<div></div>`);
      ref(root, 'lists').replaceChildren(place);
      pagedList(place, {
        load: (after, life) =>
          api.lists({ q, editable: values.has('editable'), after, limit: 30 }, life),
        row: listRow,
        looks: 'song-list',
        empty: q ? t('lists.none', { q }) : t('lists.empty'),
        more: t('lists.more'),
        signal: AbortSignal.any([signal, shown.signal]),
      });
    }

    const typed = (event: Event): void => {
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(waiting);
      waiting = setTimeout(show, 120);
    };
    for (const type of ['input', 'compositionend']) listen(form, type, typed, signal);
    listen(form, 'submit', (event) => event.preventDefault(), signal);
    onAbort(signal, () => clearTimeout(waiting));
    show();
  },
};
