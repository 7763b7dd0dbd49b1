/* Whom one does not want to hear. */
import { blocks, mutes, setBlock, setMute } from '../../api/conduct';
import type { Person } from '../../api/accounts';
import { avatar } from '../../elements/avatar';
import { listSection } from '../../elements/list-section';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { remember } from '../conduct/aside-data';
import { settingsFrame } from './settings-view';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('settings.privacy'));
    render(
      root,
      settingsFrame(
        '/settings/privacy',
        html`<h2>${t('conduct.blocks')}</h2><p class="muted">${t('conduct.blocks.lead')}</p>
        <div data-ref="blocks"></div>
        <h2>${t('conduct.mutes')}</h2><p class="muted">${t('conduct.mutes.lead')}</p>
        <div data-ref="mutes"></div>`,
      ),
    );
    const lists = {
      blocks: listSection(ref(root, 'blocks'), {
        load: blocks,
        row: (person) => personRow(person, 'unblock', t('conduct.unblock')),
        empty: t('conduct.blocks.none'),
        signal,
      }),
      mutes: listSection(ref(root, 'mutes'), {
        load: mutes,
        row: (person) => personRow(person, 'unmute', t('conduct.unmute')),
        empty: t('conduct.mutes.none'),
        signal,
      }),
    };
    const undo = async (work: Promise<void>, list: keyof typeof lists, id: string) => {
      try {
        await work;
        remember(list === 'blocks' ? 'blocked' : 'muted', id, false);
      } catch (error) {
        toast(explain(error), { tone: 'danger' });
      }
      await lists[list]();
    };
    delegate(
      root,
      'click',
      {
        unblock: ({ dataset }) => {
          const id = dataset['id'] ?? '';
          void undo(setBlock(id, false), 'blocks', id);
        },
        unmute: ({ dataset }) => {
          const id = dataset['id'] ?? '';
          void undo(setMute(id, false), 'mutes', id);
        },
      },
      signal,
    );
  },
};

function personRow(person: Person, action: string, label: string): SafeHtml {
  return html`<li class="row">${avatar(person)}
    <p class="grow row-title">${person.displayName} <span class="row-note">@${person.handle}</span></p>
    <button type="button" class="btn btn-outline btn-sm" data-action="${action}" data-id="${person.id}"
      aria-label="${t('conduct.undo.of', { name: person.displayName, what: label })}">${label}</button></li>`;
}
