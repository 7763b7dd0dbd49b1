/* Everyone in the circle, found by name; an owner may act on each. */
import more from 'lucide-static/icons/ellipsis.svg?raw';
import { members, type Person } from '../../api/accounts';
import { avatar } from '../../elements/avatar';
import { icon } from '../../elements/icon';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { statusLine } from '../../elements/status';
import { delegate, listen, ref } from '../../lib/dom';
import { html, nothing, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { myself } from '../session/session-data';
import { circleFrame } from './circle-view';
import { openMemberMenu } from './member-menu';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('circle.members'));
    render(
      root,
      circleFrame(
        '/members',
        html`
      <form role="search" class="row-line" data-ref="search">
        ${myself().role === 'OWNER' && showChoice()}
        <input class="form-control grow" type="search" dir="auto" name="q" autocomplete="off" placeholder="${t('members.search')}" aria-label="${t('members.search')}" />
      </form>
      <div data-ref="list" aria-live="polite"></div>
      <div data-ref="more"></div>`,
      ),
    );
    const list = ref(root, 'list');
    const people = new Map<string, Person>();
    let request = new AbortController();
    let next: string | null = null;

    const query = () => {
      const values = new FormData(ref<HTMLFormElement>(root, 'search'));
      const suspended = values.get('show') === 'suspended';
      return { q: suspended ? '' : String(values.get('q')).trim(), suspended };
    };
    const draw = (): void => {
      const rows = html`<ul class="rows">${[...people.values()].map(memberRow)}</ul>`;
      render(list, people.size > 0 ? rows : emptyState(t('members.none')));
      const button = html`<button type="button" class="btn btn-outline" data-action="members.more">${t('members.more')}</button>`;
      render(ref(root, 'more'), next ? button : nothing);
    };
    const load = async (after: string | null): Promise<void> => {
      request.abort();
      request = new AbortController();
      const life = AbortSignal.any([signal, request.signal]);
      if (people.size === 0) render(list, loadingState(5, 'people'));
      try {
        const answer = await members({ ...query(), after, limit: 50 }, life);
        if (!after) people.clear();
        answer.items.forEach((person) => people.set(person.id, person));
        next = answer.next ?? null;
        draw();
      } catch (error) {
        if (!isAbort(error)) render(list, failedState(error));
      }
    };

    listen(ref(root, 'search'), 'submit', (event) => event.preventDefault(), signal);
    listen(ref(root, 'search'), 'input', () => void load(null), signal);
    delegate(
      root,
      'click',
      {
        retry: () => void load(null),
        'members.more': () => void load(next),
        'member.menu': (button) => {
          const person = people.get(button.dataset['id'] ?? '');
          if (person) openMemberMenu(button, person, signal, () => void load(null));
        },
      },
      signal,
    );
    void load(null);
  },
};

function showChoice(): SafeHtml {
  return html`<select class="form-select show-choice" name="show" aria-label="${t('members.show')}">
    <option value="active">${t('members.show.active')}</option>
    <option value="suspended">${t('members.show.suspended')}</option>
  </select>`;
}

function memberRow(person: Person): SafeHtml {
  const mayAct = person.id !== myself().id;
  return html`<li class="row">
    ${avatar(person)}
    <div class="grow">
      <p class="row-title"><a href="/@${person.handle}">${person.displayName}</a>
        ${person.role !== 'MEMBER' && html` <span class="tag">${t(`role.${person.role}`)}</span>`}
        ${statusLine(person.status)}</p>
      <p class="row-note">@${person.handle}</p>
    </div>
    ${
      mayAct &&
      html`<button type="button" class="btn btn-icon" data-action="member.menu" data-id="${person.id}"
      aria-haspopup="menu" aria-expanded="false" aria-label="${t('members.act', { name: person.displayName })}">${icon(more)}</button>`
    }
  </li>`;
}
