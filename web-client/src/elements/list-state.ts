/* What a list shows when it has no rows to show: nothing there, still loading, failed. */
import alert from 'lucide-static/icons/circle-alert.svg?raw';
import { html, type SafeHtml } from '../lib/html';
import { t } from '../lib/i18n';
import { explain } from './problem';
import { icon } from './icon';

export function emptyState(
  text: string,
  options: { picture?: SafeHtml; hint?: string; action?: SafeHtml } = {},
): SafeHtml {
  return html`<div class="state state-empty">
    ${options.picture}
    <p class="state-title">${text}</p>
    ${options.hint && html`<p class="state-hint">${options.hint}</p>`} ${options.action}
  </div>`;
}

/** Grey rows in the shape of what comes; quiet for half a second (see the styles). */
export function loadingState(rows = 4, kind: 'lines' | 'people' = 'lines'): SafeHtml {
  return html`<div class="state state-loading" role="status">
    <span class="visually-hidden">${t('common.loading')}</span>
    ${Array.from({ length: rows }, () => html`<div class="skeleton skeleton-${kind}" aria-hidden="true"></div>`)}
  </div>`;
}

/** Says what went wrong; the button carries data-action="retry". */
export function failedState(error: unknown): SafeHtml {
  return html`<div class="state state-failed" role="alert">
    ${icon(alert)}
    <p class="state-title">${explain(error)}</p>
    <button type="button" class="btn btn-outline" data-action="retry">${t('common.retry')}</button>
  </div>`;
}
