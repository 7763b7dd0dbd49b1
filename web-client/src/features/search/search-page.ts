/* The one box: messages, rooms, people and songs while one types. */
import search from 'lucide-static/icons/search.svg?raw';
import * as api from '../../api/search';
import type { Found } from '../../api/search';
import { songs as findSongs, type Song } from '../../api/songs';
import { icon } from '../../elements/icon';
import { failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { delegate, listen, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { rewrite } from '../../lib/router';
import { myself } from '../session/session-data';
import { forgetRecent, keepRecent, kinds, recent, toggled, type Kind } from './search-data';
import { resultKeys } from './search-keys';
import { chips, kindTabs, recentView, resultsView } from './search-view';

export const page: Page = {
  mount(root, { query, signal, title }) {
    title(t('search.title'));
    let kind: Kind = kinds.find((one) => one === query.get('kind')) ?? 'all';
    render(
      root,
      html`${pageHead(t('search.title'))}
        <div class="page search">
          <form role="search" data-ref="form">
            <label class="searchbox">
              ${icon(search)}<span class="visually-hidden">${t('search.field')}</span>
              <input class="form-control" type="search" dir="auto" maxlength="200" autocomplete="off" enterkeyhint="search"
                data-ref="field" value="${query.get('q') ?? ''}" placeholder="${t('search.field')}" autofocus />
            </label>
            <div data-ref="kinds">${kindTabs(kind)}</div>
            <div class="search-chips" role="group" aria-label="${t('search.chips')}" data-ref="chips"></div>
          </form>
          <div data-ref="list" aria-live="polite"></div>
        </div>`,
    );
    const field = ref<HTMLInputElement>(root, 'field');
    const list = ref(root, 'list');
    let found: Found | null = null;
    let songs: readonly Song[] = [];
    let asking = new AbortController();

    async function ask(after: string | null): Promise<void> {
      asking.abort();
      asking = new AbortController();
      const life = AbortSignal.any([signal, asking.signal]);
      const q = field.value.trim();
      if (!q) return render(list, recentView(recent()));
      if (!after && !found) render(list, loadingState(5, 'people'));
      try {
        const [answer, other] = await Promise.all([
          messagesOf(q, after, life),
          songsOf(q, after, life),
        ]);
        if (life.aborted) return;
        const before = after && found ? found.messages.items : [];
        found = answer && {
          ...answer,
          messages: { ...answer.messages, items: [...before, ...answer.messages.items] },
          rooms: after && found ? found.rooms : answer.rooms,
          people: after && found ? found.people : answer.people,
        };
        if (!after) songs = other;
        render(list, resultsView({ found, songs }, kind, found?.messages.next ?? null));
      } catch (error) {
        if (!isAbort(error) && !life.aborted) render(list, failedState(error));
      }
    }

    function messagesOf(q: string, after: string | null, life: AbortSignal): Promise<Found | null> {
      if (kind === 'songs') return Promise.resolve(null);
      return api.find({ q, after, limit: 30, ...(kind !== 'all' && { kinds: kind }) }, life);
    }

    async function songsOf(
      q: string,
      after: string | null,
      life: AbortSignal,
    ): Promise<readonly Song[]> {
      if (after || (kind !== 'all' && kind !== 'songs')) return songs;
      return (await findSongs({ q, limit: kind === 'songs' ? 50 : 6 }, life)).items;
    }

    function change(): void {
      const q = field.value.trim();
      const address = new URLSearchParams({ ...(q && { q }), ...(kind !== 'all' && { kind }) });
      rewrite(address.size > 0 ? `/search?${address.toString()}` : '/search');
      render(ref(root, 'kinds'), kindTabs(kind));
      render(ref(root, 'chips'), chips(field.value, myself().handle));
      if (!q) found = null;
      void ask(null);
    }

    function take(q: string): void {
      field.value = q;
      field.focus();
      change();
    }

    let waiting: ReturnType<typeof setTimeout>;
    const typed = (event: Event): void => {
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(waiting);
      waiting = setTimeout(change, 150);
    };
    for (const type of ['input', 'compositionend']) listen(field, type, typed, signal);
    listen(
      ref(root, 'form'),
      'submit',
      (event) => {
        event.preventDefault();
        keepRecent(field.value);
        clearTimeout(waiting);
        change();
      },
      signal,
    );
    resultKeys(root, field, list, signal);
    delegate(
      root,
      'click',
      {
        retry: () => void ask(null),
        'search.more': () => void ask(found?.messages.next ?? null),
        'search.again': (button) => take(button.dataset['q'] ?? ''),
        'search.chip': (button) => take(toggled(field.value, button.dataset['operator'] ?? '')),
        'search.forget': () => {
          forgetRecent();
          void ask(null);
        },
        'search.kind': (button) => {
          kind = kinds.find((one) => one === button.dataset['kind']) ?? 'all';
          found = null;
          songs = [];
          change();
          root.querySelector<HTMLElement>('.search-kind[aria-pressed="true"]')?.focus();
        },
      },
      signal,
    );
    listen(
      list,
      'click',
      (event) =>
        event.target instanceof Element && event.target.closest('a') && keepRecent(field.value),
      signal,
    );
    change();
  },
};
