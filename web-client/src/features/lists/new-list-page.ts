/* A new list, empty at first. */
import * as api from '../../api/lists';
import { handleForm } from '../../elements/form';
import { pageHead } from '../../elements/page-head';
import { ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { uuid } from '../../lib/id';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { go } from '../../lib/router';
import { listForm, listWords } from './list-form';

export const page: Page = {
  mount(root, { signal, title }) {
    title(t('lists.new'));
    // the same for every attempt: a repeat makes no second list
    const clientId = uuid();
    render(
      root,
      html`${pageHead(t('lists.new'), { back: '/lists' })}
        <div class="page">${listForm(null, t('lists.create'))}</div>`,
    );
    handleForm(ref<HTMLFormElement>(root, 'form'), {
      signal,
      async submit(values) {
        const made = await api.createList({ ...listWords(values), clientId });
        go(`/lists/${made.id}`, { replace: true });
      },
    });
  },
};
