/* Everything a room's owner and moderators decide about it, in one dialog. */
import archiveIcon from 'lucide-static/icons/archive.svg?raw';
import * as api from '../../api/rooms';
import type { Room, RoomChange } from '../../api/rooms';
import { openDialog } from '../../elements/dialog';
import { field, formProblem, handleForm, submitButton, type Values } from '../../elements/form';
import { icon } from '../../elements/icon';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { myself } from '../session/session-data';
import { kindChoice } from './new-room-dialog';
import { archiveRoom } from './room-archive';
import { iconField } from './room-icon-field';
import { atLeast } from './room-rights';
import { roomChanged, refreshRooms } from './rooms-events';
import { changesOf, pauses } from './room-settings-data';

export async function openRoomSettings(roomId: string, page: AbortSignal): Promise<void> {
  try {
    const room = await api.room(roomId, page);
    const done = await settingsDialog(room, page);
    if (done === 'archive') return await archiveRoom(room, page);
    if (done === '') return;
  } catch (error) {
    if (!isAbort(error)) toast(explain(error), { tone: 'danger' });
    return;
  }
  void refreshRooms();
  roomChanged(roomId);
}

function settingsDialog(room: Room, page: AbortSignal): Promise<string> {
  const owns = atLeast(room, 'OWNER');
  return openDialog({
    title: t('rooms.settings.title'),
    signal: page,
    body: html`<form data-ref="form">
      ${formProblem}
      <div class="field" data-ref="icon"></div>
      ${field({ name: 'name', label: t('rooms.new.name'), value: room.name, required: true, maxlength: 60, autocomplete: 'off' })}
      ${field({ name: 'description', label: t('rooms.new.description'), value: room.description ?? '', rows: 2, maxlength: 500 })}
      ${field({ name: 'welcome', label: t('rooms.settings.welcome'), value: room.welcome ?? '', rows: 3, maxlength: 1000, hint: t('rooms.settings.welcome.hint') })}
      ${postingChoice(room)} ${pauseChoice(room.slowModeSeconds ?? 0)}
      ${owns && kindChoice(room.kind === 'CLOSED' ? 'CLOSED' : 'OPEN')}
      ${owns && myself().role !== 'MEMBER' && standardChoice(room)}
      <div class="form-end settings-end">
        ${owns && html`<button type="button" class="btn btn-outline-danger" data-action="room.archive">${icon(archiveIcon)}${t('rooms.archive')}</button>`}
        ${submitButton(t('common.save'))}
      </div>
    </form>`,
    mount(root, life) {
      const chosen = iconField(ref(root, 'icon'), room.icon ?? '', life);
      const form = ref<HTMLFormElement>(root, 'form');
      delegate(root, 'click', { 'room.archive': () => root.close('archive') }, life);
      handleForm(form, {
        signal: life,
        async submit(values) {
          const change = changesOf(room, wanted(values, chosen(), room, owns));
          if (Object.keys(change).length > 0) await api.changeRoom(room.id, change);
          root.close('saved');
        },
      });
    },
  });
}

function wanted(values: Values, icon: string, room: Room, owns: boolean): RoomChange {
  const kind = values.text('kind') === 'CLOSED' ? 'CLOSED' : 'OPEN';
  const newcomers = owns && myself().role !== 'MEMBER';
  return {
    icon,
    name: values.text('name'),
    description: values.text('description'),
    welcome: values.text('welcome'),
    posting: values.text('posting') === 'MODERATORS' ? 'MODERATORS' : 'EVERYONE',
    slowModeSeconds: Number(values.text('slowModeSeconds')),
    ...(owns && room.kind !== 'DIRECT' ? { kind } : {}),
    ...(newcomers ? { standard: kind === 'OPEN' && values.checked('standard') } : {}),
  };
}

function postingChoice({ posting = 'EVERYONE' }: Room): SafeHtml {
  const option = (value: 'EVERYONE' | 'MODERATORS'): SafeHtml =>
    html`<label class="choice"><input type="radio" class="form-check-input" name="posting" value="${value}" ${posting === value && html`checked`} /><span>${t(`rooms.posting.${value}`)}</span></label>`;
  return html`<fieldset class="field">
    <legend class="form-label">${t('rooms.posting')}</legend>
    <div class="choices">${option('EVERYONE')}${option('MODERATORS')}</div>
  </fieldset>`;
}

function pauseChoice(now: number): SafeHtml {
  const all = pauses.includes(now) ? pauses : [...pauses, now].sort((a, b) => a - b);
  return html`<div class="field">
    <label class="form-label" for="f-pause">${t('rooms.slow')}</label>
    <select class="form-select" id="f-pause" name="slowModeSeconds" aria-describedby="f-pause-hint">
      ${all.map((seconds) => html`<option value="${seconds}" ${seconds === now && html`selected`}>${pauseText(seconds)}</option>`)}
    </select>
    <p class="field-hint" id="f-pause-hint">${t('rooms.slow.hint')}</p>
    <p class="field-error"></p>
  </div>`;
}

function pauseText(seconds: number): string {
  if (seconds === 0) return t('rooms.slow.none');
  return seconds < 60 || seconds % 60 !== 0
    ? t('rooms.slow.seconds', { count: seconds })
    : t('rooms.slow.minutes', { count: seconds / 60 });
}

const standardChoice = ({ standard }: Room): SafeHtml =>
  html`<div class="field"><label class="choice choice-long"><input type="checkbox" class="form-check-input" name="standard" ${standard === true && html`checked`} />
    <span><span class="choice-name">${t('rooms.standard')}</span><span class="choice-hint">${t('rooms.standard.hint')}</span></span></label>
    <p class="field-error"></p></div>`;
