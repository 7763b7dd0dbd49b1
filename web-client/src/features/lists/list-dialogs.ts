/* Changing a list: its words, who may edit it, a note on an entry; deleting it. */
import close from 'lucide-static/icons/x.svg?raw';
import * as api from '../../api/lists';
import type { List, ListEntry } from '../../api/lists';
import { avatar } from '../../elements/avatar';
import { confirmDialog, openDialog } from '../../elements/dialog';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { icon } from '../../elements/icon';
import { ref } from '../../lib/dom';
import { html } from '../../lib/html';
import { t } from '../../lib/i18n';
import { peoplePicker } from '../rooms/people-picker';
import { listForm, listWords } from './list-form';

export async function editWords(list: List, signal: AbortSignal): Promise<void> {
  await openDialog({
    title: t('lists.edit'),
    signal,
    body: listForm(list, t('common.save')),
    mount(root, life) {
      handleForm(ref<HTMLFormElement>(root, 'form'), {
        signal: life,
        async submit(values) {
          await api.changeList(list.id, listWords(values));
          root.close();
        },
      });
    },
  });
}

export async function editEditors(list: List, signal: AbortSignal): Promise<void> {
  const leaving = new Set<string>();
  await openDialog({
    title: t('lists.editors'),
    signal,
    body: html`<form data-ref="form">
      ${formProblem}
      <ul class="chips" aria-label="${t('lists.editorsNow')}">${list.editors.map(
        (person) =>
          html`<li class="chip">${avatar(person, 'xs')}<span>${person.displayName}</span><button type="button" class="chip-remove" data-person="${person.id}" aria-label="${t('rooms.people.remove', { name: person.displayName })}">${icon(close)}</button></li>`,
      )}</ul>
      <div data-ref="people"></div>
      <div class="form-end">${submitButton(t('common.save'))}</div>
    </form>`,
    mount(root, life) {
      const picker = peoplePicker(ref(root, 'people'), {
        label: t('lists.editorsAdd'),
        without: new Set([list.owner.id, ...list.editors.map(({ id }) => id)]),
        signal: life,
      });
      root.addEventListener('click', (event) => {
        const button = (event.target as Element).closest<HTMLElement>('[data-person]');
        if (!button) return;
        leaving.add(button.dataset['person'] ?? '');
        button.closest('li')?.remove();
      });
      handleForm(ref<HTMLFormElement>(root, 'form'), {
        signal: life,
        async submit() {
          for (const id of leaving) await api.removeEditor(list.id, id);
          for (const { id } of picker.chosen()) await api.addEditor(list.id, id);
          root.close();
        },
      });
    },
  });
}

export async function editNote(list: List, entry: ListEntry, signal: AbortSignal): Promise<void> {
  await openDialog({
    title: t('lists.entryNote'),
    size: 'sm',
    signal,
    body: html`<form data-ref="form">
      ${formProblem}
      ${field({ name: 'note', label: entry.song.title, value: entry.note ?? '', maxlength: 500, rows: 2, autofocus: true })}
      <div class="form-end">${submitButton(t('common.save'))}</div>
    </form>`,
    mount(root, life) {
      handleForm(ref<HTMLFormElement>(root, 'form'), {
        signal: life,
        async submit(values) {
          await api.changeEntry(list.id, entry.id, { note: values.text('note') });
          root.close();
        },
      });
    },
  });
}

/** True when it is deleted. */
export async function deleteAsked(list: List, signal: AbortSignal): Promise<boolean> {
  const sure = await confirmDialog({
    title: t('lists.deleteTitle', { title: list.title }),
    text: t('lists.deleteText'),
    confirm: t('lists.delete'),
    danger: true,
    signal,
  });
  if (sure) await api.deleteList(list.id);
  return sure;
}
