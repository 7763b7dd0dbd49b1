/* Language, appearance and send key. They apply at once and follow the person to new devices. */
import * as accounts from '../../api/accounts';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { listen } from '../../lib/dom';
import { attr, html, render, type SafeHtml } from '../../lib/html';
import { language, t, type Language } from '../../lib/i18n';
import type { SendKey } from '../../lib/keys';
import type { Page } from '../../lib/page';
import { sendKey, theme, type Theme } from '../../lib/settings';
import { chooseLanguage, me } from '../session/session-data';
import { settingsFrame } from './settings-view';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('settings.display'));
    const modKey = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';
    render(
      root,
      settingsFrame(
        '/settings/display',
        html`
      ${choices('language', t('shell.language'), language(), [
        ['ja', '日本語'],
        ['en', 'English'],
      ])}
      ${choices('theme', t('shell.theme'), theme.get(), [
        ['auto', t('shell.theme.auto')],
        ['light', t('shell.theme.light')],
        ['dark', t('shell.theme.dark')],
      ])}
      ${choices('sendKey', t('settings.sendKey'), sendKey.get(), [
        ['enter', t('settings.sendKey.enter')],
        ['modEnter', t('settings.sendKey.modEnter', { key: modKey })],
      ])}
      <p class="field-hint">${t('settings.sendKey.hint')}</p>`,
      ),
    );
    listen(
      root,
      'change',
      (event) => {
        const { name, value } = event.target as HTMLInputElement;
        void choose(name, value);
      },
      signal,
    );
  },
};

async function choose(name: string, value: string): Promise<void> {
  if (name === 'theme') theme.set(value as Theme);
  if (name === 'sendKey') sendKey.set(value as SendKey);
  if (name === 'language') await chooseLanguage(value as Language);
  try {
    const change =
      name === 'language' ? { language: value as Language } : { settings: { [name]: value } };
    me.set(await accounts.changeProfile(change));
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
}

function choices(
  name: string,
  label: string,
  current: string,
  options: readonly (readonly [value: string, label: string])[],
): SafeHtml {
  return html`<fieldset class="field">
    <legend class="form-label">${label}</legend>
    <div class="choices">
      ${options.map(
        ([value, text]) => html`<label class="choice">
        <input class="form-check-input" type="radio" name="${name}" value="${value}" ${attr('checked', value === current)} />
        <span>${text}</span></label>`,
      )}
    </div>
  </fieldset>`;
}
