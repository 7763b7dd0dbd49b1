/* How long one has to wait in a room that wants a pause between two messages. */

/** Seconds left; never more than the whole pause, whatever the clocks say. */
export function secondsLeft(spokeAt: number | null, pause: number, now: number): number {
  if (spokeAt === null || pause <= 0) return 0;
  return Math.min(pause, Math.max(0, Math.ceil((spokeAt - now) / 1000 + pause)));
}
