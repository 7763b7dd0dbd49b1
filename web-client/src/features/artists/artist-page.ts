/* An artist: how the name is read, and the songs. */
import edit from 'lucide-static/icons/pencil.svg?raw';
import { artist as fetchArtist, type Artist } from '../../api/artists';
import { songs as fetchSongs, type Song } from '../../api/songs';
import { icon } from '../../elements/icon';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { songRow } from '../../elements/song-row';
import { spotifyLink } from '../../elements/spotify-link';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { editArtist } from './edit-artist';

export const page: Page = {
  async mount(root, { params, signal, title }) {
    const id = params['id'] ?? '';
    render(
      root,
      html`${pageHead(t('artists.title'), { back: '/artists' })}
        <div class="page"><div data-ref="about">${loadingState(2)}</div><div data-ref="songs"></div></div>`,
    );
    const about = ref(root, 'about');
    const list = ref(root, 'songs');
    let known: Artist | null = null;
    let found: readonly Song[] = [];
    let next: string | null = null;

    const show = (artist: Artist): void => {
      known = artist;
      title(artist.name);
      render(about, artistView(artist));
    };
    async function songsOf(after: string | null): Promise<void> {
      try {
        const answer = await fetchSongs({ artist: id, order: 'newest', after, limit: 30 }, signal);
        found = after ? [...found, ...answer.items] : answer.items;
        next = answer.next ?? null;
        render(list, songsView(found, next));
      } catch (error) {
        if (!isAbort(error)) render(list, failedState(error));
      }
    }
    async function load(): Promise<void> {
      try {
        const artist = await fetchArtist(id, signal);
        if (signal.aborted) return;
        show(artist);
        await songsOf(null);
      } catch (error) {
        if (isAbort(error) || signal.aborted) return;
        render(about, failedState(error));
      }
    }
    delegate(
      root,
      'click',
      {
        retry: () => void load(),
        'artist.more': () => void songsOf(next),
        'artist.edit': () => known && editArtist(known, show, signal),
      },
      signal,
    );
    await load();
  },
};

function artistView(artist: Artist): SafeHtml {
  return html`<header class="artist-head">
    <div class="grow">
      <h2 class="song-name">${artist.name}</h2>
      ${artist.reading && html`<p class="muted">${artist.reading}</p>`}
      ${artist.aliases.length > 0 && html`<p class="muted small">${t('song.aliases', { names: artist.aliases.join('、') })}</p>`}
    </div>
    ${artist.spotifyUrl && spotifyLink(artist.spotifyUrl, artist.name)}
    <button type="button" class="btn btn-icon" data-action="artist.edit" aria-label="${t('artists.edit')}" title="${t('artists.edit')}">${icon(edit)}</button>
  </header>`;
}

function songsView(songs: readonly Song[], next: string | null): SafeHtml {
  const title = html`<h2 class="list-title">${t('artists.songs')}</h2>`;
  if (songs.length === 0) return html`${title}${emptyState(t('artists.noSongs'))}`;
  return html`${title}<ul class="song-list">${songs.map((song) => html`<li>${songRow(song)}</li>`)}</ul>
    ${next && html`<button type="button" class="btn btn-outline" data-action="artist.more">${t('songs.more')}</button>`}`;
}
