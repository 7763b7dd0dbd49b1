/* What the settings of a room ask the server for: only what is otherwise now. */
import type { Room, RoomChange } from '../../api/rooms';

/** Seconds between two messages of a member that are offered. */
export const pauses: readonly number[] = [0, 5, 10, 30, 60, 300, 900, 3600];

export function changesOf(room: Room, wanted: RoomChange): RoomChange {
  const now: Required<Omit<RoomChange, 'archived'>> = {
    icon: room.icon ?? '',
    name: room.name,
    description: room.description ?? '',
    welcome: room.welcome ?? '',
    posting: room.posting ?? 'EVERYONE',
    slowModeSeconds: room.slowModeSeconds ?? 0,
    kind: room.kind === 'CLOSED' ? 'CLOSED' : 'OPEN',
    standard: room.standard === true,
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => now[name as keyof typeof now] !== value),
  );
}
