/* What a list of songs is asked for, as the address keeps it. */
import type { SongsWanted } from '../../api/songs';

export type Shelf = 'all' | 'own' | 'spotify' | 'drafts';

export interface SongsQuery {
  readonly q: string;
  readonly shelf: Shelf;
  readonly order: 'newest' | 'title';
}

const shelves: readonly string[] = ['own', 'spotify', 'drafts'];

export function readQuery(address: URLSearchParams): SongsQuery {
  const shelf = address.get('shelf') ?? '';
  return {
    q: (address.get('q') ?? '').slice(0, 200),
    shelf: shelves.includes(shelf) ? (shelf as Shelf) : 'all',
    order: address.get('order') === 'title' ? 'title' : 'newest',
  };
}

/** The address of a list; what is usual is left out. */
export function writeQuery({ q, shelf, order }: SongsQuery): string {
  const address = new URLSearchParams();
  if (q.trim()) address.set('q', q.trim());
  if (shelf !== 'all') address.set('shelf', shelf);
  if (order !== 'newest') address.set('order', order);
  return address.size > 0 ? `/songs?${address.toString()}` : '/songs';
}

export function wanted({ q, shelf, order }: SongsQuery, me: string): SongsWanted {
  return {
    q: q.trim(),
    order,
    ...(shelf === 'drafts'
      ? { owner: me, drafts: true }
      : shelf === 'all'
        ? {}
        : { source: shelf }),
  };
}
