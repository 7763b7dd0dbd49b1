/* A message's words become a field where they stand. */
import { explain } from '../../elements/problem';
import { listen, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { keyOf, sends } from '../../lib/keys';
import { sendKey } from '../../lib/settings';
import { isTouch } from '../../lib/dom';
import { growing } from './growing-field';

export interface EditWishes {
  readonly save: (text: string) => Promise<void>;
  /** Saved or given up; true when the composer had the focus before. */
  readonly done: (toComposer: boolean) => void;
  readonly signal: AbortSignal;
}

export function editInPlace(row: HTMLElement, text: string, wishes: EditWishes): void {
  const main = row.querySelector<HTMLElement>('.msg-main');
  if (!main || main.querySelector('form')) return;
  const toComposer = document.activeElement instanceof HTMLTextAreaElement;
  const life = new AbortController();
  const signal = AbortSignal.any([life.signal, wishes.signal]);
  row.classList.add('msg-editing');
  render(
    main,
    html`<form class="edit">
      <textarea class="form-control" dir="auto" rows="1" aria-label="${t('talk.editLabel')}" data-ref="text" maxlength="8000"></textarea>
      <p class="field-error" role="alert" data-ref="problem"></p>
      <div class="edit-foot">
        <span class="muted small">${t('talk.editHint')}</span>
        <button type="button" class="btn btn-quiet btn-sm" data-ref="cancel">${t('common.cancel')}</button>
        <button type="submit" class="btn btn-primary btn-sm">${t('common.save')}</button>
      </div>
    </form>`,
  );
  const form = main.querySelector('form') as HTMLFormElement;
  const field = ref<HTMLTextAreaElement>(main, 'text');
  field.value = text;
  growing(field, signal);
  field.focus();
  field.setSelectionRange(text.length, text.length);

  const end = (): void => {
    life.abort();
    row.classList.remove('msg-editing');
    wishes.done(toComposer);
  };
  const save = async (): Promise<void> => {
    const wanted = field.value.trim();
    if (wanted === '' || form.getAttribute('aria-busy') === 'true') return;
    form.setAttribute('aria-busy', 'true');
    try {
      await wishes.save(wanted);
      end();
    } catch (error) {
      form.setAttribute('aria-busy', 'false');
      ref(main, 'problem').textContent = explain(error);
      field.focus();
    }
  };
  listen(
    form,
    'submit',
    (event) => {
      event.preventDefault();
      void save();
    },
    signal,
  );
  listen(ref(main, 'cancel'), 'click', end, signal);
  listen(
    field,
    'keydown',
    (event) => {
      const key = event as KeyboardEvent;
      if (keyOf(key) === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        end();
      } else if (sends(key, sendKey.get()) && (!isTouch() || key.ctrlKey || key.metaKey)) {
        event.preventDefault();
        void save();
      }
      event.stopPropagation();
    },
    signal,
  );
}
