/* The list of rooms in the first pane. */
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';

export const page: Page = {
  mount(root) {
    render(root, html`<h2 class="pane-title">${t('shell.rooms')}</h2>`);
  },
};
