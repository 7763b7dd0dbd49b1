/* Into which room, with which words. */
import { rooms as fetchRooms, type RoomSummary } from '../../api/rooms';
import { openDialog } from '../../elements/dialog';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { toast } from '../../elements/toast';
import { ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { uuid } from '../../lib/id';
import { t } from '../../lib/i18n';
import { go } from '../../lib/router';

export interface ShareInto {
  readonly roomId: string;
  readonly clientId: string;
  readonly body: string;
}

/** Asks for a room and shares; `share` is called again with the same client id after a failure. */
export async function shareDialog(
  share: (into: ShareInto) => Promise<unknown>,
  life: AbortSignal,
): Promise<void> {
  const clientId = uuid();
  await openDialog({
    title: t('post.shareTitle'),
    size: 'sm',
    body: html`<div data-ref="share">${loadingState(2)}</div>`,
    signal: life,
    mount: (root, signal) => {
      const place = ref(root, 'share');
      fetchRooms(signal).then(
        (all) => {
          if (signal.aborted) return;
          const open = all.filter((room) => !room.archivedAt);
          if (open.length === 0) return render(place, emptyState(t('post.noRooms')));
          render(place, shareForm(open));
          handleForm(ref<HTMLFormElement>(place, 'form'), {
            signal,
            submit: async (values) => {
              const roomId = values.text('roomId');
              await share({ roomId, clientId, body: values.text('body') });
              root.close();
              const name = roomName(open.find(({ id }) => id === roomId));
              toast(t('post.shared', { name }), {
                tone: 'success',
                action: { label: t('post.shareOpen'), run: () => go(`/rooms/${roomId}`) },
              });
            },
          });
        },
        (error: unknown) => signal.aborted || render(place, failedState(error)),
      );
    },
  });
}

const roomName = (room: RoomSummary | undefined): string =>
  room?.name || room?.people.map(({ displayName }) => displayName).join('、') || '';

function shareForm(rooms: readonly RoomSummary[]): SafeHtml {
  return html`<form data-ref="form">
    <div class="field"><label class="form-label" for="share-room">${t('post.shareRoom')}</label>
      <select class="form-select" id="share-room" name="roomId" autofocus>${rooms.map(
        (room) => html`<option value="${room.id}">${roomName(room)}</option>`,
      )}</select><p class="field-error"></p></div>
    ${field({ name: 'body', label: t('post.shareWords'), maxlength: 1000, autocomplete: 'off' })}
    ${formProblem} ${submitButton(t('post.shareSend'))}
  </form>`;
}
