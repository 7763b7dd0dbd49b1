/* Where the recording is picked or dropped: limits told before, progress, a way back, what is wrong. */
import again from 'lucide-static/icons/rotate-cw.svg?raw';
import audio from 'lucide-static/icons/audio-lines.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import { icon } from '../../elements/icon';
import { explain } from '../../elements/problem';
import { delegate, listen, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { Refusal } from '../../lib/refusal';
import { size } from '../../lib/text';
import { songTime } from '../../lib/time';
import { limitsOf } from '../media/uploads-data';
import { NoRecording, type Take, type Takes } from './recording-data';

const endings = '.mp3,.m4a,.aac,.flac,.ogg,.oga,.opus,.wav';

export function recordingField(root: HTMLElement, takes: Takes, signal: AbortSignal): void {
  render(
    root,
    html`<div class="field">
      <span class="form-label" id="f-audio-label">${t('songs.audio')}</span>
      <label class="drop" data-ref="drop">
        <input type="file" class="visually-hidden" name="audio" accept="audio/*,${endings}" aria-describedby="f-audio-hint f-audio-error" data-ref="file" />
        ${icon(audio)}<span>${t('songs.audio.drop')}</span>
      </label>
      <div class="take" data-ref="take" role="group" aria-labelledby="f-audio-label" tabindex="-1" hidden></div>
      <p class="field-hint" id="f-audio-hint" data-ref="hint">${t('songs.audio.types')}</p>
      <p class="field-error" id="f-audio-error" role="alert" data-ref="error"></p>
    </div>`,
  );
  const drop = ref(root, 'drop');
  const place = ref(root, 'take');
  limitsOf('AUDIO').then(
    ({ maxBytes }) => {
      ref(root, 'hint').textContent =
        `${t('songs.audio.types')} ${t('songs.audio.limit', { size: size(maxBytes) })}`;
    },
    () => undefined, // asked again when a file is chosen
  );

  let shown = '';
  const show = (take: Take): void => {
    drop.hidden = take.phase !== 'none';
    place.hidden = take.phase === 'none';
    const key = `${take.phase} ${take.name}`;
    if (key !== shown) {
      const held = place.contains(document.activeElement) || root.contains(document.activeElement);
      shown = key;
      render(place, takeView(take));
      ref(root, 'error').textContent = take.phase === 'failed' ? takeFailure(take.failure) : '';
      if (held && take.phase !== 'none') place.focus({ preventScroll: true });
    }
    const bar = place.querySelector('progress');
    if (bar && take.phase === 'sending') bar.value = take.share;
  };
  takes.take.watch(show, signal);

  const choose = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) takes.choose(file);
  };
  listen(
    ref(root, 'file'),
    'change',
    (event) => {
      const input = event.target as HTMLInputElement;
      choose(input.files);
      input.value = '';
    },
    signal,
  );
  const over = (on: boolean) => (event: Event) => {
    event.preventDefault();
    drop.toggleAttribute('data-over', on);
  };
  listen(root, 'dragover', over(true), signal);
  listen(root, 'dragleave', over(false), signal);
  listen(
    root,
    'drop',
    (event) => {
      over(false)(event);
      choose((event as DragEvent).dataTransfer?.files);
    },
    signal,
  );
  delegate(
    root,
    'click',
    {
      'take.remove': () => {
        takes.remove();
        ref(root, 'file').focus();
      },
      'take.retry': takes.retry,
    },
    signal,
  );
}

function takeView(take: Take): SafeHtml {
  const about =
    take.phase === 'ready'
      ? `${songTime(take.recording?.durationMs ?? 0)} · ${size(take.bytes)}`
      : take.phase === 'failed'
        ? size(take.bytes)
        : t(`songs.audio.${take.phase as 'sending' | 'checking'}`);
  const bar =
    take.phase === 'sending' || take.phase === 'checking'
      ? html`<progress class="progress-line" max="1" aria-label="${t('songs.audio.progress')}"></progress>`
      : '';
  return html`${icon(audio)}
    <div class="grow"><p class="truncate take-name">${take.name}</p>${bar}<p class="field-hint" role="status">${about}</p></div>
    ${take.phase === 'failed' && html`<button type="button" class="btn btn-icon" data-action="take.retry" aria-label="${t('common.retry')}" title="${t('common.retry')}">${icon(again)}</button>`}
    <button type="button" class="btn btn-icon" data-action="take.remove" aria-label="${t('songs.audio.remove', { name: take.name })}" title="${t('songs.audio.removeShort')}">${icon(close)}</button>`;
}

/** What is wrong with the file, as a sentence. */
export function takeFailure(failure: unknown): string {
  if (failure instanceof NoRecording) return t(`songs.audio.no.${failure.reason}`);
  const field = failure instanceof Refusal ? failure.errors[0]?.message : undefined;
  return field ?? explain(failure);
}
