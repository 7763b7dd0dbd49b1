/* Keys that work on every page. What belongs to one page is with that page. */
import { me } from '../features/session/session-data';
import { neighbour } from '../features/rooms/room-groups-data';
import { currentRoom, rooms } from '../features/rooms/rooms-data';
import { keyOf, typesInto } from '../lib/keys';
import { go } from '../lib/router';

export function shortcuts(signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    if (!me.get() || event.defaultPrevented) return;
    if (act(keyOf(event), event)) event.preventDefault();
  };
  document.addEventListener('keydown', onKey, { signal });
}

/** A letter is a key only where nobody types, and no dialog asks for something. */
const free = (event: KeyboardEvent): boolean =>
  !typesInto(event.target) && document.querySelector('dialog[open]') === null;

function act(key: string, event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey } = event;
  const plain = !ctrlKey && !metaKey && !altKey;
  const modK = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (modK || (key === '/' && plain && free(event))) {
    go('/search');
    return true;
  }
  if ((key === 'ArrowUp' || key === 'ArrowDown') && altKey && !ctrlKey && !metaKey) {
    const next = neighbour(rooms.get().list, currentRoom.get(), key === 'ArrowDown' ? 1 : -1);
    if (next) go(`/rooms/${next.id}`);
    return true;
  }
  if (key === '?' && plain && !typesInto(event.target)) {
    if (free(event)) void import('./shortcut-sheet').then((more) => more.showShortcuts());
    return true;
  }
  return false;
}
