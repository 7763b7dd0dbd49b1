/* Every open room, filtered while one types. */
import search from 'lucide-static/icons/search.svg?raw';
import hash from 'lucide-static/icons/hash.svg?raw';
import * as api from '../../api/rooms';
import type { DirectoryRoom } from '../../api/rooms';
import { icon } from '../../elements/icon';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, isTouch, listen, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page, PageContext } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { go, rewrite } from '../../lib/router';
import { ago } from '../../lib/time';
import { directoryHead } from './directory-view';
import { refreshRooms } from './rooms-events';

export const page: Page = {
  mount(root, context) {
    if (context.query.has('archived')) {
      return void import('./archived-list').then((more) => more.archivedList(root, context));
    }
    openList(root, context);
  },
};

function openList(root: HTMLElement, { query, signal, title }: PageContext): void {
  title(t('rooms.directory.title'));
  render(
    root,
    html`${directoryHead('/directory')}
        <div class="page">
          <label class="searchbox">
            ${icon(search)}<span class="visually-hidden">${t('rooms.directory.filter')}</span>
            <input
              class="form-control"
              type="search"
              dir="auto"
              data-ref="filter"
              value="${query.get('q') ?? ''}"
              placeholder="${t('rooms.directory.filter')}"
              ${!isTouch() && html`autofocus`}
            />
          </label>
          <div data-ref="list" aria-live="polite">${loadingState(5, 'people')}</div>
        </div>`,
  );
  const filter = ref<HTMLInputElement>(root, 'filter');
  const list = ref(root, 'list');
  let found: readonly DirectoryRoom[] = [];
  let next: string | null = null;
  let question = 0;

  async function ask(after: string | null): Promise<void> {
    const mine = (question += 1);
    const q = filter.value.trim();
    rewrite(q ? `/directory?q=${encodeURIComponent(q)}` : '/directory');
    try {
      const answer = await api.directory({ q, after }, signal);
      if (mine !== question) return;
      found = after ? [...found, ...answer.items] : answer.items;
      next = answer.next ?? null;
      render(list, rows(found, next, q));
    } catch (error) {
      if (mine === question && !isAbort(error)) render(list, failedState(error));
    }
  }

  async function join(button: HTMLElement): Promise<void> {
    button.setAttribute('aria-disabled', 'true');
    try {
      const room = await api.joinRoom(button.dataset['id'] ?? '');
      void refreshRooms();
      go(`/rooms/${room.id}`);
    } catch (error) {
      button.removeAttribute('aria-disabled');
      toast(explain(error), { tone: 'danger' });
    }
  }

  let waiting: ReturnType<typeof setTimeout>;
  listen(
    filter,
    'input',
    () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void ask(null), 120);
    },
    signal,
  );
  delegate(
    root,
    'click',
    {
      retry: () => void ask(null),
      'directory.more': () => void ask(next),
      'directory.join': (button) => void join(button),
    },
    signal,
  );
  void ask(null);
}

function rows(rooms: readonly DirectoryRoom[], next: string | null, q: string): SafeHtml {
  if (rooms.length === 0) {
    return emptyState(t(q ? 'rooms.directory.none' : 'rooms.directory.empty'));
  }
  return html`<ul class="directory">
      ${rooms.map(row)}
    </ul>
    ${next && html`<button type="button" class="btn btn-outline" data-action="directory.more">${t('rooms.directory.more')}</button>`}`;
}

function row(room: DirectoryRoom): SafeHtml {
  return html`<li class="directory-row">
    <span class="room-picture">${icon(hash)}</span>
    <div class="grow">
      <h2 class="directory-name">${room.name}</h2>
      ${room.description && html`<p class="directory-about">${room.description}</p>`}
      <p class="muted small">
        ${t('rooms.directory.members', { count: room.memberCount })}
        ${room.activeAt && html` · ${t('rooms.directory.active', { when: ago(room.activeAt) })}`}
      </p>
    </div>
    ${
      room.joined
        ? html`<a class="btn btn-outline btn-sm" href="/rooms/${room.id}" aria-label="${t('rooms.directory.enterNamed', { name: room.name })}">${t('rooms.directory.enter')}</a>`
        : html`<button type="button" class="btn btn-primary btn-sm" data-action="directory.join" data-id="${room.id}" aria-label="${t('rooms.directory.joinNamed', { name: room.name })}">${t('rooms.directory.join')}</button>`
    }
  </li>`;
}
