/* One's e-mail address: what it is, whether it waits for its confirmation, and another one. */
import * as accounts from '../../api/accounts';
import { field, FieldRefusal, formProblem, handleForm, submitButton } from '../../elements/form';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { Refusal } from '../../lib/refusal';
import { me, myself } from '../session/session-data';

export function emailForm(root: HTMLElement, signal: AbortSignal): void {
  render(
    root,
    html`<div data-ref="now">${now()}</div>
    <form data-ref="email">
      ${field({ name: 'email', label: t('account.email.new'), type: 'email', autocomplete: 'email', maxlength: 254, required: true })}
      ${field({ name: 'emailPassword', label: t('account.email.password'), type: 'password', autocomplete: 'current-password', required: true })}
      ${formProblem}
      <div class="form-end">${submitButton(t('account.email.change'))}</div>
    </form>`,
  );
  const form = ref<HTMLFormElement>(root, 'email');
  handleForm(form, {
    signal,
    aliases: { password: 'emailPassword' },
    submit: async (values, life) => {
      const changed = await change(values.text('email'), values.raw('emailPassword'), life);
      me.set(changed);
      form.reset();
      render(ref(root, 'now'), now());
      const waiting = changed.pendingEmail ?? !changed.emailConfirmed;
      toast(t(waiting ? 'account.email.sent' : 'account.email.changed'), { tone: 'success' });
    },
  });
  delegate(root, 'click', { 'email.resend': () => void resend() }, signal);
}

function now(): SafeHtml {
  const { email, emailConfirmed, pendingEmail } = myself();
  const resendButton = html`<button type="button" class="btn btn-outline btn-sm" data-action="email.resend">${t('account.email.resend')}</button>`;
  return html`<p>${email}</p>
    ${emailConfirmed === false && html`<p class="muted">${t('settings.email.unconfirmed')}</p>`}
    ${pendingEmail && html`<p class="muted">${t('account.email.pending', { email: pendingEmail })}</p>`}
    ${(pendingEmail || emailConfirmed === false) && html`<p>${resendButton}</p>`}`;
}

async function change(email: string, password: string, signal: AbortSignal): Promise<accounts.Me> {
  try {
    return await accounts.changeEmail({ email, password }, signal);
  } catch (error) {
    if (error instanceof Refusal && error.type === 'wrong-password') {
      throw new FieldRefusal('emailPassword', error.detail || error.title);
    }
    throw error;
  }
}

async function resend(): Promise<void> {
  try {
    await accounts.resendConfirmation();
    toast(t('account.email.sent'), { tone: 'success' });
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
}
