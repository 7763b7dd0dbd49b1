/* Short notices in a corner, read out politely; a failure stays until it is put away. */
import close from 'lucide-static/icons/x.svg?raw';
import { element, html } from '../lib/html';
import { t } from '../lib/i18n';
import { icon } from './icon';

export interface ToastOptions {
  readonly tone?: 'info' | 'success' | 'danger';
  readonly action?: { readonly label: string; readonly run: () => void };
  /** ms; 0 stays. Failures stay by default. */
  readonly duration?: number;
}

export function toast(text: string, options: ToastOptions = {}): void {
  const tone = options.tone ?? 'info';
  const duration = options.duration ?? (tone === 'danger' ? 0 : 5_000);
  const node = element(
    html`<div class="toast-note toast-${tone}" role="${tone === 'danger' ? 'alert' : 'status'}">
      <p>${text}</p>
      ${options.action && html`<button type="button" class="btn btn-link" data-ref="act">${options.action.label}</button>`}
      <button type="button" class="btn btn-icon" data-ref="close" aria-label="${t('common.close')}">
        ${icon(close)}
      </button>
    </div>`,
  );
  const leave = (): void => {
    const corner = node.parentElement;
    node.remove();
    if (corner?.childElementCount === 0) corner.hidePopover();
  };
  node.querySelector('[data-ref="close"]')?.addEventListener('click', leave);
  node.querySelector('[data-ref="act"]')?.addEventListener('click', () => {
    leave();
    options.action?.run();
  });
  place().append(node);
  if (duration > 0) setTimeout(leave, duration);
}

/** Kept in the top layer, over an open dialog; opened first so that screen readers hear what comes. */
function place(): HTMLElement {
  const corner =
    document.getElementById('toasts') ??
    document.body.appendChild(
      element(html`<div id="toasts" class="toasts" aria-live="polite" popover="manual"></div>`),
    );
  if (corner.matches(':popover-open')) corner.hidePopover();
  corner.showPopover();
  return corner;
}
