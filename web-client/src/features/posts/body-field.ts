/* The field for a post's words, with how many there are. */
import { listen, ref } from '../../lib/dom';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { sends } from '../../lib/keys';
import { growing } from '../conversation/growing-field';

export const mostCharacters = 5_000;
export const characters = (text: string): number => Array.from(text).length;

export function bodyField(id: string, value: string): SafeHtml {
  return html`<div class="field">
    <label class="form-label" for="${id}">${t('compose.body')}</label>
    <textarea class="form-control post-field" id="${id}" name="body" rows="4" required
      placeholder="${t('compose.placeholder')}" aria-describedby="${id}-count ${id}-error">${value && `\n${value}`}</textarea>
    <div class="post-under"><p class="field-error" id="${id}-error"></p>
      <p class="field-hint post-left" id="${id}-count" data-ref="count"></p></div>
  </div>`;
}

export function spoilerBox(checked: boolean): SafeHtml {
  return html`<label class="check-line"><input class="form-check-input" type="checkbox" name="spoiler"
    ${checked && html`checked`} /><span>${t('compose.spoiler')}</span></label>`;
}

/** Counts while one types; Ctrl+Enter sends, and never in the middle of a conversion. */
export function watchBody(form: HTMLFormElement, signal: AbortSignal): () => void {
  const field = form.querySelector('textarea') as HTMLTextAreaElement;
  const count = ref(form, 'count');
  const grow = growing(field, signal);
  const tell = (): void => {
    const now = characters(field.value);
    const over = now - mostCharacters;
    count.textContent =
      over > 0
        ? t('compose.over', { count: over })
        : t('compose.count', { count: now, most: mostCharacters });
    count.classList.toggle('post-over', over > 0);
  };
  listen(field, 'input', tell, signal);
  listen(
    field,
    'keydown',
    (event) => {
      if (!sends(event as KeyboardEvent, 'modEnter')) return;
      event.preventDefault();
      form.requestSubmit();
    },
    signal,
  );
  tell();
  return () => {
    tell();
    grow();
  };
}
