/* Tracks in Spotify's catalogue, asked for only when somebody wants it; a track is added by a click. */
import search from 'lucide-static/icons/search.svg?raw';
import { referSong, searchSpotify, type SpotifyFound, type SpotifyTrack } from '../../api/spotify';
import { icon } from '../../elements/icon';
import { failedState, loadingState } from '../../elements/list-state';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, listen, ref } from '../../lib/dom';
import { html, nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { go } from '../../lib/router';
import { foundTracks } from './spotify-view';

export interface SpotifySearchOptions {
  /** Text, a link or a URI; asked for at once when there is any. */
  readonly q: string;
  readonly signal: AbortSignal;
  /** Below a list that has a field of its own: none is shown here. */
  readonly withoutField?: boolean;
}

export function spotifySearch(root: HTMLElement, options: SpotifySearchOptions): void {
  const { signal } = options;
  render(
    root,
    html`${
      !options.withoutField &&
      html`<form role="search" class="row-line spotify-form" data-ref="form">
        <label class="searchbox grow">${icon(search)}<span class="visually-hidden">${t('spotify.search')}</span>
          <input class="form-control" type="search" dir="auto" name="q" maxlength="200" autocomplete="off" value="${options.q}"
            placeholder="${t('spotify.search')}" /></label>
        <button type="submit" class="btn btn-primary">${t('common.search')}</button>
      </form>`
    }
    <div data-ref="found" aria-live="polite"></div>`,
  );
  const place = ref(root, 'found');
  let q = options.q.trim();
  let tracks: readonly SpotifyTrack[] = [];
  let last: SpotifyFound | null = null;
  let asking = new AbortController();

  async function ask(offset: number): Promise<void> {
    if (!q) return render(place, nothing);
    asking.abort();
    asking = new AbortController();
    const life = AbortSignal.any([signal, asking.signal]);
    if (offset === 0) render(place, loadingState(4, 'people'));
    try {
      last = await searchSpotify(q, offset, life);
      tracks = offset > 0 ? [...tracks, ...last.tracks] : last.tracks;
      render(place, foundTracks(last, tracks));
    } catch (error) {
      if (!isAbort(error) && !life.aborted) render(place, failedState(error));
    }
  }

  async function add(button: HTMLElement): Promise<void> {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    try {
      const song = await referSong(button.dataset['id'] ?? '');
      toast(t('spotify.added', { title: song.title }), { tone: 'success' });
      go(`/songs/${song.id}`);
    } catch (error) {
      button.removeAttribute('aria-disabled');
      toast(explain(error), { tone: 'danger' });
    }
  }

  const form = root.querySelector('form');
  if (form) {
    listen(
      form,
      'submit',
      (event) => {
        event.preventDefault();
        q = String(new FormData(form).get('q')).trim();
        void ask(0);
      },
      signal,
    );
  }
  delegate(
    root,
    'click',
    {
      retry: () => void ask(0),
      'spotify.again': () => void ask(0),
      'spotify.more': () => void ask(last?.nextOffset ?? 0),
      'spotify.add': (button) => void add(button),
    },
    signal,
  );
  void ask(0);
}
