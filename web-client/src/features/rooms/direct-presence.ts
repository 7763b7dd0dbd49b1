/*
 * Whether the other person of a direct room is here. Both sides listen to the rooms they share, so
 * nobody is told about people they do not talk with.
 */
import type { RoomSummary } from '../../api/rooms';
import type { Subscription } from '../../lib/cable';
import { cable } from '../live/live-data';
import { myself } from '../session/session-data';
import { online, rooms } from './rooms-data';
import { present, refreshRooms } from './rooms-events';

const mostWatched = 12;

export function watchDirectRooms(signal: AbortSignal): void {
  const me = myself().id;
  const watched = new Map<string, Subscription>();
  const here = new Map<string, ReadonlySet<string>>();

  function tell(): void {
    const all = new Set([...here.values()].flatMap((ids) => [...ids]));
    all.delete(me);
    online.set(all);
  }

  function watch(room: RoomSummary): Subscription {
    return cable.subscribe<never, { readonly type: string }>(
      { channel: 'RoomChannel', roomId: room.id, for: 'presence' },
      {
        // hints about activity do not come for rooms that are listened to
        signal: ({ type }) => {
          if (type !== 'typing') void refreshRooms();
        },
        presence: (change) => {
          here.set(room.id, present(here.get(room.id) ?? new Set(), change));
          tell();
        },
      },
      { presence: { id: me } },
    );
  }

  function follow(list: readonly RoomSummary[]): void {
    const wanted = list
      .filter((room) => room.kind === 'DIRECT' && room.people.length === 1)
      .slice(0, mostWatched);
    const ids = new Set(wanted.map((room) => room.id));
    for (const [id, subscription] of watched) {
      if (ids.has(id)) continue;
      subscription.end();
      watched.delete(id);
      here.delete(id);
    }
    for (const room of wanted) if (!watched.has(room.id)) watched.set(room.id, watch(room));
    tell();
  }

  rooms.watch((state) => state.status === 'ready' && follow(state.list), signal);
  signal.addEventListener('abort', () => watched.forEach((one) => one.end()), { once: true });
}
