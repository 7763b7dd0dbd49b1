/* Reading moves one's mark: only what was on the screen while somebody was looking at it. */
import * as api from '../../api/messages';
import { listen } from '../../lib/dom';
import { rooms, withUnread } from '../rooms/rooms-data';

const apart = 700;

export interface ReadMarks {
  /** Something may have been read by now. */
  readonly look: () => void;
  /** The reader sees what comes at this moment. */
  readonly attentive: () => boolean;
  /** Back to an earlier mark: looking does not move it until the page is opened again. */
  readonly rest: () => void;
}

export function readMarks(
  roomId: string,
  seen: () => number,
  atEnd: () => boolean,
  signal: AbortSignal,
): ReadMarks {
  let marked = rooms.get().list.find((room) => room.id === roomId)?.readSeq ?? 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let resting = false;

  const looking = (): boolean =>
    document.visibilityState === 'visible' && document.hasFocus() && !signal.aborted;

  function look(): void {
    if (resting || timer !== undefined || !looking()) return;
    timer = setTimeout(() => void mark(), Math.max(80, last + apart - Date.now()));
  }

  async function mark(): Promise<void> {
    timer = undefined;
    const seq = looking() && !resting ? seen() : 0;
    if (seq <= marked) return;
    const before = marked;
    marked = seq;
    last = Date.now();
    try {
      const unread = await api.read(roomId, seq);
      rooms.update((state) => withUnread(state, unread));
    } catch {
      marked = before; // told again with the next look
    }
  }

  listen(window, 'focus', look, signal);
  listen(document, 'visibilitychange', look, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    look,
    attentive: () => looking() && !resting && atEnd(),
    rest: () => (resting = true),
  };
}
