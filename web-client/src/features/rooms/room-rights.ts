/* What somebody may do in a room; the server decides, this only spares useless buttons. */
import type { Room, RoomRole } from '../../api/rooms';

const ranks: Record<RoomRole, number> = { OWNER: 2, MODERATOR: 1, MEMBER: 0 };
export const atLeast = (room: Pick<Room, 'myRole'>, role: RoomRole): boolean =>
  ranks[room.myRole ?? 'MEMBER'] >= ranks[role];
export const mayInvite = (room: Room): boolean =>
  room.kind === 'OPEN' || (room.kind === 'CLOSED' && atLeast(room, 'MODERATOR'));
