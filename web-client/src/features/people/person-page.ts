/* A member's page: who they are, what they listen to, and what they left in the circle. */
import more from 'lucide-static/icons/ellipsis.svg?raw';
import { member, type Member, type Person } from '../../api/accounts';
import { avatar } from '../../elements/avatar';
import { icon } from '../../elements/icon';
import { failedState, loadingState } from '../../elements/list-state';
import { openMenu } from '../../elements/menu';
import { pageHead } from '../../elements/page-head';
import { statusLine } from '../../elements/status';
import { tabs } from '../../elements/tabs';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t, th } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { day } from '../../lib/time';
import { personItems } from '../conduct/person-menu';
import { followLine } from '../follows/follow-line';
import { listeningStrip } from '../listening/listening-strip';
import { listenToFeed } from '../posts/feed-live-data';
import { myself } from '../session/session-data';
import { mountTab, personTabs, tabPath, type PersonTab } from './person-tabs';

export const page: Page = {
  async mount(root, { title, params, query, signal }) {
    const handle = params['handle'] ?? '';
    const tab = personTabs.find((one) => one === query.get('tab')) ?? 'posts';
    title(`@${handle}`);
    let shown: Person | null = null;
    const load = async (): Promise<void> => {
      render(root, html`${pageHead(`@${handle}`)}<div class="page">${loadingState(3)}</div>`);
      try {
        const found = await member(handle, signal);
        shown = found.person;
        title(found.person.displayName);
        render(root, profile(found, tab));
        alive(root, found, tab, signal);
      } catch (error) {
        if (isAbort(error)) return;
        render(root, html`${pageHead(`@${handle}`)}<div class="page">${failedState(error)}</div>`);
      }
    };
    delegate(
      root,
      'click',
      {
        retry: () => void load(),
        'person.menu': (button) => {
          if (shown) void personItems(shown, signal).then((items) => openMenu(button, items));
        },
      },
      signal,
    );
    await load();
  },
};

/** What comes after the person: each asked for by itself, none of it holds up the page. */
function alive(root: HTMLElement, { person }: Member, tab: PersonTab, signal: AbortSignal): void {
  void followLine(ref(root, 'follow'), {
    userId: person.id,
    own: person.id === myself().id,
    path: (direction) => tabPath(person.handle, direction),
    signal,
  });
  const strip = listeningStrip(ref(root, 'listening'), signal, { of: person.id });
  listenToFeed(
    {
      event: (event) => event.type === 'listening.changed' && strip.hear(event),
      again: strip.refresh,
    },
    signal,
  );
  mountTab(ref(root, 'tab'), tab, person, signal);
}

function profile({ person, bio, joinedAt, invitedBy }: Member, tab: PersonTab): SafeHtml {
  const own = person.id === myself().id;
  return html`${pageHead(t('shell.profile'))}
    <article class="page person">
      ${avatar(person, 'xl', { named: true })}
      <div class="grow">
        <h2 class="person-name">${person.displayName}
          ${person.role !== 'MEMBER' && html`<span class="tag">${t(`role.${person.role}`)}</span>`}
          ${person.gone && html`<span class="tag">${t('people.gone')}</span>`}</h2>
        <p class="muted">@${person.handle} · ${t('people.since', { date: day(joinedAt) })}</p>
        ${statusLine(person.status) && html`<p>${statusLine(person.status)}</p>`}
        ${invitedBy && html`<p class="muted">${th('account.invitedBy', { name: html`<a href="/@${invitedBy.handle}">${invitedBy.displayName}</a>` })}</p>`}
        <div class="row-line person-follow" data-ref="follow"></div>
        ${bio && html`<p class="person-bio">${bio}</p>`}
        ${!own && html`<p><button type="button" class="btn btn-outline" data-action="person.menu" aria-haspopup="menu" aria-expanded="false" aria-label="${t('people.more', { name: person.displayName })}">${icon(more)}</button></p>`}
        ${own && html`<p><a class="btn btn-outline" href="/settings">${t('people.edit')}</a></p>`}
        <div class="listening" data-ref="listening"></div>
      </div>
    </article>
    ${tabs(
      t('person.tabs'),
      tabPath(person.handle, tab),
      personTabs.map((one) => ({ path: tabPath(person.handle, one), name: t(`person.${one}`) })),
    )}
    <div class="page feed" data-ref="tab"></div>`;
}
