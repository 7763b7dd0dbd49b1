/* Signing in. */
import { signIn } from '../../api/sessions';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { letter } from '../../elements/letter';
import { ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { go, ownPath } from '../../lib/router';
import { circle, enter } from '../session/session-data';

export const page: Page = {
  mount(root, { title, query, signal }) {
    title(t('entry.signIn'));
    const open = circle.get()?.registration === 'OPEN';
    render(
      root,
      letter({
        title: t('entry.signIn'),
        lead: circle.get()?.welcome ?? t('entry.signIn.lead', { circle: circle.get()?.name ?? '' }),
        body: html`<form data-ref="form">
        ${field({
          name: 'login',
          label: t('entry.login'),
          autocomplete: 'username',
          required: true,
          autofocus: true,
          code: true,
        })}
        ${field({
          name: 'password',
          label: t('entry.password'),
          type: 'password',
          autocomplete: 'current-password',
          required: true,
        })}
        ${formProblem}
        <div class="form-end">
          ${submitButton(t('entry.signIn'))}
          <a href="/forgotten">${t('entry.forgotten')}</a>
        </div>
      </form>`,
        foot: open
          ? html`<p>${t('entry.noAccount')} <a href="/register">${t('entry.register')}</a></p>`
          : html`<p>${t('entry.noAccount.invite')}</p>`,
      }),
    );
    handleForm(ref<HTMLFormElement>(root, 'form'), {
      signal,
      submit: async (values, life) => {
        await enter(
          await signIn({ login: values.text('login'), password: values.raw('password') }, life),
        );
        go(ownPath(query.get('return')) ?? '/', { replace: true });
      },
    });
  },
};
