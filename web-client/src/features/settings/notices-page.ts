/* How one wants to be told: on this device, of which words, when, and by mail. */
import '../../styles/notices.scss';
import * as api from '../../api/notices';
import { formProblem, handleForm, submitButton, type Values } from '../../elements/form';
import { failedState, loadingState } from '../../elements/list-state';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { attr, html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { devicePanel } from './device-panel';
import { settingsFrame } from './settings-view';

export const page: Page = {
  mount(root, { title, signal }) {
    title(t('notices.title'));
    render(
      root,
      settingsFrame(
        '/settings/notices',
        html`<h2>${t('notices.device')}</h2><p class="muted">${t('notices.device.lead')}</p>
          <div data-ref="device"></div>
          <div data-ref="form">${loadingState(3)}</div>`,
      ),
    );
    devicePanel(ref(root, 'device'), signal);
    const place = ref(root, 'form');
    const load = async (): Promise<void> => {
      try {
        const here = await api.settings(signal);
        render(place, formView(here));
        handleForm(place.querySelector('form') as HTMLFormElement, {
          signal,
          aliases: { 'quiet.from': 'from', 'quiet.to': 'to', 'quiet.zone': 'zone' },
          submit: async (values) => {
            await api.changeSettings(wanted(values));
            toast(t('notices.saved'), { tone: 'success' });
          },
        });
      } catch (error) {
        if (!isAbort(error)) render(place, failedState(error));
      }
    };
    delegate(place, 'click', { retry: () => void load() }, signal);
    void load();
  },
};

const lines = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function wanted(values: Values): api.NoticeSettings {
  return {
    keywords: lines(values.raw('keywords')),
    ...(values.checked('quiet') && {
      quiet: { from: values.text('from'), to: values.text('to'), zone: values.text('zone') },
    }),
    mailDigest: values.checked('mailDigest'),
  };
}

function formView({ settings, mailPossible }: api.SettingsHere): SafeHtml {
  const quiet = settings?.quiet;
  const zone = quiet?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = new Set([zone, ...Intl.supportedValuesOf('timeZone')]);
  return html`<form>
    <h2>${t('notices.keywords')}</h2>
    <div class="field">
      <label class="visually-hidden" for="f-keywords">${t('notices.keywords')}</label>
      <textarea class="form-control" id="f-keywords" name="keywords" rows="4" dir="auto"
        aria-describedby="f-keywords-hint f-keywords-error">${`\n${(settings?.keywords ?? []).join('\n')}`}</textarea>
      <p class="field-hint" id="f-keywords-hint">${t('notices.keywords.hint')}</p>
      <p class="field-error" id="f-keywords-error"></p>
    </div>
    <h2>${t('notices.quiet')}</h2>
    ${check('quiet', t('notices.quiet.on'), Boolean(quiet))}
    <div class="notices-hours">
      ${time('from', t('notices.quiet.from'), quiet?.from ?? '23:00')}
      ${time('to', t('notices.quiet.to'), quiet?.to ?? '07:00')}
      <div class="field notices-zone">
        <label class="form-label" for="f-zone">${t('notices.quiet.zone')}</label>
        <select class="form-select" id="f-zone" name="zone" aria-describedby="f-zone-error">
          ${[...zones].map((name) => html`<option ${attr('selected', name === zone)}>${name}</option>`)}
        </select>
        <p class="field-error" id="f-zone-error"></p>
      </div>
    </div>
    <h2>${t('notices.mail')}</h2>
    ${check('mailDigest', t('notices.mail.on'), Boolean(settings?.mailDigest), !mailPossible)}
    <p class="field-hint">${mailPossible ? t('notices.mail.hint') : t('notices.mail.impossible')}</p>
    ${formProblem}
    <div class="form-end">${submitButton(t('notices.save'))}</div>
  </form>`;
}

const time = (name: string, label: string, value: string): SafeHtml => html`<div class="field">
  <label class="form-label" for="f-${name}">${label}</label>
  <input class="form-control" id="f-${name}" type="time" name="${name}" value="${value}" aria-describedby="f-${name}-error" />
  <p class="field-error" id="f-${name}-error"></p>
</div>`;

const check = (name: string, label: string, on: boolean, off = false): SafeHtml =>
  html`<label class="choice"><input class="form-check-input" type="checkbox" name="${name}" ${attr('checked', on)} ${attr('disabled', off)} /><span>${label}</span></label>`;
