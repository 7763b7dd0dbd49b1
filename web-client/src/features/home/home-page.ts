/* What stands in the main pane while no room is chosen; on a phone the list of rooms covers it. */
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { emptyState } from '../../elements/list-state';
import { mark } from '../../elements/mark';
import { circle } from '../session/session-data';

export const page: Page = {
  mount(root, { title }) {
    title(t('shell.rooms'));
    const name = circle.get()?.name ?? '';
    render(
      root,
      html`<h1 class="visually-hidden">${t('shell.rooms')}</h1><div class="home">${emptyState(name, { picture: mark(), hint: t('home.hint') })}</div>`,
    );
  },
};
