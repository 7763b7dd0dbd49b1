/* What a list's page holds: the list, and as many of its entries as were asked for. */
import * as api from '../../api/lists';
import type { List, ListEntry } from '../../api/lists';

export interface Held {
  readonly list: List;
  readonly entries: readonly ListEntry[];
  readonly next: string | null;
}

/** The list anew, with at least as many entries as were shown. */
export async function loadList(id: string, shown: number, signal: AbortSignal): Promise<Held> {
  const [list, first] = await Promise.all([api.list(id, signal), api.entries(id, null, signal)]);
  let entries = [...first.items];
  let next = first.next ?? null;
  while (next !== null && entries.length < shown) {
    const page = await api.entries(id, next, signal);
    entries = [...entries, ...page.items];
    next = page.next ?? null;
  }
  return { list, entries, next };
}

export async function loadMore(held: Held, signal: AbortSignal): Promise<Held> {
  if (held.next === null) return held;
  const page = await api.entries(held.list.id, held.next, signal);
  return { ...held, entries: [...held.entries, ...page.items], next: page.next ?? null };
}
