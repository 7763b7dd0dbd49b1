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

function act(key: string, event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey } = event;
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey) {
    go('/search');
    return true;
  }
  if (key === '/' && !ctrlKey && !metaKey && !altKey && !typesInto(event.target)) {
    if (document.querySelector('dialog[open]')) return false;
    go('/search');
    return true;
  }
  if ((key === 'ArrowUp' || key === 'ArrowDown') && altKey && !ctrlKey && !metaKey) {
    const next = neighbour(rooms.get().list, currentRoom.get(), key === 'ArrowDown' ? 1 : -1);
    if (next) go(`/rooms/${next.id}`);
    return true;
  }
  if (key === '?' && !ctrlKey && !metaKey && !altKey && !typesInto(event.target)) {
    if (!document.querySelector('dialog[open]')) {
      void import('./shortcut-sheet').then(({ showShortcuts }) => showShortcuts());
    }
    return true;
  }
  return false;
}
