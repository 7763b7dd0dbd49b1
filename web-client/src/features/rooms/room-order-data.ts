/* Which places rooms need so that they stand in an order: as few new ones as possible. */

export interface Placed {
  readonly id: string;
  readonly position?: number | null;
}

const gap = 16;
const highest = 10_000;

/**
 * The new places after `moved` was put where it stands now. What follows the last placed one stays
 * without, in the order of what happens in them.
 */
export function placesFor(
  order: readonly Placed[],
  moved: string,
): readonly { readonly id: string; readonly position: number }[] {
  const last = Math.max(
    order.findIndex(({ id }) => id === moved),
    order.findLastIndex(({ id, position }) => id !== moved && typeof position === 'number'),
  );
  const changes: { id: string; position: number }[] = [];
  let before = -1;
  order.slice(0, last + 1).forEach(({ id, position }, at) => {
    if (id !== moved && typeof position === 'number' && position > before) {
      before = position;
      return;
    }
    const next = order[at + 1]?.position ?? before + 2 * gap;
    const room = next - before;
    before = room > 1 ? before + Math.max(1, Math.min(gap, room >> 1)) : before + gap;
    changes.push({ id, position: before });
  });
  if (before <= highest) return changes;
  const even = Math.floor(highest / (last + 1));
  return order.slice(0, last + 1).map(({ id }, at) => ({ id, position: at * even }));
}

/** The same rooms with one of them elsewhere. */
export function movedTo<T extends { readonly id: string }>(
  rooms: readonly T[],
  id: string,
  to: number,
): readonly T[] {
  const one = rooms.find((room) => room.id === id);
  if (!one) return rooms;
  const others = rooms.filter((room) => room !== one);
  return [...others.slice(0, to), one, ...others.slice(to)];
}
