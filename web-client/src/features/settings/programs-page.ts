/* Access tokens for programs; a new one's secret is shown once. */
import {
  accessTokens,
  createAccessToken,
  revokeAccessToken,
  scopes,
  type AccessToken,
  type Scope,
} from '../../api/access-tokens';
import { copyField, wireCopy } from '../../elements/copy-field';
import { confirmDialog } from '../../elements/dialog';
import { field, FieldRefusal, formProblem, handleForm, submitButton } from '../../elements/form';
import { listSection } from '../../elements/list-section';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, nothing, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { ago, day } from '../../lib/time';
import { myself } from '../session/session-data';
import { settingsFrame } from './settings-view';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('settings.programs'));
    render(
      root,
      settingsFrame(
        '/settings/programs',
        html`
      <p class="muted">${t('settings.programs.lead')}</p>
      <div data-ref="made" role="status"></div>
      <div data-ref="tokens"></div>
      <h2>${t('settings.programs.new')}</h2>
      ${tokenForm()}`,
      ),
    );
    const reload = listSection(ref(root, 'tokens'), {
      load: accessTokens,
      row: tokenRow,
      empty: t('settings.programs.none'),
      signal,
    });
    const form = ref<HTMLFormElement>(root, 'form');
    handleForm(form, {
      signal,
      aliases: { scopes: 'scope' },
      submit: async (values, life) => {
        const chosen = values.all('scope') as Scope[];
        if (chosen.length === 0)
          throw new FieldRefusal('scope', t('settings.programs.scopes.none'));
        const days = Number(values.text('days'));
        const name = values.text('name');
        const made = await createAccessToken(
          { name, scopes: chosen, ...(days ? { days } : {}) },
          life,
        );
        form.reset();
        showSecret(ref(root, 'made'), made.secret);
        await reload();
      },
    });
    wireCopy(root, signal);
    delegate(
      root,
      'click',
      {
        'token.revoke': (button) => void revoke(root, button.dataset, reload, signal),
      },
      signal,
    );
  },
};

function showSecret(place: HTMLElement, secret: string): void {
  render(
    place,
    html`<div class="notice" tabindex="-1">
    <p><b>${t('settings.programs.made')}</b> ${t('settings.programs.made.once')}</p>
    ${copyField(t('settings.programs.secret'), secret)}
  </div>`,
  );
  (place.firstElementChild as HTMLElement).focus();
}

async function revoke(
  root: HTMLElement,
  { id = '', name = '' }: DOMStringMap,
  reload: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const sure = await confirmDialog({
    title: t('settings.programs.revoke.title', { name }),
    text: t('settings.programs.revoke.text'),
    confirm: t('settings.programs.revoke'),
    danger: true,
    signal,
  });
  if (!sure) return;
  try {
    await revokeAccessToken(id);
    render(ref(root, 'made'), nothing);
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
  await reload();
}

function tokenRow(token: AccessToken): SafeHtml {
  const used = token.lastUsedAt
    ? t('settings.programs.used', { when: ago(token.lastUsedAt) })
    : t('settings.programs.unused');
  const ends = token.expiresAt
    ? t('settings.programs.until', { date: day(token.expiresAt) })
    : t('settings.programs.forever');
  return html`<li class="row">
    <div class="grow">
      <p class="row-title">${token.name} <code>${token.hint}…</code></p>
      <p class="row-note">${used} · ${ends}</p>
      <p class="row-note">${token.scopes.map((scope) => html`<span class="tag">${scope}</span> `)}</p>
    </div>
    <button type="button" class="btn btn-outline btn-sm" data-action="token.revoke" data-id="${token.id}" data-name="${token.name}"
      aria-label="${t('settings.programs.revoke.title', { name: token.name })}">${t('settings.programs.revoke')}</button>
  </li>`;
}

function tokenForm(): SafeHtml {
  const offered = scopes.filter((scope) => scope !== 'admin' || myself().role === 'OWNER');
  return html`<form data-ref="form">
    ${field({ name: 'name', label: t('settings.programs.name'), hint: t('settings.programs.name.hint'), maxlength: 60, required: true })}
    <fieldset class="field">
      <legend class="form-label">${t('settings.programs.scopes')}</legend>
      <div class="scopes">
        ${offered.map(
          (scope) => html`<label class="check-line">
          <input class="form-check-input" type="checkbox" name="scope" id="f-scope-${scope.replace(':', '-')}" value="${scope}" />
          <span><code>${scope}</code> <small>${t(`scope.${scope}`)}</small></span></label>`,
        )}
      </div>
      <p class="field-error" id="f-scope-error"></p>
    </fieldset>
    <div class="field">
      <label class="form-label" for="f-days">${t('settings.programs.days')}</label>
      <select class="form-select" id="f-days" name="days">
        ${[30, 90, 366].map((count) => html`<option value="${count}">${t('time.days', { count })}</option>`)}
        <option value="">${t('settings.programs.forever')}</option>
      </select>
    </div>
    ${formProblem}
    <div class="form-end">${submitButton(t('settings.programs.create'))}</div>
  </form>`;
}
