/* The bar over a page: a way back on a phone, the page's name, its actions. */
import back from 'lucide-static/icons/arrow-left.svg?raw';
import { html, type HtmlValue, type SafeHtml } from '../lib/html';
import { t } from '../lib/i18n';
import { icon } from './icon';

export function pageHead(
  title: HtmlValue,
  options: { back?: string; actions?: SafeHtml } = {},
): SafeHtml {
  return html`<header class="pane-head">
    <a
      class="btn btn-icon only-phone"
      href="${options.back ?? '/'}"
      aria-label="${t('common.back')}"
      >${icon(back)}</a
    >
    <h1>${title}</h1>
    ${options.actions}
  </header>`;
}
