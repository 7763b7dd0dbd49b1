/* Arrows go from the box through what was found and back. */
import { listen } from '../../lib/dom';
import { keyOf } from '../../lib/keys';

export function resultKeys(
  root: HTMLElement,
  field: HTMLInputElement,
  list: HTMLElement,
  signal: AbortSignal,
): void {
  listen(
    root,
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent)) return;
      const key = keyOf(event);
      const inList = list.contains(document.activeElement);
      const way = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
      if (inList && key === 'Escape') field.focus();
      else if (way !== 0 && (inList || document.activeElement === field)) move(way);
      else return;
      event.preventDefault();
    },
    signal,
  );

  function move(way: 1 | -1): void {
    const rows = [...list.querySelectorAll<HTMLElement>('.search-list > li > :is(a, button)')];
    const at = rows.findIndex((row) => row === document.activeElement);
    const next = rows[at + way];
    if (at + way < 0) field.focus();
    else next?.focus();
  }
}
