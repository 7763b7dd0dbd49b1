/* Changing how one has a room in one's list: shown at once, taken back when it is refused. */
import * as api from '../../api/rooms';
import type { Membership, MembershipChange } from '../../api/rooms';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { groupOf, inGroup } from './room-groups-data';
import { movedTo, placesFor } from './room-order-data';
import { levelOf, roomOf, rooms, withMembership } from './rooms-data';
import { refreshRooms } from './rooms-events';

const membershipOf = (roomId: string): Membership | undefined => {
  const room = roomOf(roomId);
  return room && (room.membership ?? { roomId, level: levelOf(room), favourite: false });
};

const show = (membership: Membership): void =>
  rooms.update((state) => withMembership(state, membership));

export async function changeMembership(roomId: string, change: MembershipChange): Promise<void> {
  const before = membershipOf(roomId);
  if (!before) return;
  show({ ...before, ...change });
  try {
    show(await api.changeMembership(roomId, change));
    // what counts depends on the level
    if (change.level) void refreshRooms();
  } catch (error) {
    show(before);
    toast(explain(error), { tone: 'danger' });
  }
}

/** Puts a room at a place in its group. */
export async function moveRoom(roomId: string, to: number): Promise<void> {
  const { list } = rooms.get();
  const room = roomOf(roomId);
  if (!room) return;
  const order = movedTo(inGroup(list, groupOf(room)), roomId, to);
  const placed = order.map(({ id, membership }) => ({ id, position: membership?.position }));
  await Promise.all(
    placesFor(placed, roomId).map(({ id, position }) => changeMembership(id, { position })),
  );
}
