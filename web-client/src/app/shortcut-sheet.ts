/* Every key there is, on one sheet. */
import { openDialog } from '../elements/dialog';
import { html, type SafeHtml } from '../lib/html';
import { t, withWords } from '../lib/i18n';
import { sendKey } from '../lib/settings';
import { shortcutGroups, type Shortcut } from './shortcut-sheet-data';

export async function showShortcuts(): Promise<void> {
  await withWords('keys', Promise.resolve());
  const mac = /Mac|iPhone|iPad/.test(navigator.platform);
  await openDialog({
    title: t('keys.title'),
    size: 'lg',
    body: html`<div class="keys-sheet" role="group" aria-label="${t('keys.title')}" tabindex="0">
      ${shortcutGroups(sendKey.get(), mac).map(
        ({ name, keys }) => html`<section><h3>${t(name)}</h3><dl>${keys.map(row)}</dl></section>`,
      )}
    </div>`,
  });
}

function row({ name, keys }: Shortcut): SafeHtml {
  return html`<div class="keys-row">
    <dt>${t(name)}</dt>
    <dd>${keys.map((one) => html`<span class="keys-one">${one.map((key) => html`<kbd>${key}</kbd>`)}</span>`)}</dd>
  </div>`;
}
