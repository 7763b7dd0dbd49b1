/* Choosing a new password by a link. */
import { completeReset, resetIsGood } from '../../api/sessions';
import { formProblem, handleForm, submitButton } from '../../elements/form';
import { letter } from '../../elements/letter';
import { failedState, loadingState } from '../../elements/list-state';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort, Refusal } from '../../lib/refusal';
import { go } from '../../lib/router';
import { enter } from '../session/session-data';
import { newPasswordField } from './account-fields';

export const page: Page = {
  async mount(root, { title, params, signal }) {
    title(t('entry.reset.title'));
    const token = params['token'] ?? '';
    const foot = html`<p><a href="/sign-in">${t('entry.backToSignIn')}</a></p>`;
    const sheet = (body: SafeHtml): void =>
      render(root, letter({ title: t('entry.reset.title'), body, foot }));
    const load = async (): Promise<void> => {
      sheet(loadingState(2));
      try {
        await resetIsGood(token, signal);
        sheet(form());
        listen();
      } catch (error) {
        if (isAbort(error)) return;
        const over = error instanceof Refusal && error.status === 404;
        sheet(over ? html`<p>${t('entry.reset.over')}</p>` : failedState(error));
      }
    };
    const listen = (): void =>
      handleForm(ref<HTMLFormElement>(root, 'form'), {
        signal,
        submit: async (values, life) => {
          await enter(await completeReset(token, values.raw('password'), life));
          go('/', { replace: true });
        },
      });
    delegate(root, 'click', { retry: () => void load() }, signal);
    await load();
  },
};

function form(): SafeHtml {
  return html`<form data-ref="form">
    ${newPasswordField('password', t('entry.reset.password'))} ${formProblem}
    <div class="form-end">${submitButton(t('entry.reset.do'))}</div>
  </form>`;
}
