/* A forgotten password: a link by mail, or word of whom to ask where the circle sends no mail. */
import { requestReset } from '../../api/sessions';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { letter } from '../../elements/letter';
import { ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { circle } from '../session/session-data';

export const page: Page = {
  mount(root, { title, signal }) {
    const name = t('entry.forgotten.title');
    const foot = html`<p><a href="/sign-in">${t('entry.backToSignIn')}</a></p>`;
    title(name);
    if (!circle.get()?.mailConfigured) {
      return render(
        root,
        letter({ title: name, body: html`<p>${t('entry.forgotten.noMail')}</p>`, foot }),
      );
    }
    render(
      root,
      letter({
        title: name,
        lead: t('entry.forgotten.lead'),
        body: html`<form data-ref="form">
        ${field({
          name: 'email',
          label: t('entry.email'),
          type: 'email',
          autocomplete: 'email',
          required: true,
          autofocus: true,
          code: true,
        })}
        ${formProblem}
        <div class="form-end">${submitButton(t('entry.forgotten.send'))}</div>
      </form>`,
        foot,
      }),
    );
    handleForm(ref<HTMLFormElement>(root, 'form'), {
      signal,
      submit: async (values, life) => {
        await requestReset(values.text('email'), life);
        const text = t('entry.forgotten.sent', { email: values.text('email') });
        render(root, letter({ title: name, body: html`<p role="status">${text}</p>`, foot }));
      },
    });
  },
};
