/* Who is typing: told by the room every few seconds, forgotten when nothing is told any more. */
import { store } from '../../lib/store';

const lasts = 6_000;
const every = 3_000;

export function typingState(me: string, signal: AbortSignal) {
  const who = store<readonly string[]>([]);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let said = 0;

  function stopped(userId: string): void {
    clearTimeout(timers.get(userId));
    if (timers.delete(userId)) who.update((known) => known.filter((id) => id !== userId));
  }

  signal.addEventListener('abort', () => timers.forEach((timer) => clearTimeout(timer)), {
    once: true,
  });

  return {
    who,
    stopped,
    heard(userId: string): void {
      if (userId === me || signal.aborted) return;
      clearTimeout(timers.get(userId));
      const known = timers.has(userId);
      timers.set(
        userId,
        setTimeout(() => stopped(userId), lasts),
      );
      if (!known) who.update((ids) => [...ids, userId]);
    },
    /** True when it is time to tell the others again that one is typing. */
    due(now: number): boolean {
      if (now - said < every) return false;
      said = now;
      return true;
    },
    /** The next key tells them at once. */
    rested: () => (said = 0),
  };
}
