/*
 * ♪: finds a song and hands it over. Songs of the circle are found while one types; Spotify is
 * asked only on demand, and a track chosen there becomes a song of the circle.
 */
import type { Song } from '../../api/songs';
import { openDialog } from '../../elements/dialog';
import { html, type SafeHtml } from '../../lib/html';
import { elementId } from '../../lib/id';
import { t } from '../../lib/i18n';
import { myself } from '../session/session-data';
import { rememberSong } from './recent-songs-data';
import { mountPicker } from './song-picker-mount';
import { pickerView } from './song-picker-view';

export interface PickSong {
  /** The dialog's heading; "choose a song" unless given. */
  readonly title?: string;
  /** What is searched for at first: words or a link. */
  readonly query?: string;
  /** Something else one may do instead. */
  readonly other?: { readonly label: string; readonly icon: SafeHtml; readonly run: () => void };
  /** The page's life. */
  readonly signal: AbortSignal;
}

/** Resolves to the song chosen, or to null when the picker is put away. */
export async function pickSong(options: PickSong): Promise<Song | null> {
  const id = elementId('songs');
  const { other } = options;
  let chosen: Song | null = null;
  const answer = await openDialog({
    title: options.title ?? t('picker.title'),
    signal: options.signal,
    body: pickerView(id, options.query ?? ''),
    ...(other && {
      actions: html`<button type="button" class="btn btn-quiet" data-close="other">${other.icon}${other.label}</button>`,
    }),
    mount(root, life) {
      mountPicker(root, id, life, (song) => {
        chosen = song;
        rememberSong(myself().id, song.id);
        root.close('chosen');
      });
    },
  });
  if (answer === 'other') other?.run();
  return chosen;
}
