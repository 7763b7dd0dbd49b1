/* When to knock again: at once but not all together, then ever more patiently. */

const first = 500;
const longest = 15_000;

/** Full jitter: anything between nothing and the bound, which doubles with every failure. */
export function retryDelay(failures: number, random: () => number = Math.random): number {
  const bound = Math.min(longest, first * 2 ** Math.min(failures, 10));
  return Math.round(bound * random());
}

/** Milliseconds until the token in a JWT ends; null when it does not say. */
export function msToExpiry(jwt: string, now: number): number | null {
  try {
    const body = (jwt.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
    const { exp } = JSON.parse(atob(body)) as { exp?: number };
    return typeof exp === 'number' ? exp * 1000 - now : null;
  } catch {
    return null;
  }
}
