/*
 * What stands on a song's page below the song itself. A feature adds one line here; its module is
 * loaded when the page is shown, and a panel that fails never takes the page with it.
 */
import type { SongDetail } from '../../api/songs';
import type { MessageKey } from '../../lib/i18n';

export interface SongPanelContext {
  /** The song as the page knows it when the panel is mounted; it may be given anew (see `song.changed`). */
  readonly detail: SongDetail;
  /** Ends when the page is left. */
  readonly signal: AbortSignal;
}

export interface SongPanel {
  /** Builds the panel inside an empty element of its own, below its heading. */
  mountSongPanel(root: HTMLElement, context: SongPanelContext): void | Promise<void>;
}

export interface SongPanelEntry {
  /** Stable name: the anchor of the section (`#ratings`). */
  readonly id: string;
  /** The heading, from i18n. */
  readonly title: MessageKey;
  readonly load: () => Promise<SongPanel>;
  /** Panels of a published song only, say; all songs unless given. */
  readonly shows?: (detail: SongDetail) => boolean;
}

const published = ({ song }: SongDetail): boolean => song.published;

/** In the order of the page. */
export const songPanels: readonly SongPanelEntry[] = [
  {
    id: 'ratings',
    title: 'ratings.panel',
    load: () => import('../ratings/song-panel'),
    shows: published,
  },
  {
    id: 'outside',
    title: 'ratings.outside',
    load: () => import('../ratings/outside-panel'),
    shows: published,
  },
  {
    id: 'posts',
    title: 'posts.panel',
    load: () => import('../posts/song-panel'),
    shows: published,
  },
  {
    id: 'mentions',
    title: 'mentions.panel',
    load: () => import('../cards/mentions-panel'),
    shows: published,
  },
  {
    id: 'lists',
    title: 'lists.panel',
    load: () => import('../lists/song-panel'),
    shows: published,
  },
];
