/* One page per song: the song itself, then the panels of the other features. */
import { song as fetchSong, type SongDetail } from '../../api/songs';
import { failedState, loadingState } from '../../elements/list-state';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort, NoAnswer } from '../../lib/refusal';
import { enqueue } from '../player/player';
import { spotifyEmbed } from '../spotify/spotify-embed';
import { actOn, mayAct } from './song-actions';
import { listenHere } from './song-listen';
import { listenToSong } from './song-live-data';
import { mountPanels } from './song-panels-mount';
import { songFrame, songHead, songView } from './song-view';

export const page: Page = {
  async mount(root, { params, signal, title }) {
    const id = params['id'] ?? '';
    let known: SongDetail | null = null;
    render(root, songFrame());
    const place = ref(root, 'song');
    let shown = new AbortController();
    let panels = new AbortController();
    let published: boolean | null = null;
    /** Once, and again when a draft is published: most panels are about published songs. */
    const showPanels = (detail: SongDetail): void => {
      published = detail.song.published;
      panels.abort();
      panels = new AbortController();
      const life = AbortSignal.any([signal, panels.signal]);
      mountPanels(ref(root, 'panels'), { detail, signal: life });
    };
    const show = (detail: SongDetail): void => {
      shown.abort();
      shown = new AbortController();
      const first = known === null;
      known = detail;
      title(detail.song.title);
      render(ref(root, 'head'), songHead(mayAct(detail)));
      render(place, songView(detail));
      const life = AbortSignal.any([signal, shown.signal]);
      const { spotifyId } = detail.song;
      if (spotifyId && first) spotifyEmbed(ref(root, 'embed'), spotifyId, signal);
      listenHere(ref(place, 'listen'), detail, life);
      if (published !== detail.song.published) showPanels(detail);
    };
    const load = async (): Promise<void> => {
      if (!known) render(place, loadingState(4));
      try {
        const detail = await fetchSong(id, signal);
        if (!signal.aborted) show(detail);
      } catch (error) {
        if (isAbort(error) || signal.aborted) return;
        if (known && error instanceof NoAnswer) return; // what is shown stays; the cable calls again
        panels.abort();
        render(ref(root, 'panels'), nothing);
        known = published = null;
        render(place, failedState(error));
      }
    };
    delegate(
      root,
      'click',
      {
        retry: (button) => place.contains(button) && void load(),
        'song.next': () => known && addToQueue(known.song, 'next'),
        'song.enqueue': () => known && addToQueue(known.song, 'last'),
        'song.share': () =>
          void import('../cards/share-dialog').then(({ shareIntoRoom }) =>
            shareIntoRoom('song', id, signal),
          ),
        'song.now': () => {
          const now = known?.song;
          if (now) void import('../listening/listen').then(({ listenNow }) => listenNow(now));
        },
        'song.menu': (button) => known && actOn(button, known, () => void load(), signal),
      },
      signal,
    );
    await load();
    listenToSong(
      id,
      { event: (event) => event.type === 'song.changed' && void load(), again: () => void load() },
      signal,
    );
  },
};

function addToQueue(song: SongDetail['song'], where: 'next' | 'last'): void {
  enqueue(song, where);
  toast(t('player.queued'), { tone: 'success' });
}
