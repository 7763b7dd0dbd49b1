/* Who is banned. */
import { bans, unban, type Ban } from '../../api/conduct';
import { avatar } from '../../elements/avatar';
import { listSection } from '../../elements/list-section';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { moderationFrame, timeOf } from './moderation-view';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('conduct.bans'));
    render(root, moderationFrame('/moderation/bans', html`<div data-ref="bans"></div>`));
    const empty = t('conduct.bans.none');
    const reload = listSection(ref(root, 'bans'), { load: bans, row: banRow, empty, signal });
    const letIn = async (id: string): Promise<void> => {
      try {
        await unban(id);
        toast(t('conduct.unbanned'), { tone: 'success' });
      } catch (error) {
        toast(explain(error), { tone: 'danger' });
      }
      await reload();
    };
    const actions = { unban: (b: HTMLElement) => void letIn(b.dataset['id'] ?? '') };
    delegate(root, 'click', actions, signal);
  },
};

function banRow({ person, by, reason, at, purge, purged }: Ban): SafeHtml {
  return html`<li class="row">
    ${avatar(person)}
    <div class="grow">
      <p class="row-title">${person.displayName} <span class="row-note">@${person.handle}</span></p>
      <p class="row-note">${t('conduct.bannedBy', { name: by.displayName })} · ${timeOf(at)}${purge && ` · ${t(purged ? 'conduct.purged' : 'conduct.purging')}`}</p>
      ${reason && html`<p>${reason}</p>`}
    </div>
    <button type="button" class="btn btn-outline btn-sm" data-action="unban" data-id="${person.id}"
      aria-label="${t('conduct.unban.of', { name: person.displayName })}">${t('conduct.unban')}</button>
  </li>`;
}
