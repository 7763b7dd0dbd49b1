/* Adding a song: a recording of one's own, or a track from Spotify. */
import { pageHead } from '../../elements/page-head';
import { ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { recordingForm } from './recording-form';

export const page: Page = {
  async mount(root, { query, signal, title }) {
    title(t('songs.add'));
    const from = query.get('from') === 'spotify' ? 'spotify' : 'recording';
    const tab = (name: 'recording' | 'spotify', path: string) =>
      html`<a href="${path}" ${from === name && html`aria-current="page"`}>${t(`songs.from.${name}`)}</a>`;
    render(
      root,
      html`${pageHead(t('songs.add'), { back: '/songs' })}
        <nav class="tabs" aria-label="${t('songs.from')}">
          ${tab('recording', '/songs/new')}${tab('spotify', '/songs/new?from=spotify')}
        </nav>
        <div class="page" data-ref="body"></div>`,
    );
    if (from === 'recording') return recordingForm(ref(root, 'body'), signal);
    const { spotifySearch } = await import('../spotify/spotify-search');
    if (!signal.aborted) spotifySearch(ref(root, 'body'), { q: query.get('q') ?? '', signal });
  },
};
