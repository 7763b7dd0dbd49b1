/* Signing in on this device by the code another one shows. */
import type { Person } from '../../api/accounts';
import { completeTransfer, lookAtTransfer } from '../../api/sessions';
import { avatar } from '../../elements/avatar';
import { formProblem, handleForm, submitButton } from '../../elements/form';
import { letter } from '../../elements/letter';
import { failedState, loadingState } from '../../elements/list-state';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort, Refusal } from '../../lib/refusal';
import { go } from '../../lib/router';
import { enter, me } from '../session/session-data';

export const page: Page = {
  async mount(root, { title, params, signal }) {
    title(t('account.transfer.title'));
    const code = params['code'] ?? '';
    const sheet = (body: SafeHtml): void =>
      render(root, letter({ title: t('account.transfer.title'), body }));
    const load = async (): Promise<void> => {
      sheet(loadingState(1));
      try {
        sheet(question(await lookAtTransfer(code, signal)));
      } catch (error) {
        if (isAbort(error)) return;
        const over = error instanceof Refusal && error.status === 404;
        const way = html`<p><a href="/sign-in">${t('entry.signIn')}</a></p>`;
        return sheet(over ? html`<p>${t('account.transfer.void')}</p>${way}` : failedState(error));
      }
      handleForm(ref<HTMLFormElement>(root, 'form'), {
        signal,
        submit: async (_, life) => {
          await enter(await completeTransfer(code, life));
          go('/', { replace: true });
        },
      });
    };
    delegate(root, 'click', { retry: () => void load() }, signal);
    await load();
  },
};

function question(person: Person): SafeHtml {
  const other = me.get() && me.get()?.id !== person.id;
  return html`<form data-ref="form">
    <p class="invited-by">${avatar(person, 'sm')}<span><b>${person.displayName}</b> @${person.handle}</span></p>
    <p>${t('account.transfer.question')}</p>
    ${other && html`<p class="muted">${t('account.transfer.other', { name: me.get()?.displayName ?? '' })}</p>`}
    ${formProblem}
    <div class="form-end">${submitButton(t('account.transfer.confirm'))}</div>
  </form>`;
}
