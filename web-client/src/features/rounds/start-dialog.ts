/* Begins a blind round in a room: a song, how long it waits, a word about it. */
import * as api from '../../api/rounds';
import type { Song } from '../../api/songs';
import { openDialog } from '../../elements/dialog';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { songRow } from '../../elements/song-row';
import { ref } from '../../lib/dom';
import { html } from '../../lib/html';
import { uuid } from '../../lib/id';
import { t, type MessageKey } from '../../lib/i18n';
import { pickSong } from '../cards/song-picker';

const lengths: readonly (readonly [number, Extract<MessageKey, `rounds.for.${string}`>])[] = [
  [10, 'rounds.for.minutes'],
  [60, 'rounds.for.hour'],
  [1_440, 'rounds.for.day'],
  [4_320, 'rounds.for.days'],
  [10_080, 'rounds.for.week'],
];

/** True when it was begun; its message comes into the room by itself. */
export async function startRoundHere(
  roomId: string,
  signal: AbortSignal,
  given?: Song,
): Promise<boolean> {
  const song = given ?? (await pickSong({ title: t('rounds.pick'), signal }));
  if (!song) return false;
  // the same for every attempt: a repeat begins no second one
  const clientId = uuid();
  const done = await openDialog({
    title: t('rounds.start'),
    signal,
    body: html`<form data-ref="form">
      ${formProblem}
      <p class="muted">${t('rounds.about')}</p>
      ${songRow(song)}
      <div class="field">
        <label class="form-label" for="round-minutes">${t('rounds.length')}</label>
        <select class="form-select" id="round-minutes" name="minutes">${lengths.map(
          ([minutes, name]) =>
            html`<option value="${minutes}" ${minutes === 1_440 && html`selected`}>${t(name)}</option>`,
        )}</select>
      </div>
      ${field({ name: 'note', label: t('rounds.note'), maxlength: 500, rows: 2 })}
      <div class="form-end">${submitButton(t('rounds.begin'))}</div>
    </form>`,
    mount(root, life) {
      handleForm(ref<HTMLFormElement>(root, 'form'), {
        signal: life,
        async submit(values) {
          await api.startRound(roomId, {
            clientId,
            songId: song.id,
            minutes: Number(values.text('minutes')),
            note: values.text('note'),
          });
          root.close('yes');
        },
      });
    },
  });
  return done === 'yes';
}
