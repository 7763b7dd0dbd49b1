/* How programs listen and speak: for everybody, signed in or not. */
import { toast } from '../../elements/toast';
import { delegate } from '../../lib/dom';
import { render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { developersView, sample } from './developers-view';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('developers.title'));
    render(root, developersView());
    delegate(
      root,
      'click',
      { copy: (button) => void copy(button.dataset['sample'] ?? '') },
      signal,
    );
  },
};

async function copy(name: string): Promise<void> {
  await navigator.clipboard.writeText(sample(name).trim());
  toast(t('developers.copied'), { tone: 'success' });
}
