/* A list's words: for a new one, and to change them. */
import type { List, ListVisibility, ListWords } from '../../api/lists';
import { field, formProblem, submitButton, type Values } from '../../elements/form';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';

export function listForm(known: List | null, submit: string): SafeHtml {
  const choice = (value: ListVisibility): SafeHtml =>
    html`<option value="${value}" ${(known?.visibility ?? 'CIRCLE') === value && html`selected`}>${t(`lists.visibility.${value}`)}</option>`;
  return html`<form data-ref="form">
    ${formProblem}
    ${field({ name: 'title', label: t('lists.title'), value: known?.title, required: true, maxlength: 100, autocomplete: 'off', autofocus: true })}
    ${field({ name: 'note', label: t('lists.note'), value: known?.note ?? '', rows: 3, maxlength: 1000 })}
    <div class="field"><label class="form-label" for="f-visibility">${t('lists.visibility')}</label>
      <select class="form-select" id="f-visibility" name="visibility">${(['CIRCLE', 'PRIVATE'] as const).map(choice)}</select></div>
    <div class="form-end">${submitButton(submit)}</div>
  </form>`;
}

export const listWords = (values: Values): ListWords => ({
  title: values.text('title'),
  note: values.text('note'),
  visibility: values.text('visibility') === 'PRIVATE' ? 'PRIVATE' : 'CIRCLE',
});
