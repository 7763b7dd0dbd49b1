/* The owner's settings of the circle. */
import { changeCircle, type Circle, type Registration } from '../../api/circle';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { toast } from '../../elements/toast';
import { listen, onAbort, ref } from '../../lib/dom';
import { attr, html, render, type SafeHtml } from '../../lib/html';
import { languages, t, type Language } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { accents, useAccent } from '../../lib/settings';
import { circle } from '../session/session-data';
import { circleFrame } from './circle-view';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('circle.settings'));
    const now = circle.get();
    if (!now) return;
    render(root, circleFrame('/circle', form(now)));
    const element = ref<HTMLFormElement>(root, 'form');
    // a colour is tried on at once, and taken off again when it is not kept
    listen(
      element,
      'input',
      (event) => {
        const input = event.target as HTMLInputElement;
        if (input.name === 'accent') useAccent(input.value);
        if (input.name === 'own') {
          const own = element.querySelector<HTMLInputElement>('[name="accent"][data-own]');
          if (own) Object.assign(own, { value: input.value, checked: true });
          useAccent(input.value);
        }
      },
      signal,
    );
    onAbort(signal, () => useAccent(circle.get()?.accent));
    handleForm(element, {
      signal,
      submit: async (values, life) => {
        circle.set(
          await changeCircle(
            {
              name: values.text('name'),
              welcome: values.text('welcome'),
              language: values.text('language') as Language,
              registration: values.text('registration') as Registration,
              accent: values.text('accent'),
            },
            life,
          ),
        );
        toast(t('common.saved'), { tone: 'success' });
      },
    });
  },
};

function form(now: Circle): SafeHtml {
  return html`<form data-ref="form">
    ${field({ name: 'name', label: t('circle.name'), value: now.name ?? '', maxlength: 60, required: true })}
    ${field({ name: 'welcome', label: t('circle.welcome'), hint: t('circle.welcome.hint'), value: now.welcome ?? '', maxlength: 2000, rows: 3 })}
    <fieldset class="field"><legend class="form-label">${t('circle.registration')}</legend>
      <div class="choices">
        ${(['INVITE', 'OPEN', 'CLOSED'] as const).map(
          (mode) => html`<label class="choice choice-long">
          <input class="form-check-input" type="radio" name="registration" value="${mode}" ${attr('checked', mode === now.registration)} />
          <span>${t(`circle.registration.${mode}`)}<small>${t(`circle.registration.${mode}.hint`)}</small></span></label>`,
        )}
      </div></fieldset>
    <fieldset class="field"><legend class="form-label">${t('circle.language')}</legend>
      <div class="choices">
        ${languages.map(
          (one) => html`<label class="choice">
          <input class="form-check-input" type="radio" name="language" value="${one}" ${attr('checked', one === now.language)} />
          <span lang="${one}">${one === 'ja' ? '日本語' : 'English'}</span></label>`,
        )}
      </div></fieldset>
    ${accentChoice(now.accent ?? '')}
    ${formProblem}
    <div class="form-end">${submitButton(t('common.save'))}</div>
  </form>`;
}

function accentChoice(current: string): SafeHtml {
  const known = Object.entries(accents) as [keyof typeof accents, string][];
  const chosen = current.toLowerCase();
  const own = chosen !== '' && !known.some(([, colour]) => colour === chosen);
  return html`<fieldset class="field"><legend class="form-label">${t('circle.accent')}</legend>
    <div class="choices swatches">
      ${known.map(([name, colour]) => {
        const value = name === 'ai' ? '' : colour;
        return html`<label class="choice">
          <input class="form-check-input" type="radio" name="accent" value="${value}" ${attr('checked', chosen === value || chosen === colour)} />
          <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" rx="2" fill="${colour}" /></svg>
          <span>${t(`circle.accent.${name}`)}</span></label>`;
      })}
      <label class="choice">
        <input class="form-check-input" type="radio" name="accent" data-own value="${own ? chosen : '#7a5c3e'}" ${attr('checked', own)} />
        <span>${t('circle.accent.own')}</span>
        <input type="color" name="own" value="${own ? chosen : '#7a5c3e'}" aria-label="${t('circle.accent.own')}" /></label>
    </div>
    <p class="field-hint">${t('circle.accent.hint')}</p>
  </fieldset>`;
}
