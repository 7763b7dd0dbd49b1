/* Changing a room from its details: removing, renaming, inviting. */
import * as api from '../../api/rooms';
import type { Room, RoomMember } from '../../api/rooms';
import { confirmDialog, openDialog } from '../../elements/dialog';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { toast } from '../../elements/toast';
import { ref } from '../../lib/dom';
import { html } from '../../lib/html';
import { t } from '../../lib/i18n';
import { kindChoice } from './new-room-dialog';
import { peoplePicker } from './people-picker';
import { atLeast } from './room-rights';

/** Tries, says what went wrong, and shows the room anew. */
export type Attempt = (work: () => Promise<unknown>) => Promise<void>;

export async function removeAsked(
  roomId: string,
  person: api.Person,
  attempt: Attempt,
  signal: AbortSignal,
): Promise<void> {
  const sure = await confirmDialog({
    title: t('rooms.details.removeTitle', { name: person.displayName }),
    text: t('rooms.details.removeText'),
    confirm: t('rooms.details.remove'),
    danger: true,
    signal,
  });
  if (sure) await attempt(() => api.removeMember(roomId, person.id));
}

export async function editRoom(room: Room, signal: AbortSignal, attempt: Attempt): Promise<void> {
  const done = await openDialog({
    title: t('rooms.details.edit'),
    signal,
    body: html`<form data-ref="form">
      ${formProblem}
      ${field({ name: 'name', label: t('rooms.new.name'), value: room.name, required: true, maxlength: 60, autocomplete: 'off' })}
      ${field({ name: 'description', label: t('rooms.new.description'), value: room.description ?? '', rows: 3, maxlength: 500 })}
      ${atLeast(room, 'OWNER') && kindChoice(room.kind === 'OPEN' ? 'OPEN' : 'CLOSED')}
      <div class="form-end">${submitButton(t('common.save'))}</div>
    </form>`,
    mount(root, life) {
      handleForm(ref<HTMLFormElement>(root, 'form'), {
        signal: life,
        async submit(values) {
          const kind = values.text('kind') as 'OPEN' | 'CLOSED' | '';
          await api.changeRoom(room.id, {
            name: values.text('name'),
            description: values.text('description'),
            ...(kind && kind !== room.kind ? { kind } : {}),
          });
          root.close('yes');
        },
      });
    },
  });
  if (done) await attempt(() => Promise.resolve());
}

export async function invitePeople(
  room: Room,
  members: readonly RoomMember[],
  signal: AbortSignal,
  attempt: Attempt,
): Promise<void> {
  const done = await openDialog({
    title: t('rooms.details.invite'),
    signal,
    body: html`<form data-ref="form">
      ${formProblem}
      <div data-ref="people"></div>
      <div class="form-end">${submitButton(t('rooms.details.invite'))}</div>
    </form>`,
    mount(root, life) {
      const picker = peoplePicker(ref(root, 'people'), {
        label: t('rooms.new.members'),
        without: new Set(members.map((member) => member.person.id)),
        signal: life,
      });
      root.querySelector<HTMLElement>('[role="combobox"]')?.focus();
      handleForm(ref<HTMLFormElement>(root, 'form'), {
        signal: life,
        async submit() {
          if (picker.chosen().length === 0) return picker.say(t('rooms.direct.nobody'));
          for (const person of picker.chosen()) await api.addMember(room.id, person.id, 'MEMBER');
          root.close('yes');
        },
      });
    },
  });
  if (!done) return;
  toast(t('rooms.details.invited'), { tone: 'success' });
  await attempt(() => Promise.resolve());
}
