/* Native <dialog>: the browser keeps the focus inside and gives it back; Escape closes. */
import close from 'lucide-static/icons/x.svg?raw';
import { elementId } from '../lib/id';
import { composing } from '../lib/keys';
import { attr, element, html, type SafeHtml } from '../lib/html';
import { t } from '../lib/i18n';
import { icon } from './icon';

export interface DialogOptions {
  readonly title: string;
  readonly body: SafeHtml;
  /** Buttons at the foot. */
  readonly actions?: SafeHtml;
  readonly size?: 'sm' | 'md' | 'lg';
  /** Called once the dialog is in the document. */
  readonly mount?: (root: HTMLDialogElement, signal: AbortSignal) => void;
  /** The page's life: leaving it closes the dialog. */
  readonly signal?: AbortSignal;
}

/** Opens a dialog; resolves to its return value ('' when put away). */
export function openDialog(options: DialogOptions): Promise<string> {
  const life = new AbortController();
  const id = elementId('dialog');
  const node = element<HTMLDialogElement>(html`
    <dialog class="sheet sheet-${options.size ?? 'md'}" aria-labelledby="${id}">
      <header class="sheet-head">
        <h2 id="${id}">${options.title}</h2>
        <button
          type="button"
          class="btn btn-icon"
          data-ref="close"
          aria-label="${t('common.close')}"
        >
          ${icon(close)}
        </button>
      </header>
      <div class="sheet-body">${options.body}</div>
      ${options.actions && html`<footer class="sheet-foot">${options.actions}</footer>`}
    </dialog>
  `);
  document.body.append(node);
  const opener = document.activeElement?.closest<HTMLElement>('[data-key]');
  return new Promise((resolve) => {
    node.addEventListener('close', () => {
      life.abort();
      node.remove();
      // a row that was drawn anew meanwhile: the browser no longer knows whom to give the focus
      if (opener && !opener.isConnected)
        document
          .querySelector<HTMLElement>(`[data-key="${opener.dataset['key']}"]`)
          ?.focus({ preventScroll: true });
      resolve(node.returnValue);
    });
    node.querySelector('[data-ref="close"]')?.addEventListener('click', () => node.close());
    node.addEventListener('click', (event) => {
      if (event.target === node) node.close(); // the backdrop
      const button = (event.target as Element).closest<HTMLElement>('[data-close]');
      if (button) node.close(button.dataset['close'] ?? '');
    });
    // Escape that cancels a conversion must not close the dialog
    let converting = false;
    node.addEventListener('keydown', (event) => (converting = composing(event)), true);
    node.addEventListener('cancel', (event) => converting && event.preventDefault());
    options.signal?.addEventListener('abort', () => node.close(), { once: true });
    node.showModal();
    options.mount?.(node, life.signal);
  });
}

/** Asks before something that cannot be taken back. */
export async function confirmDialog(options: {
  title: string;
  text: string;
  confirm: string;
  danger?: boolean;
  signal?: AbortSignal;
}): Promise<boolean> {
  const answer = await openDialog({
    title: options.title,
    size: 'sm',
    body: html`<p>${options.text}</p>`,
    // Enter must not destroy anything by accident
    actions: html`
      <button type="button" class="btn btn-quiet" data-close ${attr('autofocus', options.danger)}>
        ${t('common.cancel')}</button>
      <button type="button" class="btn btn-${options.danger ? 'danger' : 'primary'}" data-close="yes"
        ${attr('autofocus', !options.danger)}>${options.confirm}</button>
    `,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return answer === 'yes';
}
