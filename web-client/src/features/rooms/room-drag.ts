/*
 * Putting rooms into another order by mouse or pen; a finger scrolls, and has the menu. The rows
 * change places while one drags, and the list is told when it is let go.
 */
import { moveRoom } from './membership-events';

/** Pixels before a press becomes a drag. */
const slack = 5;

/** Resolves when the pointer is up again. */
export function dragRoom(down: PointerEvent, list: HTMLElement, entry: HTMLElement): Promise<void> {
  const life = new AbortController();
  const { signal } = life;
  const group = entry.parentElement as HTMLElement;
  const before = entry.nextElementSibling;
  const place = (): number => [...group.children].indexOf(entry);
  const from = place();
  let lifted = false;

  function lift(): void {
    lifted = true;
    list.dataset['busy'] = '';
    entry.classList.add('room-lifted');
    // the pointer must not open the room it is let go over
    list.addEventListener('click', (click) => click.preventDefault(), { capture: true, signal });
  }

  function follow(event: PointerEvent): void {
    if (!lifted && Math.abs(event.clientY - down.clientY) < slack) return;
    if (!lifted) lift();
    const middle = (one: Element): number => {
      const box = one.getBoundingClientRect();
      return box.top + box.height / 2;
    };
    for (;;) {
      const { previousElementSibling: above, nextElementSibling: below } = entry;
      if (above && event.clientY < middle(above)) above.before(entry);
      else if (below && event.clientY > middle(below)) below.after(entry);
      else return;
    }
  }

  return new Promise((resolve) => {
    function end(kept: boolean): void {
      if (lifted && !kept) group.insertBefore(entry, before);
      const to = place();
      entry.classList.remove('room-lifted');
      delete list.dataset['busy'];
      // after the click that belongs to this press
      setTimeout(() => life.abort());
      if (lifted && to !== from) void moveRoom(entry.dataset['id'] ?? '', to);
      resolve();
    }
    addEventListener('pointermove', follow, { signal });
    addEventListener('pointerup', () => end(true), { signal, once: true });
    addEventListener('pointercancel', () => end(false), { signal, once: true });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  });
}
