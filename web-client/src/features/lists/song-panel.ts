/* The lists a song stands in, on the song's page. */
import { lists } from '../../api/lists';
import { pagedList } from '../../elements/paged-list';
import { t } from '../../lib/i18n';
import type { SongPanelContext } from '../songs/song-panels';
import { listRow } from './list-row';

export function mountSongPanel(root: HTMLElement, { detail, signal }: SongPanelContext): void {
  pagedList(root, {
    load: (after, life) => lists({ song: detail.song.id, after, limit: 10 }, life),
    row: listRow,
    looks: 'song-list',
    empty: t('lists.noneWith'),
    more: t('lists.more'),
    signal,
  });
}
