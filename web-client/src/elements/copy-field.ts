/* A text to take along: selected on focus, copied by a button that says so. */
import copy from 'lucide-static/icons/copy.svg?raw';
import { delegate } from '../lib/dom';
import { html, type SafeHtml } from '../lib/html';
import { t } from '../lib/i18n';
import { icon } from './icon';
import { toast } from './toast';

export function copyField(label: string, text: string): SafeHtml {
  return html`<div class="input-group copy-field">
    <input class="form-control" readonly value="${text}" aria-label="${label}" />
    <button type="button" class="btn btn-outline" data-action="copy">${icon(copy)}${t('common.copy')}</button>
  </div>`;
}

export function wireCopy(root: HTMLElement, signal: AbortSignal): void {
  delegate(
    root,
    'click',
    {
      copy: (button) => {
        const input = button.parentElement?.querySelector('input');
        if (input) void copyText(input);
      },
    },
    signal,
  );
}

/** navigator.clipboard exists on https only; the old command works everywhere. */
async function copyText(input: HTMLInputElement): Promise<void> {
  input.select();
  const clipboard = (navigator as Partial<Navigator>).clipboard;
  try {
    if (clipboard) await clipboard.writeText(input.value);
    else document.execCommand('copy');
    toast(t('common.copied'), { tone: 'success' });
  } catch {
    input.focus(); // selected: the person can copy it by hand
  }
}
