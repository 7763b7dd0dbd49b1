/* Changing who is in a room, from its details. */
import * as api from '../../api/rooms';
import type { Room, RoomMember } from '../../api/rooms';
import { confirmDialog, openDialog } from '../../elements/dialog';
import { formProblem, handleForm, submitButton } from '../../elements/form';
import { toast } from '../../elements/toast';
import { ref } from '../../lib/dom';
import { html } from '../../lib/html';
import { t } from '../../lib/i18n';
import { peoplePicker } from './people-picker';

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
