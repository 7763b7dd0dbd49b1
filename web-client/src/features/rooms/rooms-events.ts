/* What reaches this person about their rooms: hints on the inbox, after which the list is asked for. */
import * as api from '../../api/rooms';
import type { Membership } from '../../api/rooms';
import type { Presence } from '../../lib/cable';
import { cable } from '../live/live-data';
import { myself } from '../session/session-data';
import { byActivity, rooms, withMembership, without } from './rooms-data';

type Inbox =
  | { readonly type: 'room.added' | 'me.changed' | 'notice.added' | 'notices.read' }
  | { readonly type: 'room.removed'; readonly roomId: string }
  | { readonly type: 'room.activity'; readonly roomId: string; readonly lastSeq: number }
  | ({ readonly type: 'membership.changed' } & Membership)
  | { readonly type: 'read'; readonly roomId: string; readonly seq: number };

const apart = 1_000;
let running: Promise<void> | null = null;
let again = false;
let fresh: Promise<void> = Promise.resolve();
let owner = '';
let recalling: Promise<void> = Promise.resolve();

/** Asks for the list; calls that come meanwhile are answered by one more request. */
export function refreshRooms(): Promise<void> {
  if (running) {
    again = true;
    return running;
  }
  running = (fresh = load())
    .then(() => new Promise<void>((resolve) => setTimeout(resolve, apart)))
    .finally(() => {
      running = null;
      if (again) {
        again = false;
        void refreshRooms();
      }
    });
  return running;
}

/** The list as this device kept it, until the server answers. */
export function recallRooms(): Promise<void> {
  const { id } = myself();
  if (owner === id) return recalling;
  owner = id;
  rooms.set({ status: 'loading', list: [] });
  void refreshRooms();
  recalling = import('../offline/kept-data')
    .then(({ keptRooms }) => keptRooms(id))
    .then((list) => {
      if (list && owner === id && rooms.get().status !== 'ready') {
        rooms.set({ status: 'ready', list, recalled: true });
      }
    })
    .catch(() => undefined);
  return recalling;
}

/** Resolves when the list is the server's, or the server did not answer. */
export const freshRooms = async (): Promise<void> => {
  if (rooms.get().recalled) await fresh;
};

async function load(): Promise<void> {
  try {
    rooms.set({ status: 'ready', list: byActivity(await api.rooms()) });
  } catch (error) {
    // what is known stays; the next hint or connection asks again
    if (rooms.get().status !== 'ready') rooms.set({ status: 'failed', error, list: [] });
  }
}

const leavers = new Set<(roomId: string) => void>();

/** Calls back when this person is no longer in a room. */
export function onRemoved(listener: (roomId: string) => void, signal: AbortSignal): void {
  leavers.add(listener);
  signal.addEventListener('abort', () => leavers.delete(listener), { once: true });
}

export function removedFrom(roomId: string): void {
  rooms.update((state) => without(state, roomId));
  for (const leaver of leavers) leaver(roomId);
}

const changeWatchers = new Set<(roomId: string) => void>();

/** Calls back when a room or its members changed, as far as this window hears it. */
export function onRoomChange(listener: (roomId: string) => void, signal: AbortSignal): void {
  changeWatchers.add(listener);
  signal.addEventListener('abort', () => changeWatchers.delete(listener), { once: true });
}

export function roomChanged(roomId: string): void {
  for (const watcher of changeWatchers) watcher(roomId);
}

/** What rooms do not care for is for others to hear. */
const tell = (detail: unknown) => dispatchEvent(new CustomEvent('inbox', { detail }));

export function followRooms(signal: AbortSignal): void {
  void recallRooms();
  const inbox = cable.subscribe<never, Inbox>(
    { channel: 'InboxChannel' },
    {
      signal: (word) => {
        tell(word);
        if (word.type.startsWith('notice')) return;
        if (word.type === 'room.removed') removedFrom(word.roomId);
        if (word.type === 'membership.changed') {
          const { roomId, level, favourite, position = null } = word;
          const membership = { roomId, level, favourite, position };
          rooms.update((state) => withMembership(state, membership));
        }
        void refreshRooms();
      },
      confirmed: () => {
        tell({ type: 'fresh' });
        void refreshRooms();
      },
    },
  );
  signal.addEventListener('abort', inbox.end, { once: true });
}

/** The people here after one more change. */
export function present(known: ReadonlySet<string>, change: Presence): ReadonlySet<string> {
  if (change.type === 'info') return new Set((change.records ?? []).map((record) => record.id));
  if (change.id === undefined || change.type === 'error') return known;
  const next = new Set(known);
  if (change.type === 'join') next.add(change.id);
  else next.delete(change.id);
  return next;
}
