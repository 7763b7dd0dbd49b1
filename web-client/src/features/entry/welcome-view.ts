/* The first run, in three short steps. */
import plus from 'lucide-static/icons/plus.svg?raw';
import { field, formProblem, submitButton } from '../../elements/form';
import { icon } from '../../elements/icon';
import { attr, html, type SafeHtml } from '../../lib/html';
import { language, languages, t } from '../../lib/i18n';
import { accountFields } from './account-fields';

export const steps = 3;

export function welcomeForm(): SafeHtml {
  return html`<form data-ref="form">
    <ol class="steps" aria-hidden="true" data-ref="steps">
      <li>${t('welcome.step.circle')}</li><li>${t('welcome.step.you')}</li><li>${t('welcome.step.rooms')}</li>
    </ol>
    <p class="visually-hidden" role="status" data-ref="progress"></p>
    <fieldset data-step="0">
      <legend class="visually-hidden">${t('welcome.step.circle')}</legend>
      ${languageChoice()}
      ${field({
        name: 'circleName',
        label: t('circle.name'),
        hint: t('welcome.circleName.hint'),
        placeholder: t('welcome.circleName.example'),
        maxlength: 60,
        required: true,
      })}
    </fieldset>
    <fieldset data-step="1" hidden>
      <legend class="visually-hidden">${t('welcome.step.you')}</legend>
      <p class="muted">${t('welcome.you.lead')}</p>
      ${accountFields()}
    </fieldset>
    <fieldset data-step="2" hidden>
      <legend class="visually-hidden">${t('welcome.step.rooms')}</legend>
      <p class="muted" id="rooms-lead">${t('welcome.rooms.lead')}</p>
      <div class="room-names" data-ref="rooms">
        ${['welcome.room.lounge', 'welcome.room.songs', 'welcome.room.gear'].map((key, index) =>
          roomField(index + 1, t(key as 'welcome.room.lounge')),
        )}
      </div>
      <p><button type="button" class="btn btn-quiet" data-action="welcome.addRoom">
        ${icon(plus)}${t('welcome.rooms.add')}</button></p>
    </fieldset>
    ${formProblem}
    <div class="form-end">
      <button type="button" class="btn btn-quiet" data-action="welcome.back" data-ref="back" hidden>
        ${t('common.back')}</button>
      <span data-ref="next">${submitButton(t('welcome.next'))}</span>
    </div>
  </form>`;
}

export function roomField(number: number, value = ''): SafeHtml {
  return html`<input class="form-control" dir="auto" name="room" maxlength="80" value="${value}"
    aria-label="${t('welcome.rooms.name', { number })}" />`;
}

function languageChoice(): SafeHtml {
  return html`<div class="field">
    <span class="form-label" id="language-label">${t('shell.language')}</span>
    <div class="choices" role="radiogroup" aria-labelledby="language-label">
      ${languages.map(
        (one) => html`<label class="choice">
        <input class="form-check-input" type="radio" name="language" value="${one}" ${attr('checked', one === language())} />
        <span lang="${one}">${one === 'ja' ? '日本語' : 'English'}</span></label>`,
      )}
    </div>
  </div>`;
}
