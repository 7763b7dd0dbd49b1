/* Writing about a song. What is written stays on this device until the server has it. */
import close from 'lucide-static/icons/x.svg?raw';
import image from 'lucide-static/icons/image-plus.svg?raw';
import type { Song } from '../../api/songs';
import { icon } from '../../elements/icon';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, listen, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { uuid } from '../../lib/id';
import { t } from '../../lib/i18n';
import { Refusal } from '../../lib/refusal';
import { pictureIntake } from '../media/picture-intake';
import { uploadTray } from '../media/upload-tray';
import { uploadsOf } from '../media/uploads-data';
import { myself } from '../session/session-data';
import { bodyField, characters, mostCharacters, spoilerBox, watchBody } from './body-field';
import { draft, emptyDraft, keepDraft } from './drafts-data';
import { publishing, type Letter } from './publishing-data';
import { songField } from './song-field';

export interface ComposerOptions {
  /** Where it stands: each place has a draft of its own. */
  readonly place: string;
  /** The page's song, where there is one. */
  readonly song?: Song;
  readonly closed: () => void;
  readonly signal: AbortSignal;
}

export interface Composer {
  readonly focus: () => void;
  /** Puts back what could not be published. */
  readonly takeBack: (letter: Letter) => void;
}

const mostPictures = 4;

export function composer(root: HTMLElement, options: ComposerOptions): Composer {
  const { place, signal } = options;
  const me = myself().id;
  const uploads = uploadsOf(`posts.${me}.${place}`, mostPictures);
  const kept = draft(me, place);
  let sent: string | null = null;

  render(
    root,
    html`<form class="post-compose" data-ref="form" novalidate aria-label="${t('compose.title')}">
      <div data-ref="song"></div>
      ${bodyField(`compose-${place}`, kept.body)}
      <div data-ref="tray"></div>
      <p class="field-error" data-ref="pictures" role="alert"></p>
      <div class="post-tools">
        <button type="button" class="btn btn-icon" data-ref="add" aria-label="${t('compose.picture')}" title="${t('compose.picture')}">${icon(image)}</button>
        ${spoilerBox(kept.spoiler)}
        <button type="button" class="btn btn-icon post-close" data-action="compose.close" aria-label="${t('compose.close')}" title="${t('compose.close')}">${icon(close)}</button>
        <button type="submit" class="btn btn-primary">${t('compose.send')}</button>
      </div>
    </form>`,
  );
  const form = ref<HTMLFormElement>(root, 'form');
  const body = form.querySelector('textarea') as HTMLTextAreaElement;
  const spoiler = form.querySelector('[name="spoiler"]') as HTMLInputElement;
  const song = songField(ref(root, 'song'), options.song ?? kept.song, () => save(), signal);
  const measure = watchBody(form, signal);
  uploadTray(ref(root, 'tray'), uploads, signal);

  const save = (): void =>
    keepDraft(me, place, { song: song.chosen(), body: body.value, spoiler: spoiler.checked });

  function sayBody(problem: string): void {
    const error = form.querySelector(`#compose-${CSS.escape(place)}-error`);
    if (error) error.textContent = problem;
    if (problem) body.setAttribute('aria-invalid', 'true');
    else body.removeAttribute('aria-invalid');
  }
  const sayPictures = (problem: string): void => {
    ref(root, 'pictures').textContent = problem;
  };

  function add(files: readonly File[]): void {
    const left = uploads.add(files);
    sayPictures(left > 0 ? t('compose.pictures', { count: mostPictures }) : '');
  }

  /** What stops it from leaving, beside where it is; true when nothing does. */
  function ready(): boolean {
    const text = body.value.trim();
    const over = characters(text) - mostCharacters;
    song.say(song.chosen() ? '' : t('compose.songMissing'));
    sayBody(
      text === '' ? t('compose.bodyMissing') : over > 0 ? t('compose.over', { count: over }) : '',
    );
    sayPictures(
      uploads.failed() ? t('compose.failed') : uploads.unfinished() ? t('compose.unfinished') : '',
    );
    if (!song.chosen()) song.focus();
    else if (body.getAttribute('aria-invalid')) body.focus();
    return song.chosen() !== null && !body.hasAttribute('aria-invalid') && !uploads.unfinished();
  }

  function fill(next: { song: Song | null; body: string; spoiler: boolean }): void {
    song.set(next.song);
    body.value = next.body;
    spoiler.checked = next.spoiler;
    measure();
    save();
  }

  function send(): void {
    const chosen = song.chosen();
    if (!ready() || !chosen) return;
    sent = uuid();
    const letter = {
      clientId: sent,
      song: chosen,
      body: body.value.trim(),
      spoiler: spoiler.checked,
      pictures: uploads.take(),
    };
    fill({ ...emptyDraft, song: options.song ?? null });
    publishing().send(letter);
    options.closed();
  }

  function takeBack(letter: Letter): void {
    fill(letter);
    uploads.putBack(letter.pictures);
    const { failure } = letter;
    const errors = failure instanceof Refusal ? failure.errors : [];
    const about = (name: string): string =>
      errors
        .filter(({ field }) => field.startsWith(name))
        .map(({ message }) => message)
        .join(' ');
    song.say(about('songId'));
    sayPictures(about('pictures'));
    const other = failure && !about('songId') && !about('pictures') ? explain(failure) : '';
    sayBody(about('body') || other);
    body.focus();
  }

  listen(
    form,
    'submit',
    (event) => {
      event.preventDefault();
      send();
    },
    signal,
  );
  listen(form, 'input', save, signal);
  listen(body, 'input', () => sayBody(''), signal);
  delegate(root, 'click', { 'compose.close': () => options.closed() }, signal);
  pictureIntake({ area: form, field: body, button: ref(root, 'add'), take: add, signal });
  // refused while the field is still empty: back to where it was written, with the reason beside it
  publishing().letters.subscribe((letters) => {
    const refused = letters.find(({ clientId, state }) => clientId === sent && state === 'refused');
    if (!refused || body.value !== '') return;
    sent = null;
    const letter = publishing().takeBack(refused.clientId);
    if (letter) {
      root.dispatchEvent(new CustomEvent('compose-again', { bubbles: true }));
      takeBack(letter);
      toast(explain(letter.failure), { tone: 'danger', duration: 8_000 });
    }
  }, signal);

  return { focus: () => (song.chosen() ? body.focus() : song.focus()), takeBack };
}
