/* What may be done with a list: every deed is tried, and the list shown anew. */
import * as api from '../../api/lists';
import type { List, ListEntry } from '../../api/lists';
import { openMenu } from '../../elements/menu';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { uuid } from '../../lib/id';
import { t } from '../../lib/i18n';
import { go } from '../../lib/router';
import { deleteAsked, editEditors, editNote, editWords } from './list-dialogs';
import { loadMore, type Held } from './list-entries';
import { ordered, standsAfter } from './list-order-data';

export interface ListDeedsParts {
  readonly id: string;
  readonly held: () => Held | null;
  readonly keep: (held: Held) => void;
  /** The entries as they stand on the screen. */
  readonly ids: () => readonly string[];
  readonly attempt: (work: () => Promise<unknown>) => Promise<void>;
  readonly signal: AbortSignal;
}

export function listDeeds({ id, held, keep, ids, attempt, signal }: ListDeedsParts) {
  const move = (entryId: string): Promise<void> => {
    const now = held();
    const order = ids();
    if (now) keep({ ...now, entries: ordered(now.entries, order) });
    return attempt(() => api.changeEntry(id, entryId, { afterEntry: standsAfter(order, entryId) }));
  };

  async function add(): Promise<void> {
    const { pickSong } = await import('../cards/song-picker');
    const song = await pickSong({ title: t('lists.add'), signal });
    if (song) await attempt(() => api.addEntry(id, { clientId: uuid(), songId: song.id }));
  }

  async function remove(entry: ListEntry): Promise<void> {
    const after = standsAfter(ids(), entry.id);
    await attempt(() => api.removeEntry(id, entry.id));
    if (held()?.entries.some((one) => one.id === entry.id)) return;
    const again = { clientId: uuid(), songId: entry.song.id, afterEntry: after };
    const note = entry.note ? { note: entry.note } : {};
    toast(t('lists.removed', { title: entry.song.title }), {
      duration: 10_000,
      action: {
        label: t('lists.undo'),
        run: () => void attempt(() => api.addEntry(id, { ...again, ...note })),
      },
    });
  }

  async function play(): Promise<void> {
    await attempt(async () => {
      let now = held();
      while (now && now.next !== null) keep((now = await loadMore(now, signal)));
      const songs = (now?.entries ?? [])
        .map(({ song }) => song)
        .filter(({ source, gone }) => source === 'own' && !gone);
      if (songs.length === 0) return toast(t('lists.nothingToPlay'));
      (await import('../player/player')).playAll(songs);
    });
  }

  const menu = (button: HTMLElement): void => {
    const list = held()?.list;
    if (!list) return;
    openMenu(button, [
      { label: t('lists.edit'), run: () => void attempt(() => editWords(list, signal)) },
      ...(list.mine
        ? [
            {
              label: t('lists.editors'),
              run: () => void attempt(() => editEditors(list, signal)),
            },
            { label: t('lists.delete'), danger: true, run: () => void removeList(list) },
          ]
        : []),
    ]);
  };

  async function removeList(list: List): Promise<void> {
    try {
      if (await deleteAsked(list, signal)) go('/lists', { replace: true });
    } catch (error) {
      toast(explain(error), { tone: 'danger' });
    }
  }

  const entryMenu = (button: HTMLElement, entry: ListEntry): void => {
    const list = held()?.list;
    if (!list) return;
    openMenu(button, [
      { label: t('lists.entryNote'), run: () => void attempt(() => editNote(list, entry, signal)) },
      { label: t('lists.remove'), danger: true, run: () => void remove(entry) },
    ]);
  };

  return { move, add, play, menu, entryMenu };
}
