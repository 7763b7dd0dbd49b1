/* What somebody says they are doing, beside their name. */
import { html, type SafeHtml } from '../lib/html';
import { t } from '../lib/i18n';
import { moment } from '../lib/time';

interface Status {
  readonly text?: string | null;
  readonly emoji?: string | null;
  readonly until?: string | null;
}

/** Nothing where nothing is said, or what was said is over. */
export function statusLine(status: Status | null | undefined): SafeHtml | false {
  if (!status || (status.until && Date.parse(status.until) <= Date.now())) return false;
  const until = status.until && t('account.status.until', { when: moment(status.until) });
  return html`<span class="status-line" title="${until ?? ''}">${status.emoji && html`<span class="status-emoji">${status.emoji}</span>`}${status.text}</span>`;
}
