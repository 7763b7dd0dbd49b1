/* Opening a room, and writing to somebody directly. */
import * as api from '../../api/rooms';
import { openDialog } from '../../elements/dialog';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { ref } from '../../lib/dom';
import { html, type SafeHtml } from '../../lib/html';
import { uuid } from '../../lib/id';
import { t } from '../../lib/i18n';
import { go } from '../../lib/router';
import { myself } from '../session/session-data';
import { peoplePicker } from './people-picker';
import { refreshRooms } from './rooms-events';

export async function newRoom(signal: AbortSignal): Promise<void> {
  const id = uuid();
  const opened = await openDialog({
    title: t('rooms.new.title'),
    signal,
    body: html`<form data-ref="form">
      ${formProblem}
      ${field({ name: 'name', label: t('rooms.new.name'), required: true, maxlength: 60, autofocus: true, autocomplete: 'off' })}
      ${kindChoice('OPEN')}
      ${field({ name: 'description', label: t('rooms.new.description'), rows: 2, maxlength: 500 })}
      <div data-ref="people"></div>
      <div class="form-end">${submitButton(t('rooms.new.create'))}</div>
    </form>`,
    mount(root, life) {
      const picker = peoplePicker(ref(root, 'people'), {
        label: t('rooms.new.members'),
        without: new Set([myself().id]),
        signal: life,
      });
      handleForm(ref<HTMLFormElement>(root, 'form'), {
        signal: life,
        async submit(values) {
          const made = await api.createRoom({
            id,
            name: values.text('name'),
            description: values.text('description'),
            kind: values.text('kind') === 'CLOSED' ? 'CLOSED' : 'OPEN',
            memberIds: picker.chosen().map((person) => person.id),
          });
          root.close(made.id);
        },
      });
    },
  });
  enter(opened);
}

export async function newDirectRoom(signal: AbortSignal): Promise<void> {
  const opened = await openDialog({
    title: t('rooms.direct.title'),
    signal,
    body: html`<form data-ref="form">
      ${formProblem}
      <div data-ref="people"></div>
      <div class="form-end">${submitButton(t('rooms.direct.start'))}</div>
    </form>`,
    mount(root, life) {
      const picker = peoplePicker(ref(root, 'people'), {
        label: t('rooms.direct.to'),
        without: new Set([myself().id]),
        most: 9,
        signal: life,
      });
      root.querySelector<HTMLElement>('[role="combobox"]')?.focus();
      handleForm(ref<HTMLFormElement>(root, 'form'), {
        signal: life,
        async submit() {
          const people = picker.chosen();
          if (people.length === 0) return picker.say(t('rooms.direct.nobody'));
          root.close((await api.directRoom(people.map((person) => person.id))).id);
        },
      });
    },
  });
  enter(opened);
}

export function kindChoice(chosen: 'OPEN' | 'CLOSED'): SafeHtml {
  const option = (kind: 'OPEN' | 'CLOSED', name: string, hint: string): SafeHtml =>
    html`<label class="choice choice-long">
      <input type="radio" class="form-check-input" name="kind" value="${kind}" ${chosen === kind && html`checked`} />
      <span><span class="choice-name">${name}</span><span class="choice-hint">${hint}</span></span>
    </label>`;
  return html`<fieldset class="field">
    <legend class="form-label">${t('rooms.new.kind')}</legend>
    ${option('OPEN', t('rooms.kind.open'), t('rooms.kind.openHint'))}
    ${option('CLOSED', t('rooms.kind.closed'), t('rooms.kind.closedHint'))}
  </fieldset>`;
}

function enter(roomId: string): void {
  if (!roomId) return;
  void refreshRooms();
  go(`/rooms/${roomId}`);
}
