/* What may be done with a song: its owner everything, moderators take back and delete. */
import edit from 'lucide-static/icons/pencil.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import * as api from '../../api/songs';
import type { SongDetail } from '../../api/songs';
import { confirmDialog } from '../../elements/dialog';
import { icon } from '../../elements/icon';
import { openMenu, type MenuItem } from '../../elements/menu';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { t } from '../../lib/i18n';
import { go } from '../../lib/router';
import { myself } from '../session/session-data';

const moderates = (): boolean => ['OWNER', 'MODERATOR'].includes(myself().role);

/** Songs from Spotify belong to nobody. */
export const mayAct = (detail: SongDetail): boolean =>
  detail.song.source === 'own' && (detail.mine || moderates());

export function actOn(
  button: HTMLElement,
  detail: SongDetail,
  done: () => void,
  signal: AbortSignal,
): void {
  const { song, mine } = detail;
  const items: (MenuItem | false)[] = [
    mine && { label: t('song.edit'), icon: icon(edit), run: () => go(`/songs/${song.id}/edit`) },
    mine &&
      !song.published && {
        label: t('song.publish'),
        icon: icon(eye),
        run: () => void attempt(() => publish(song.id, done)),
      },
    song.published && {
      label: t('song.withdraw'),
      icon: icon(eyeOff),
      run: () => void attempt(() => withdraw(detail, done, signal)),
    },
    {
      label: t('song.delete'),
      icon: icon(trash),
      danger: true,
      run: () => void attempt(() => remove(detail, signal)),
    },
  ];
  openMenu(
    button,
    items.filter((item): item is MenuItem => item !== false),
  );
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
}

async function publish(id: string, done: () => void): Promise<void> {
  await api.publishSong(id);
  toast(t('song.published'), { tone: 'success' });
  done();
}

async function withdraw(
  { song, mine }: SongDetail,
  done: () => void,
  signal: AbortSignal,
): Promise<void> {
  const sure = await confirmDialog({
    title: t('song.withdrawTitle'),
    text: t('song.withdrawText'),
    confirm: t('song.withdraw'),
    signal,
  });
  if (!sure) return;
  await api.withdrawSong(song.id);
  toast(t('song.withdrawn'), { tone: 'success' });
  // to a moderator it is not there any more
  if (mine) done();
  else go('/songs', { replace: true });
}

async function remove({ song }: SongDetail, signal: AbortSignal): Promise<void> {
  const sure = await confirmDialog({
    title: t('song.deleteTitle', { title: song.title }),
    text: t('song.deleteText'),
    confirm: t('song.delete'),
    danger: true,
    signal,
  });
  if (!sure) return;
  await api.deleteSong(song.id);
  toast(t('song.deleted'), { tone: 'success' });
  go('/songs', { replace: true });
}
