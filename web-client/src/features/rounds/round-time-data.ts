/* How long a blind round still waits. */

export type Left =
  | { readonly unit: 'days' | 'hours' | 'minutes'; readonly count: number }
  | { readonly unit: 'over' };

/** Rounded up, so that the last minute is still one. */
export function timeLeft(closesAt: string, now: number): Left {
  const minutes = Math.ceil((Date.parse(closesAt) - now) / 60_000);
  if (minutes <= 0) return { unit: 'over' };
  if (minutes <= 90) return { unit: 'minutes', count: minutes };
  const hours = Math.ceil(minutes / 60);
  return hours <= 36
    ? { unit: 'hours', count: hours }
    : { unit: 'days', count: Math.ceil(hours / 24) };
}
