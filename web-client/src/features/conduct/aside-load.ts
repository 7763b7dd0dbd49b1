/* Asks whom one has blocked or muted, once per session. */
import { blocks, mutes } from '../../api/conduct';
import { me } from '../session/session-data';
import { aside } from './aside-data';

let known: { readonly userId: string | undefined; readonly asked: Promise<void> } | null = null;

export function loadAside(): Promise<void> {
  const userId = me.get()?.id;
  if (known?.userId !== userId) known = { userId, asked: ask() };
  return known?.asked ?? Promise.resolve();
}

async function ask(): Promise<void> {
  try {
    const [blocked, muted] = await Promise.all([blocks(), mutes()]);
    const ids = (people: readonly { id: string }[]) => new Set(people.map(({ id }) => id));
    aside.set({ blocked: ids(blocked), muted: ids(muted) });
  } catch {
    known = null; // asked again with the next room
  }
}
