/* Adding a song of one's own: the recording goes ahead while one writes, its tags fill what is empty. */
import { createSong, type Recording } from '../../api/songs';
import { FieldRefusal, formProblem, handleForm, submitButton, Values } from '../../elements/form';
import { toast } from '../../elements/toast';
import { listen, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { go } from '../../lib/router';
import { myself } from '../session/session-data';
import { coverField } from './cover-field';
import { draftDone, draftOf } from './new-song-data';
import { takesOf } from './recording-data';
import { recordingField } from './recording-field';
import { fieldAliases, songFields } from './song-fields';

export function recordingForm(root: HTMLElement, signal: AbortSignal): void {
  const me = myself().id;
  const draft = draftOf(me);
  const takes = takesOf(me);
  render(
    root,
    html`<form data-ref="form">
      <div data-ref="audio"></div>
      <div data-ref="cover"></div>
      <div data-ref="fields"></div>
      ${formProblem}
      <div class="form-end row-line">
        <span data-publish="yes">${submitButton(t('song.publish'))}</span>
        <button type="submit" class="btn btn-outline" data-publish="no">${t('songs.saveDraft')}</button>
      </div>
    </form>`,
  );
  const form = ref<HTMLFormElement>(root, 'form');
  recordingField(ref(root, 'audio'), takes, signal);
  const cover = coverField(ref(root, 'cover'), draft.cover, null, signal);
  const fields = songFields(ref(root, 'fields'), draft.text, signal);
  const keep = (): void => {
    draft.text = fields.read(new Values(new FormData(form)));
  };
  listen(form, 'input', keep, signal);

  let known: Recording | null = takes.take.get().recording;
  takes.take.watch(({ recording, name }) => {
    cover.inside(recording?.hasCover ?? false);
    if (!recording || recording === known) return;
    known = recording;
    const title = form.querySelector<HTMLInputElement>('[name="title"]');
    if (title && !title.value.trim()) {
      title.value = recording.title ?? name.replace(/\.\w{2,5}$/, '');
      title.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (recording.artist && fields.artists.names().length === 0) {
      fields.artists.set([recording.artist]);
    }
    keep();
  }, signal);

  let publish = true;
  listen(
    form,
    'click',
    (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-publish]');
      if (button) publish = button.dataset['publish'] === 'yes';
    },
    signal,
  );
  handleForm(form, {
    signal,
    aliases: fieldAliases,
    async submit(values, life) {
      const text = fields.read(values);
      if (takes.take.get().phase === 'none') {
        throw new FieldRefusal('audio', t('songs.audio.missing'));
      }
      if (text.artists.length === 0) throw new FieldRefusal('artists', t('songs.artists.missing'));
      await cover.settled();
      const { phase, recording } = await takes.settled(life);
      if (phase !== 'ready' || !recording) {
        throw new FieldRefusal('audio', t('songs.audio.notReady'));
      }
      const coverId = cover.chosen.get()?.id;
      const made = await createSong({
        ...text,
        clientId: draft.clientId,
        audioId: recording.mediaId,
        ...(coverId ? { coverId } : {}),
        coverFromTags: !coverId,
        publish,
      });
      takes.done();
      draftDone(me);
      toast(t(publish ? 'song.published' : 'songs.savedDraft'), { tone: 'success' });
      if (!life.aborted) go(`/songs/${made.song.id}`, { replace: true });
    },
  });
}
