/* A member's page. */
import { member, type Member } from '../../api/accounts';
import { avatar } from '../../elements/avatar';
import { failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { statusLine } from '../../elements/status';
import { delegate } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t, th } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { day } from '../../lib/time';
import { myself } from '../session/session-data';

export const page: Page = {
  async mount(root, { title, params, signal }) {
    const handle = params['handle'] ?? '';
    title(`@${handle}`);
    const load = async (): Promise<void> => {
      render(root, html`${pageHead(`@${handle}`)}<div class="page">${loadingState(3)}</div>`);
      try {
        const found = await member(handle, signal);
        title(found.person.displayName);
        render(root, profile(found));
      } catch (error) {
        if (isAbort(error)) return;
        render(root, html`${pageHead(`@${handle}`)}<div class="page">${failedState(error)}</div>`);
      }
    };
    delegate(root, 'click', { retry: () => void load() }, signal);
    await load();
  },
};

function profile({ person, bio, joinedAt, invitedBy }: Member): SafeHtml {
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
        ${bio && html`<p class="person-bio">${bio}</p>`}
        ${own && html`<p><a class="btn btn-outline" href="/settings">${t('people.edit')}</a></p>`}
      </div>
    </article>`;
}
