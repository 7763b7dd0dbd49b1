/* What the settings pages share: their bar and the way between them. */
import { pageHead } from '../../elements/page-head';
import { tabs } from '../../elements/tabs';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';

export function settingsFrame(path: string, body: SafeHtml): SafeHtml {
  return html`${pageHead(t('settings.title'))}
    ${tabs(t('settings.title'), path, [
      { path: '/settings', name: t('settings.profile') },
      { path: '/settings/display', name: t('settings.display') },
      { path: '/settings/notices', name: t('shell.notices') },
      { path: '/settings/security', name: t('settings.security') },
      { path: '/settings/privacy', name: t('settings.privacy') },
      { path: '/settings/programs', name: t('settings.programs') },
    ])}
    <div class="page">${body}</div>`;
}
