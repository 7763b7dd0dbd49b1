/* Every artist of the circle's songs, found while one types. */
import search from 'lucide-static/icons/search.svg?raw';
import { artists as findArtists, type Artist } from '../../api/artists';
import { icon } from '../../elements/icon';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { delegate, isTouch, listen, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { rewrite } from '../../lib/router';

export const page: Page = {
  mount(root, { query, signal, title }) {
    title(t('artists.title'));
    render(
      root,
      html`${pageHead(t('artists.title'), { back: '/songs' })}
        <div class="page">
          <form role="search" data-ref="search">
            <label class="searchbox">${icon(search)}<span class="visually-hidden">${t('artists.search')}</span>
              <input class="form-control" type="search" dir="auto" name="q" maxlength="200" autocomplete="off"
                value="${query.get('q')}" placeholder="${t('artists.search')}" ${!isTouch() && html`autofocus`} /></label>
          </form>
          <div data-ref="list" aria-live="polite">${loadingState(6, 'people')}</div>
        </div>`,
    );
    const form = ref<HTMLFormElement>(root, 'search');
    const list = ref(root, 'list');
    let found: readonly Artist[] = [];
    let next: string | null = null;
    let asking = new AbortController();
    let waiting: ReturnType<typeof setTimeout>;

    async function ask(after: string | null): Promise<void> {
      asking.abort();
      asking = new AbortController();
      const life = AbortSignal.any([signal, asking.signal]);
      const q = String(new FormData(form).get('q')).trim();
      rewrite(q ? `/artists?q=${encodeURIComponent(q)}` : '/artists');
      try {
        const answer = await findArtists({ q, after, limit: 50 }, life);
        found = after ? [...found, ...answer.items] : answer.items;
        next = answer.next ?? null;
        render(list, rows(found, next, q));
      } catch (error) {
        if (!isAbort(error) && !life.aborted) render(list, failedState(error));
      }
    }

    const typed = (event: Event): void => {
      if ((event as InputEvent).isComposing) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => void ask(null), 120);
    };
    for (const type of ['input', 'compositionend']) listen(form, type, typed, signal);
    listen(form, 'submit', (event) => event.preventDefault(), signal);
    delegate(
      root,
      'click',
      { retry: () => void ask(null), 'artists.more': () => void ask(next) },
      signal,
    );
    void ask(null);
  },
};

function rows(artists: readonly Artist[], next: string | null, q: string): SafeHtml {
  if (artists.length === 0) {
    if (q) return emptyState(t('artists.none', { q }));
    const add = html`<a class="btn btn-primary" href="/songs/new">${t('songs.add')}</a>`;
    return emptyState(t('artists.empty'), { hint: t('artists.emptyHint'), action: add });
  }
  return html`<ul class="rows">${artists.map(
    (artist) => html`<li class="row"><div class="grow">
      <p class="row-title"><a href="/artists/${artist.id}">${artist.name}</a></p>
      ${artist.reading && html`<p class="row-note">${artist.reading}</p>`}
    </div><span class="row-note">${t('artists.count', { count: artist.songCount })}</span></li>`,
  )}</ul>
  ${next && html`<button type="button" class="btn btn-outline" data-action="artists.more">${t('songs.more')}</button>`}`;
}
