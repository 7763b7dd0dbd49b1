/* The bar over the directory: open rooms, and one's own that are put away. */
import { pageHead } from '../../elements/page-head';
import { tabs } from '../../elements/tabs';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';

export const directoryHead = (path: string): SafeHtml =>
  html`${pageHead(t('rooms.browse'))}
  ${tabs(t('rooms.browse'), path, [
    { path: '/directory', name: t('rooms.directory.title') },
    { path: '/directory?archived', name: t('rooms.directory.archived') },
  ])}`;
