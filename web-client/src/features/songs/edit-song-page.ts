/* Editing the words and the cover of an own song. */
import { changeSong, song as fetchSong, type SongDetail } from '../../api/songs';
import { FieldRefusal, formProblem, handleForm, submitButton } from '../../elements/form';
import { failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { go } from '../../lib/router';
import { coverField, noCover } from './cover-field';
import { fieldAliases, songFields } from './song-fields';

export const page: Page = {
  async mount(root, { params, signal, title }) {
    const id = params['id'] ?? '';
    title(t('songs.editTitle'));
    render(
      root,
      html`${pageHead(t('songs.editTitle'), { back: `/songs/${id}` })}<div class="page" data-ref="body"></div>`,
    );
    const body = ref(root, 'body');
    const load = async (): Promise<void> => {
      render(body, loadingState(5));
      try {
        const detail = await fetchSong(id, signal);
        if (signal.aborted) return;
        if (!detail.mine || detail.song.source !== 'own')
          return go(`/songs/${id}`, { replace: true });
        form(body, detail, signal);
      } catch (error) {
        if (!isAbort(error) && !signal.aborted) render(body, failedState(error));
      }
    };
    delegate(root, 'click', { retry: () => void load() }, signal);
    await load();
  },
};

function form(root: HTMLElement, detail: SongDetail, signal: AbortSignal): void {
  const { song } = detail;
  render(
    root,
    html`<form data-ref="form">
      <div data-ref="cover"></div>
      <div data-ref="fields"></div>
      ${formProblem}
      <div class="form-end row-line">
        ${submitButton(t('common.save'))}
        <a class="btn btn-quiet" href="/songs/${song.id}">${t('common.cancel')}</a>
      </div>
    </form>`,
  );
  const cover = coverField(ref(root, 'cover'), noCover(), song.artUrl ?? null, signal);
  const fields = songFields(
    ref(root, 'fields'),
    {
      title: song.title,
      artists: song.artists.map((artist) => artist.name),
      reading: detail.reading ?? '',
      aliases: detail.aliases,
      lyrics: detail.lyrics ?? '',
      note: detail.note ?? '',
    },
    signal,
  );
  handleForm(ref<HTMLFormElement>(root, 'form'), {
    signal,
    aliases: fieldAliases,
    async submit(values, life) {
      const text = fields.read(values);
      if (text.artists.length === 0) throw new FieldRefusal('artists', t('songs.artists.missing'));
      await cover.settled();
      const coverId = cover.chosen.get()?.id;
      await changeSong(song.id, { ...text, ...(coverId ? { coverId } : {}) }, life);
      toast(t('common.saved'), { tone: 'success' });
      go(`/songs/${song.id}`, { replace: true });
    },
  });
}
