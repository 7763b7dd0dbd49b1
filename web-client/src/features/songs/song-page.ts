/* One page per song: the song itself, then the panels of the other features. */
import { song as fetchSong, type SongDetail } from '../../api/songs';
import { failedState, loadingState } from '../../elements/list-state';
import { delegate, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { actOn, mayAct } from './song-actions';
import { listenToSong } from './song-live-data';
import { mountPanels } from './song-panels-mount';
import { songFrame, songHead, songView } from './song-view';

export const page: Page = {
  async mount(root, { params, signal, title }) {
    const id = params['id'] ?? '';
    let known: SongDetail | null = null;
    render(root, songFrame());
    const place = ref(root, 'song');
    const show = (detail: SongDetail): void => {
      const first = known === null;
      known = detail;
      title(detail.song.title);
      render(ref(root, 'head'), songHead(mayAct(detail)));
      render(place, songView(detail));
      if (first) mountPanels(ref(root, 'panels'), { detail, signal });
    };
    const load = async (): Promise<void> => {
      if (!known) render(place, loadingState(4));
      try {
        const detail = await fetchSong(id, signal);
        if (!signal.aborted) show(detail);
      } catch (error) {
        if (isAbort(error) || signal.aborted) return;
        render(ref(root, 'panels'), html``);
        known = null;
        render(place, failedState(error));
      }
    };
    delegate(
      root,
      'click',
      {
        retry: () => void load(),
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
