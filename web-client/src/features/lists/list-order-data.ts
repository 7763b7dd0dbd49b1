/* The order of a list's entries. */
import type { ListEntry } from '../../api/lists';

/** Where an entry stands now, as the server is told: behind which other, or at the start. */
export function standsAfter(ids: readonly string[], id: string): string {
  const at = ids.indexOf(id);
  return at <= 0 ? 'start' : (ids[at - 1] ?? 'start');
}

export function ordered(entries: readonly ListEntry[], ids: readonly string[]): ListEntry[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => known.get(id) ?? []);
}
