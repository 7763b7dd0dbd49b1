/*
 * Several names: typed and confirmed with Enter or 、, or chosen from what is known. What stands
 * in the field without having been confirmed counts too.
 */
import close from 'lucide-static/icons/x.svg?raw';
import { icon } from '../../elements/icon';
import { delegate, listen, ref } from '../../lib/dom';
import { html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { keyOf } from '../../lib/keys';
import { added, separator, split } from './names-data';

export interface NameChipsOptions {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly value: readonly string[];
  readonly suggest?: (q: string, signal: AbortSignal) => Promise<readonly string[]>;
  readonly signal: AbortSignal;
}

export interface NameChips {
  readonly names: () => readonly string[];
  readonly set: (names: readonly string[]) => void;
}

export function nameChips(root: HTMLElement, options: NameChipsOptions): NameChips {
  const { name, signal, suggest } = options;
  const id = `f-${name}`;
  let chosen = options.value;
  let found: readonly string[] = [];
  let at = -1;
  let asking = new AbortController();
  let waiting: ReturnType<typeof setTimeout>;
  render(
    root,
    html`<div class="field picker">
      <label class="form-label" for="${id}">${options.label}
        ${options.optional && html`<span class="optional">${t('form.optional')}</span>`}</label>
      <ul class="chips" data-ref="chips" aria-label="${options.label}"></ul>
      <input id="${id}" name="${name}" class="form-control" type="text" dir="auto" maxlength="200" autocomplete="off"
        aria-describedby="${id}-hint ${id}-error" enterkeyhint="enter"
        ${suggest && html`role="combobox" aria-expanded="false" aria-controls="${id}-list" aria-autocomplete="list"`} />
      ${suggest && html`<div class="picker-list" id="${id}-list" role="listbox" aria-label="${options.label}" data-ref="list" hidden></div>`}
      <p class="field-hint" id="${id}-hint">${options.hint}</p>
      <p class="field-error" id="${id}-error"></p>
    </div>`,
  );
  const input = root.querySelector('input') as HTMLInputElement;
  const list = root.querySelector<HTMLElement>('[data-ref="list"]');

  function showChosen(): void {
    render(
      ref(root, 'chips'),
      html`${chosen.map(
        (
          one,
          index,
        ) => html`<li class="chip"><span>${one}</span><button type="button" class="chip-remove"
          data-action="${name}.remove" data-index="${index}" aria-label="${t('songs.names.remove', { name: one })}">${icon(close)}</button></li>`,
      )}`,
    );
    root.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function showFound(open: boolean): void {
    if (!list) return;
    list.hidden = !open || found.length === 0;
    render(
      list,
      list.hidden
        ? nothing
        : html`${found.map(
            (
              one,
              index,
            ) => html`<div class="picker-row" role="option" id="${id}-${index}" aria-selected="${String(index === at)}"
              data-action="${name}.choose" data-index="${index}"><span class="truncate">${one}</span></div>`,
          )}`,
    );
    input.setAttribute('aria-expanded', String(!list.hidden));
    if (!list.hidden && at >= 0) input.setAttribute('aria-activedescendant', `${id}-${at}`);
    else input.removeAttribute('aria-activedescendant');
  }

  function take(names: readonly string[]): void {
    chosen = added(chosen, names);
    asking.abort();
    clearTimeout(waiting);
    input.value = '';
    found = [];
    showFound(false);
    showChosen();
  }

  async function ask(): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const q = input.value.trim();
    if (!suggest || !q) return showFound(false);
    try {
      const names = await suggest(q, AbortSignal.any([signal, asking.signal]));
      found = names.filter((one) => !chosen.includes(one));
      at = -1;
      showFound(true);
    } catch {
      showFound(false); // names can be typed without help
    }
  }

  const typed = (event: Event): void => {
    if (event.target !== input || (event as InputEvent).isComposing) return;
    if (separator.test(input.value)) return take(split(input.value));
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), 150);
  };
  listen(input, 'input', typed, signal);
  listen(input, 'compositionend', typed, signal);
  listen(
    root,
    'focusout',
    (event) => {
      if (root.contains((event as FocusEvent).relatedTarget as Node | null)) return;
      if (input.value.trim()) take([input.value]);
      showFound(false);
    },
    signal,
  );
  listen(
    input,
    'keydown',
    (event) => {
      const key = keyOf(event as KeyboardEvent);
      const open = list !== null && !list.hidden;
      if (key === 'Backspace' && input.value === '' && chosen.length > 0) {
        chosen = chosen.slice(0, -1);
        showChosen();
      } else if (key === 'Enter' && (input.value.trim() || (open && at >= 0))) {
        take([open && at >= 0 ? (found[at] ?? '') : input.value]);
      } else if (open && (key === 'ArrowDown' || key === 'ArrowUp')) {
        at = (at + (key === 'ArrowDown' ? 1 : found.length)) % found.length;
        showFound(true);
      } else if (open && key === 'Escape') showFound(false);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    signal,
  );
  if (list) listen(list, 'pointerdown', (event) => event.preventDefault(), signal);
  delegate(
    root,
    'click',
    {
      [`${name}.choose`]: (row) => {
        take([found[Number(row.dataset['index'])] ?? '']);
        input.focus();
      },
      [`${name}.remove`]: (button) => {
        chosen = chosen.filter((_, index) => index !== Number(button.dataset['index']));
        showChosen();
        input.focus();
      },
    },
    signal,
  );
  render(ref(root, 'chips'), nothing);
  if (chosen.length > 0) showChosen();
  return {
    names: () => added(chosen, split(input.value)),
    set(names) {
      chosen = names;
      showChosen();
    },
  };
}
