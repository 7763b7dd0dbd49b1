/* What is offered while something is being written; the field keeps the focus. */
import { delegate, listen } from '../../lib/dom';
import { element, html, nothing, render } from '../../lib/html';
import { elementId } from '../../lib/id';
import { composing, keyOf } from '../../lib/keys';
import type { Talk } from './conversation-events';
import { emojiSource, peopleSource, type Choice, type Source } from './completion-sources';
import type { Begun } from './mentions-data';

export interface CompletionList {
  /** True when the key was for the list. */
  readonly key: (event: KeyboardEvent) => boolean;
}

export function completionList(
  place: HTMLElement,
  field: HTMLTextAreaElement,
  talk: Talk,
  signal: AbortSignal,
): CompletionList {
  const id = elementId('completion');
  const list = element(html`<div class="mention-list" id="${id}" role="listbox" hidden></div>`);
  place.append(list);
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);
  const sources: readonly Source[] = [peopleSource(talk, () => void look()), emojiSource(talk)];
  let found: readonly Choice[] = [];
  let begun: Begun | null = null;
  let at = 0;
  let question = 0;

  function close(): void {
    question += 1;
    begun = null;
    found = [];
    list.hidden = true;
    render(list, nothing);
    field.removeAttribute('aria-activedescendant');
  }

  async function look(): Promise<void> {
    const mine = (question += 1);
    for (const source of sources) {
      const here = source.begun(field.value, field.selectionStart);
      if (!here) continue;
      const answer = source.choices(here.query);
      // people are known at once: no key may slip through meanwhile
      const choices = answer instanceof Promise ? await answer.catch(() => []) : answer;
      if (mine !== question || signal.aborted) return;
      [begun, found, at] = [here, choices, 0];
      list.setAttribute('aria-label', source.label);
      return show();
    }
    close();
  }

  function show(): void {
    if (found.length === 0) return close();
    render(
      list,
      html`${found.map(
        ({ view }, index) =>
          html`<div class="mention-row" role="option" id="${id}-${index}" aria-selected="${String(index === at)}" data-action="completion.choose" data-index="${index}">${view}</div>`,
      )}`,
    );
    list.hidden = false;
    field.setAttribute('aria-activedescendant', `${id}-${at}`);
  }

  function choose(index: number): void {
    const choice = found[index];
    if (!choice || !begun) return;
    field.setRangeText(choice.text, begun.from, field.selectionStart, 'end');
    choice.chosen?.();
    close();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  }

  listen(field, 'input', () => void look(), signal);
  listen(field, 'click', () => void look(), signal);
  listen(field, 'blur', close, signal);
  listen(list, 'pointerdown', (event) => event.preventDefault(), signal);
  delegate(
    list,
    'click',
    { 'completion.choose': (row) => choose(Number(row.dataset['index'])) },
    signal,
  );
  void look();

  return {
    key(event) {
      if (list.hidden || composing(event)) return false;
      const key = keyOf(event);
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        at = (at + (key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
        show();
      } else if ((key === 'Enter' || key === 'Tab') && !event.shiftKey) choose(at);
      else if (key === 'Escape') close();
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}
