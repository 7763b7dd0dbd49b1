/* Who listens to what, as far as it lasts. */
import type { Listening } from '../../api/listening';

type Change = { readonly userId: string; readonly person: Listening['person'] } & {
  readonly song?: Listening['song'] | null;
  readonly until?: string | null;
};

/** The latest to begin stands first; whoever ends leaves. */
export function heardListening(
  all: readonly Listening[],
  change: Change,
  now: number = Date.now(),
): readonly Listening[] {
  const others = all.filter(({ person }) => person.id !== change.userId);
  const { person, song, until } = change;
  if (!song || !until) return others;
  return [{ person, song, until, since: new Date(now).toISOString() }, ...others];
}

export const stillListening = (
  all: readonly Listening[],
  now: number = Date.now(),
): readonly Listening[] => all.filter(({ until }) => Date.parse(until) > now);

/** In how many ms the first of them fades; null when nobody listens. */
export function nextFade(all: readonly Listening[], now: number = Date.now()): number | null {
  if (all.length === 0) return null;
  return Math.max(0, Math.min(...all.map(({ until }) => Date.parse(until))) - now);
}
