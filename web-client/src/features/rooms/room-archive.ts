/* Putting a room away, and taking it back into use. */
import * as api from '../../api/rooms';
import type { Room } from '../../api/rooms';
import { confirmDialog } from '../../elements/dialog';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { refreshRooms, roomChanged } from './rooms-events';

export async function archiveRoom(room: Room, signal: AbortSignal): Promise<void> {
  const sure = await confirmDialog({
    title: t('rooms.archive.title', { name: room.name }),
    text: t('rooms.archive.text'),
    confirm: t('rooms.archive'),
    danger: true,
    signal,
  });
  if (sure) await change(room.id, true);
}

export const unarchiveRoom = (roomId: string): Promise<void> => change(roomId, false);

async function change(roomId: string, archived: boolean): Promise<void> {
  try {
    await api.changeRoom(roomId, { archived });
    toast(t(archived ? 'rooms.archived' : 'rooms.unarchived'), { tone: 'success' });
    void refreshRooms();
    roomChanged(roomId);
  } catch (error) {
    if (!isAbort(error)) toast(explain(error), { tone: 'danger' });
  }
}
