/* How one has a room in one's list: a favourite, its place, and what one wants to be told of it. */
import down from 'lucide-static/icons/arrow-down.svg?raw';
import up from 'lucide-static/icons/arrow-up.svg?raw';
import bell from 'lucide-static/icons/bell.svg?raw';
import at from 'lucide-static/icons/at-sign.svg?raw';
import bellOff from 'lucide-static/icons/bell-off.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import gear from 'lucide-static/icons/settings.svg?raw';
import read from 'lucide-static/icons/check-check.svg?raw';
import star from 'lucide-static/icons/star.svg?raw';
import starOff from 'lucide-static/icons/star-off.svg?raw';
import * as messages from '../../api/messages';
import type { Level, RoomSummary } from '../../api/rooms';
import { icon } from '../../elements/icon';
import { openMenu, type MenuItem } from '../../elements/menu';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { t } from '../../lib/i18n';
import { changeMembership, moveRoom } from './membership-events';
import { groupOf, inGroup } from './room-groups-data';
import { atLeast } from './room-rights';
import { levelOf, roomOf, rooms, withUnread } from './rooms-data';

const levels: readonly (readonly [Level, string])[] = [
  ['EVERYTHING', bell],
  ['MENTIONS', at],
  ['NOTHING', bellOff],
  ['INVISIBLE', eyeOff],
];

export function openRoomMenu(
  button: HTMLElement,
  roomId: string,
  page: AbortSignal,
  back?: () => HTMLElement | null,
): void {
  const room = roomOf(roomId);
  if (room) openMenu(button, [...choices(room), ...settings(room, page)], back);
}

function choices(room: RoomSummary): MenuItem[] {
  const favourite = room.membership?.favourite === true;
  const chosen = levelOf(room);
  const neighbours = inGroup(rooms.get().list, groupOf(room));
  const place = neighbours.findIndex(({ id }) => id === room.id);
  const move = (label: string, picture: string, to: number): MenuItem[] =>
    to < 0 || to >= neighbours.length
      ? []
      : [{ label, icon: icon(picture), run: () => void moveRoom(room.id, to) }];
  return [
    {
      label: t(favourite ? 'rooms.menu.unfavourite' : 'rooms.menu.favourite'),
      icon: icon(favourite ? starOff : star),
      run: () => void changeMembership(room.id, { favourite: !favourite }),
    },
    ...move(t('rooms.menu.up'), up, place - 1),
    ...move(t('rooms.menu.down'), down, place + 1),
    ...(room.unread > 0
      ? [{ label: t('rooms.menu.read'), icon: icon(read), run: () => void readAll(room) }]
      : []),
    ...levels.map(([level, picture]): MenuItem => ({
      label: t(`rooms.level.${level}`),
      icon: icon(picture),
      choice: { of: t('rooms.level'), chosen: level === chosen },
      run: () => void (level === chosen || changeMembership(room.id, { level })),
    })),
  ];
}

function settings(room: RoomSummary, page: AbortSignal): MenuItem[] {
  if (room.kind === 'DIRECT' || !atLeast(room, 'MODERATOR')) return [];
  const open = (): void =>
    void import('./room-settings').then((more) => more.openRoomSettings(room.id, page));
  return [{ label: t('rooms.settings.title'), icon: icon(gear), run: open }];
}

async function readAll({ id, lastSeq }: RoomSummary): Promise<void> {
  try {
    const unread = await messages.read(id, lastSeq);
    rooms.update((state) => withUnread(state, unread));
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
}
