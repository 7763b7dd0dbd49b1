/* Who may write one directly, and whom one does not want to hear. */
import { blocks, mutes, setBlock, setMute } from '../../api/conduct';
import { changeProfile, type DirectFrom, type Person } from '../../api/accounts';
import { avatar } from '../../elements/avatar';
import { listSection } from '../../elements/list-section';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, listen, ref } from '../../lib/dom';
import { attr, html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { remember } from '../conduct/aside-data';
import { me, myself } from '../session/session-data';
import { settingsFrame } from './settings-view';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('settings.privacy'));
    render(
      root,
      settingsFrame(
        '/settings/privacy',
        html`${directChoice(myself().directFrom ?? 'ANYONE')}
        <h2>${t('conduct.blocks')}</h2><p class="muted">${t('conduct.blocks.lead')}</p>
        <div data-ref="blocks"></div>
        <h2>${t('conduct.mutes')}</h2><p class="muted">${t('conduct.mutes.lead')}</p>
        <div data-ref="mutes"></div>`,
      ),
    );
    listen(ref(root, 'direct'), 'change', (event) => void letWrite(event.target), signal);
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

async function letWrite(choice: EventTarget | null): Promise<void> {
  try {
    const { value } = choice as HTMLInputElement;
    me.set(await changeProfile({ directFrom: value as DirectFrom }));
    toast(t('common.saved'), { tone: 'success' });
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
}

function directChoice(now: DirectFrom): SafeHtml {
  const choice = (value: DirectFrom, hint?: string): SafeHtml =>
    html`<label class="choice choice-long"><input class="form-check-input" type="radio" name="directFrom" value="${value}" ${attr('checked', value === now)} />
      <span><span class="choice-name">${t(`conduct.direct.${value}`)}</span>${hint && html`<span class="choice-hint">${hint}</span>`}</span></label>`;
  return html`<fieldset class="field" data-ref="direct"><legend class="form-label">${t('conduct.direct')}</legend>
    ${choice('ANYONE')}${choice('SHARED', t('conduct.direct.SHARED.hint'))}${choice('NOBODY')}
    <p class="field-hint">${t('conduct.direct.lead')}</p></fieldset>`;
}

function personRow(person: Person, action: string, label: string): SafeHtml {
  return html`<li class="row">${avatar(person)}
    <p class="grow row-title">${person.displayName} <span class="row-note">@${person.handle}</span></p>
    <button type="button" class="btn btn-outline btn-sm" data-action="${action}" data-id="${person.id}"
      aria-label="${t('conduct.undo.of', { name: person.displayName, what: label })}">${label}</button></li>`;
}
