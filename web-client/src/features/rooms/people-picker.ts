/*
 * A field that finds people while one types and keeps those chosen. A combobox: arrows move, Enter
 * chooses, Backspace in the empty field takes the last one off.
 */
import close from 'lucide-static/icons/x.svg?raw';
import * as api from '../../api/rooms';
import type { Person } from '../../api/rooms';
import { avatar } from '../../elements/avatar';
import { icon } from '../../elements/icon';
import { explain } from '../../elements/problem';
import { delegate, listen, ref } from '../../lib/dom';
import { html, nothing, render, type SafeHtml } from '../../lib/html';
import { elementId } from '../../lib/id';
import { t } from '../../lib/i18n';
import { keyOf } from '../../lib/keys';

export interface PickerOptions {
  readonly label: string;
  /** People who are not offered. */
  readonly without?: ReadonlySet<string>;
  readonly most?: number;
  readonly signal: AbortSignal;
}

export interface Picker {
  readonly chosen: () => readonly Person[];
  readonly say: (problem: string) => void;
}

export function peoplePicker(root: HTMLElement, options: PickerOptions): Picker {
  const id = elementId('people');
  let chosen: readonly Person[] = [];
  let found: readonly Person[] = [];
  let at = 0;
  let question = 0;
  let waiting: ReturnType<typeof setTimeout>;
  render(
    root,
    html`<div class="field picker">
      <label class="form-label" for="${id}">${options.label}</label>
      <ul class="chips" data-ref="chips" aria-label="${t('rooms.people.chosen')}"></ul>
      <input
        id="${id}"
        class="form-control"
        type="text"
        dir="auto"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-expanded="false"
        aria-controls="${id}-list"
        aria-autocomplete="list"
        aria-describedby="${id}-error"
        placeholder="${t('rooms.people.search')}"
      />
      <div class="picker-list" id="${id}-list" role="listbox" aria-label="${options.label}" data-ref="list" hidden></div>
      <p class="field-error" id="${id}-error" role="alert"></p>
    </div>`,
  );
  const input = root.querySelector('input') as HTMLInputElement;
  const list = ref(root, 'list');
  const say = (problem: string): void => {
    (root.querySelector('.field-error') as HTMLElement).textContent = problem;
  };

  function show(content: SafeHtml, open: boolean): void {
    render(list, content);
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (open && found[at]) input.setAttribute('aria-activedescendant', `${id}-${at}`);
    else input.removeAttribute('aria-activedescendant');
  }

  function showFound(): void {
    const rows = found.map(
      (person, index) =>
        html`<div class="picker-row" role="option" id="${id}-${index}" aria-selected="${String(index === at)}" data-action="people.choose" data-index="${index}">
          ${avatar(person, 'sm')}<span class="truncate">${person.displayName}</span>
          <span class="muted small">@${person.handle}</span>
        </div>`,
    );
    show(
      html`${rows.length > 0 ? rows : html`<div class="picker-none" role="option" aria-disabled="true" aria-selected="false">${t('rooms.people.none')}</div>`}`,
      true,
    );
    list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  function showChosen(): void {
    render(
      ref(root, 'chips'),
      html`${chosen.map(
        (person) =>
          html`<li class="chip">
            ${avatar(person, 'xs')}<span>${person.displayName}</span
            ><button type="button" class="chip-remove" data-action="people.remove" data-id="${person.id}" aria-label="${t('rooms.people.remove', { name: person.displayName })}">
              ${icon(close)}
            </button>
          </li>`,
      )}`,
    );
  }

  async function ask(): Promise<void> {
    const mine = (question += 1);
    try {
      const page = await api.people({ q: input.value.trim() }, options.signal);
      if (mine !== question || options.signal.aborted) return;
      const taken = new Set(chosen.map((person) => person.id));
      found = page.items.filter(
        (person) => !person.gone && !taken.has(person.id) && !options.without?.has(person.id),
      );
      at = 0;
      showFound();
    } catch (error) {
      if (mine === question && !options.signal.aborted) say(explain(error));
    }
  }

  function choose(index: number): void {
    const person = found[index];
    if (!person || chosen.length >= (options.most ?? 100)) return;
    chosen = [...chosen, person];
    // an answer still on its way must not open the list again
    question += 1;
    clearTimeout(waiting);
    input.value = '';
    found = [];
    say('');
    showChosen();
    show(nothing, false);
    input.focus();
  }

  function remove(id: string | undefined): void {
    chosen = chosen.filter((person) => person.id !== id);
    showChosen();
    input.focus();
  }

  listen(
    input,
    'input',
    () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void ask(), 150);
    },
    options.signal,
  );
  listen(
    input,
    'focus',
    () => list.hidden && chosen.length < (options.most ?? 100) && void ask(),
    options.signal,
  );
  listen(
    root,
    'focusout',
    (event) => {
      if (!root.contains((event as FocusEvent).relatedTarget as Node | null)) show(nothing, false);
    },
    options.signal,
  );
  listen(
    input,
    'keydown',
    (event) => {
      const key = keyOf(event as KeyboardEvent);
      if (key === 'Backspace' && input.value === '') return remove(chosen[chosen.length - 1]?.id);
      if (list.hidden || found.length === 0) {
        if (key === 'Enter') event.preventDefault();
        return;
      }
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        at = (at + (key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
        showFound();
      } else if (key === 'Enter') choose(at);
      else if (key === 'Escape') show(nothing, false);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    options.signal,
  );
  // a press must not take the focus (and close the list) before the click
  listen(list, 'pointerdown', (event) => event.preventDefault(), options.signal);
  delegate(
    root,
    'click',
    {
      'people.choose': (row) => choose(Number(row.dataset['index'])),
      'people.remove': (button) => remove(button.dataset['id']),
    },
    options.signal,
  );

  return { chosen: () => chosen, say };
}
