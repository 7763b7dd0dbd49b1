/* Keeps what the person has seen, a moment after it has changed. Begins once the first page is there. */
import type { MessagesPage } from '../../api/messages';
import type { Position } from '../../lib/cable';
import { onAbort } from '../../lib/dom';
import type { Store } from '../../lib/store';
import type { Timeline } from '../conversation/conversation-data';
import { rooms } from '../rooms/rooms-data';
import { onRemoved } from '../rooms/rooms-events';
import { circle, me } from '../session/session-data';
import { dropTalk, keepRooms, keepSession, keepTalk } from './kept-data';

const mostMessages = 50;
const calm = 1_500;

/** Runs the work a while after the last call; at once when the page goes away. */
function later(work: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    work();
  };
  document.addEventListener('visibilitychange', now, { signal });
  addEventListener('pagehide', now, { signal });
  onAbort(signal, now);
  return () => {
    if (!signal.aborted) timer ??= setTimeout(now, calm);
  };
}

export function keepSeen(): void {
  const forever = new AbortController().signal;
  const session = (): void => {
    const [person, place] = [me.get(), circle.get()];
    if (!person || !place) return;
    void keepSession({ me: person, circle: place });
    // the worker keeps small pictures only while this shelf is there
    if ('caches' in globalThis) void caches.open('otodoke.pictures').catch(() => undefined);
  };
  me.watch(session, forever);
  circle.subscribe(session, forever);
  const list = later(() => {
    const [person, state] = [me.get(), rooms.get()];
    if (person && state.status === 'ready') void keepRooms(person.id, state.list);
  }, forever);
  rooms.watch(list, forever);
  onRemoved((roomId) => {
    const person = me.get();
    if (person) void dropTalk(person.id, roomId);
  }, forever);
}

export interface KeptTalk {
  readonly userId: string;
  readonly roomId: string;
  readonly timeline: Store<Timeline | null>;
  readonly position: () => Position | null;
}

/** Keeps the newest messages of a room while it is open. */
export function keepEnd(
  { userId, roomId, timeline, position }: KeptTalk,
  signal: AbortSignal,
): void {
  const write = later(() => {
    const [now, at] = [timeline.get(), position()];
    // without a position it is what was kept before, or not the end
    if (now && at && now.after === null) void keepTalk(userId, roomId, endOf(now, at));
  }, signal);
  timeline.watch(write, signal);
}

function endOf(timeline: Timeline, { seq, epoch }: Position): MessagesPage {
  const messages = timeline.messages.slice(-mostMessages);
  const more = messages.length < timeline.messages.length;
  return {
    messages,
    position: seq,
    epoch,
    before: more ? (messages[0]?.seq ?? null) : timeline.before,
    after: null,
    people: [...timeline.people.values()],
  };
}
