/* Password and signed-in devices. */
import * as accounts from '../../api/accounts';
import { revokeSession, sessions, type Session } from '../../api/sessions';
import { field, FieldRefusal, formProblem, handleForm, submitButton } from '../../elements/form';
import { listSection } from '../../elements/list-section';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { Refusal } from '../../lib/refusal';
import { ago, moment } from '../../lib/time';
import { emailForm } from './email-form';
import { settingsFrame } from './settings-view';
import { showTransfer } from './transfer-panel';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('settings.security'));
    render(
      root,
      settingsFrame(
        '/settings/security',
        html`
      <h2>${t('settings.email')}</h2>
      <section data-ref="address"></section>
      <h2>${t('settings.password')}</h2>
      <form data-ref="form">
        ${field({
          name: 'current',
          label: t('settings.password.current'),
          type: 'password',
          autocomplete: 'current-password',
          required: true,
        })}
        ${field({
          name: 'password',
          label: t('settings.password.new'),
          type: 'password',
          hint: t('settings.password.hint'),
          autocomplete: 'new-password',
          minlength: 10,
          maxlength: 200,
          required: true,
        })}
        ${formProblem}
        <div class="form-end">${submitButton(t('settings.password.change'))}</div>
      </form>
      <h2>${t('settings.sessions')}</h2>
      <p><button type="button" class="btn btn-outline" data-action="transfer">${t('account.transfer')}</button></p>
      <div data-ref="sessions"></div>`,
      ),
    );
    emailForm(ref(root, 'address'), signal);
    const reload = listSection(ref(root, 'sessions'), {
      load: sessions,
      row: sessionRow,
      empty: t('settings.sessions.none'),
      signal,
    });
    const form = ref<HTMLFormElement>(root, 'form');
    handleForm(form, {
      signal,
      submit: async (values, life) => {
        await change(values.raw('current'), values.raw('password'), life);
        form.reset();
        toast(t('settings.password.changed'), { tone: 'success' });
        await reload();
      },
    });
    delegate(
      root,
      'click',
      {
        transfer: () => showTransfer(signal, () => void reload()),
        'session.end': (button) => void end(button.dataset['id'] ?? '', reload),
      },
      signal,
    );
  },
};

async function change(current: string, password: string, signal: AbortSignal): Promise<void> {
  try {
    await accounts.changePassword({ current, password }, signal);
  } catch (error) {
    if (error instanceof Refusal && error.type === 'wrong-password') {
      throw new FieldRefusal('current', error.detail || error.title);
    }
    throw error;
  }
}

async function end(id: string, reload: () => Promise<void>): Promise<void> {
  try {
    await revokeSession(id);
    toast(t('settings.sessions.ended'), { tone: 'success' });
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
  await reload();
}

function sessionRow(session: Session): SafeHtml {
  const seen = html`<time datetime="${session.lastSeenAt}" title="${moment(session.lastSeenAt)}">${ago(session.lastSeenAt)}</time>`;
  return html`<li class="row">
    <div class="grow">
      <p class="row-title">${session.device}${session.current && html` <span class="tag">${t('settings.sessions.this')}</span>`}</p>
      <p class="row-note">${session.address} · ${seen}</p>
    </div>
    ${
      !session.current &&
      html`<button type="button" class="btn btn-outline btn-sm" data-action="session.end" data-id="${session.id}"
      aria-label="${t('settings.sessions.end.of', { device: session.device })}">${t('settings.sessions.end')}</button>`
    }
  </li>`;
}
