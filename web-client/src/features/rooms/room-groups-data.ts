/*
 * The list of rooms as it stands on the screen: favourites, rooms, direct messages, and those nobody
 * wants to see. In each, what was put in order by hand comes first. No DOM, no requests.
 */
import type { RoomSummary } from '../../api/rooms';
import { levelOf } from './rooms-data';

export type GroupName = 'favourites' | 'rooms' | 'direct' | 'hidden';
export type Group = readonly [name: GroupName, rooms: readonly RoomSummary[]];

export function groupOf(room: RoomSummary): GroupName {
  if (levelOf(room) === 'INVISIBLE') return 'hidden';
  if (room.membership?.favourite) return 'favourites';
  return room.kind === 'DIRECT' ? 'direct' : 'rooms';
}

const place = (room: RoomSummary): number => room.membership?.position ?? Infinity;

/** Groups without rooms are left out; whatever has no place keeps the order it came in. */
export function groupsOf(list: readonly RoomSummary[]): readonly Group[] {
  return (['favourites', 'rooms', 'direct', 'hidden'] as const)
    .map((name): Group => [name, inGroup(list, name)])
    .filter(([, rooms]) => rooms.length > 0);
}

export const inGroup = (list: readonly RoomSummary[], name: GroupName): readonly RoomSummary[] =>
  list
    .filter((room) => groupOf(room) === name)
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));

/** The room above (-1) or below (1) in the list; the first or last when none is open. */
export function neighbour(
  list: readonly RoomSummary[],
  current: string | null,
  step: 1 | -1,
): RoomSummary | undefined {
  const order = groupsOf(list).flatMap(([name, rooms]) => (name === 'hidden' ? [] : rooms));
  const at = order.findIndex((room) => room.id === current);
  if (at < 0) return order.at(step === 1 ? 0 : -1);
  return order[at + step];
}
