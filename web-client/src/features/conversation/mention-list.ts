/* The people offered while a mention is written; the field keeps the focus. */
import type { Person } from '../../api/rooms';
import { avatar } from '../../elements/avatar';
import { delegate, listen } from '../../lib/dom';
import { element, html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { composing, keyOf } from '../../lib/keys';
import { begunMention, candidates, type Begun } from './mentions-data';
import type { Talk } from './conversation-events';

export interface MentionList {
  /** True when the key was for the list. */
  readonly key: (event: KeyboardEvent) => boolean;
}

export function mentionList(
  place: HTMLElement,
  field: HTMLTextAreaElement,
  talk: Talk,
  signal: AbortSignal,
): MentionList {
  const id = 'mention-list';
  const list = element(
    html`<div class="mention-list" id="${id}" role="listbox" aria-label="${t('talk.mention.label')}" hidden></div>`,
  );
  place.append(list);
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);
  let found: readonly Person[] = [];
  let mention: Begun | null = null;
  let at = 0;
  let asked = false;

  function close(): void {
    mention = null;
    found = [];
    list.hidden = true;
    render(list, nothing);
    field.removeAttribute('aria-activedescendant');
  }

  function look(): void {
    mention = begunMention(field.value, field.selectionStart);
    if (!mention) return close();
    if (!asked) {
      asked = true;
      void talk.loadMembers().then(look, () => (asked = false));
    }
    const spoke = (talk.timeline.get()?.messages ?? []).map((message) => message.author.id);
    const others = [...talk.members.get().values()].filter((person) => person.id !== talk.me.id);
    found = candidates(others, mention.query, [...new Set(spoke.reverse())]);
    at = 0;
    show();
  }

  function show(): void {
    if (found.length === 0) return close();
    render(
      list,
      html`${found.map(
        (person, index) =>
          html`<div class="mention-row" role="option" id="${id}-${index}" aria-selected="${String(index === at)}" data-action="mention.choose" data-index="${index}">
            ${avatar(person, 'sm')}<span class="truncate">${person.displayName}</span>
            <span class="muted small">@${person.handle}</span>
          </div>`,
      )}`,
    );
    list.hidden = false;
    field.setAttribute('aria-activedescendant', `${id}-${at}`);
  }

  function choose(index: number): void {
    const person = found[index];
    if (!person || !mention) return;
    const { from } = mention;
    field.setRangeText(`@${person.handle} `, from, field.selectionStart, 'end');
    close();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  }

  listen(field, 'input', look, signal);
  listen(field, 'click', look, signal);
  listen(field, 'blur', close, signal);
  listen(list, 'pointerdown', (event) => event.preventDefault(), signal);
  delegate(
    list,
    'click',
    { 'mention.choose': (row) => choose(Number(row.dataset['index'])) },
    signal,
  );

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
