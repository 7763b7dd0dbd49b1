/* Every song of the circle: searched while one types, by shelf, newest first or by title. */
import plus from 'lucide-static/icons/plus.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import type { Song } from '../../api/songs';
import * as api from '../../api/songs';
import { icon } from '../../elements/icon';
import { failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { delegate, isTouch, listen, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { rewrite } from '../../lib/router';
import { myself } from '../session/session-data';
import { readQuery, wanted, writeQuery, type Shelf, type SongsQuery } from './songs-query-data';
import { songFilters, songList, spotifyOffer } from './songs-view';

export const page: Page = {
  mount(root, { query: address, signal, title }) {
    title(t('shell.songs'));
    let query = readQuery(address);
    const actions = html`<a class="btn btn-quiet btn-sm" href="/artists">${t('artists.title')}</a>
      <a class="btn btn-primary btn-sm" href="/songs/new">${icon(plus)}${t('songs.add')}</a>`;
    render(
      root,
      html`${pageHead(t('shell.songs'), { actions })}
        <div class="page songs">
          <form role="search" data-ref="search">
            <label class="searchbox">
              ${icon(search)}<span class="visually-hidden">${t('songs.search')}</span>
              <input class="form-control" type="search" dir="auto" name="q" maxlength="200" autocomplete="off"
                value="${query.q}" placeholder="${t('songs.search')}" ${!isTouch() && html`autofocus`} />
            </label>
            ${songFilters(query)}
          </form>
          <div data-ref="list" aria-live="polite">${loadingState(6, 'people')}</div>
          <div class="spotify-below" data-ref="spotify"></div>
        </div>`,
    );
    const form = ref<HTMLFormElement>(root, 'search');
    const list = ref(root, 'list');
    let found: readonly Song[] = [];
    let next: string | null = null;
    let asking = new AbortController();

    async function ask(after: string | null): Promise<void> {
      asking.abort();
      asking = new AbortController();
      const life = AbortSignal.any([signal, asking.signal]);
      try {
        const answer = await api.songs({ ...wanted(query, myself().id), after, limit: 30 }, life);
        found = after ? [...found, ...answer.items] : answer.items;
        next = answer.next ?? null;
        render(list, songList(found, next, query));
      } catch (error) {
        if (!isAbort(error) && !life.aborted) render(list, failedState(error));
      }
    }

    function read(): SongsQuery {
      const values = new FormData(form);
      return {
        q: String(values.get('q')),
        shelf: String(values.get('shelf')) as Shelf,
        order: values.get('order') === 'title' ? 'title' : 'newest',
      };
    }

    function change(): void {
      query = read();
      rewrite(writeQuery(query));
      offerSpotify();
      void ask(null);
    }

    let below = new AbortController();
    /** Songs that are here come first; Spotify is asked only by a click. */
    function offerSpotify(): void {
      below.abort();
      below = new AbortController();
      render(ref(root, 'spotify'), spotifyOffer(query));
    }

    async function findOnSpotify(): Promise<void> {
      const life = AbortSignal.any([signal, below.signal]);
      const { spotifySearch } = await import('../spotify/spotify-search');
      const place = ref(root, 'spotify');
      if (!life.aborted) spotifySearch(place, { q: query.q, signal: life, withoutField: true });
    }

    let waiting: ReturnType<typeof setTimeout>;
    const typed = (event: Event): void => {
      // what an input method still converts is not asked for yet
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(waiting);
      waiting = setTimeout(change, event.type === 'input' ? 120 : 0);
    };
    for (const type of ['input', 'compositionend']) listen(form, type, typed, signal);
    listen(form, 'submit', (event) => event.preventDefault(), signal);
    delegate(
      root,
      'click',
      {
        retry: (button) => list.contains(button) && void ask(null),
        'songs.more': () => void ask(next),
        'songs.spotify': () => void findOnSpotify(),
      },
      signal,
    );
    offerSpotify();
    void ask(null);
  },
};
