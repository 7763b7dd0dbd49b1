/* The form for a new account, with or without an invitation. */
import type { RegisterAccount, SignedIn } from '../../api/sessions';
import { formProblem, handleForm, submitButton } from '../../elements/form';
import { letter } from '../../elements/letter';
import { ref } from '../../lib/dom';
import { html, render, type HtmlValue } from '../../lib/html';
import { language, t } from '../../lib/i18n';
import { go } from '../../lib/router';
import { enter } from '../session/session-data';
import { accountFields, suggestHandle } from './account-fields';

interface Options {
  readonly title: string;
  readonly lead: HtmlValue;
  readonly foot: HtmlValue;
  readonly send: (account: RegisterAccount, signal: AbortSignal) => Promise<SignedIn>;
}

export function registration(root: HTMLElement, signal: AbortSignal, options: Options): void {
  render(
    root,
    letter({
      title: options.title,
      lead: options.lead,
      body: html`<form data-ref="form">
      ${accountFields()} ${formProblem}
      <div class="form-end">${submitButton(t('entry.register.do'))}</div>
    </form>`,
      foot: options.foot,
    }),
  );
  const form = ref<HTMLFormElement>(root, 'form');
  suggestHandle(form, signal);
  handleForm(form, {
    signal,
    submit: async (values, life) => {
      const account = {
        displayName: values.text('displayName'),
        email: values.text('email'),
        handle: values.text('handle'),
        password: values.raw('password'),
        language: language(),
      };
      await enter(await options.send(account, life));
      go('/', { replace: true });
    },
  });
}
