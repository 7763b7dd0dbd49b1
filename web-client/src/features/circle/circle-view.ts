/* What the pages about the circle share. */
import { pageHead } from '../../elements/page-head';
import { tabs } from '../../elements/tabs';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { myself } from '../session/session-data';

export function circleFrame(path: string, body: SafeHtml): SafeHtml {
  const links = [
    { path: '/members', name: t('circle.members') },
    { path: '/invites', name: t('circle.invites') },
    { path: '/circle/emoji', name: t('emoji.title') },
    ...(['OWNER', 'MODERATOR'].includes(myself().role)
      ? [{ path: '/moderation', name: t('circle.moderation') }]
      : []),
    ...(myself().role === 'OWNER'
      ? [
          { path: '/circle', name: t('circle.settings') },
          { path: '/circle/cable', name: t('cable.title') },
        ]
      : []),
  ];
  return html`${pageHead(t('circle.title'))} ${tabs(t('circle.title'), path, links)}
    <div class="page">${body}</div>`;
}
