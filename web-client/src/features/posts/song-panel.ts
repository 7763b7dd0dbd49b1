/* What people wrote about a song, on its page. */
import { ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { listenToSong } from '../songs/song-live-data';
import type { SongPanelContext } from '../songs/song-panels';
import type { PostEvent } from './feed-live-data';
import { postList } from './post-list';
import { writingPlace } from './writing-place';

export function mountSongPanel(root: HTMLElement, { detail, signal }: SongPanelContext): void {
  const { song } = detail;
  render(
    root,
    html`<div class="feed"><div data-ref="write"></div><div data-ref="list"></div></div>`,
  );
  const list = postList(ref(root, 'list'), {
    wanted: { song: song.id },
    empty: { text: t('posts.emptySong') },
    withoutSong: true,
    takes: (post) => post.song.id === song.id,
    signal,
  });
  if (song.published) writingPlace(ref(root, 'write'), { place: `song.${song.id}`, song, signal });
  listenToSong(
    song.id,
    {
      event: (event) => event.type.startsWith('post.') && list.hear(event as unknown as PostEvent),
      again: () => void list.catchUp(),
    },
    signal,
  );
}
