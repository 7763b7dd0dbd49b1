/*
 * Putting entries into another order: by dragging the handle (mouse, pen, finger) or by keys on it.
 * Not the moved row but its neighbours change their places in the document, so that the handle keeps
 * the focus and the pointer.
 */
import { listen } from '../../lib/dom';
import { t } from '../../lib/i18n';
import { keyOf } from '../../lib/keys';

export interface OrderWishes {
  readonly title: (id: string) => string;
  /** For the screen reader. */
  readonly say: (words: string) => void;
  /** An entry stands elsewhere now. */
  readonly moved: (id: string) => void;
  /** Nothing is in the hand any more. */
  readonly rested: () => void;
  readonly signal: AbortSignal;
}

export interface Order {
  readonly busy: () => boolean;
  readonly ids: () => string[];
}

export function orderRows(list: HTMLElement, wishes: OrderWishes): Order {
  const { signal, say } = wishes;
  let row: HTMLElement | null = null;
  let before: readonly string[] = [];

  const ids = (): string[] =>
    [...list.children].map((one) => (one as HTMLElement).dataset['entry'] ?? '');
  const words = (): { title: string; position: number; count: number } => ({
    title: wishes.title(row?.dataset['entry'] ?? ''),
    position: row ? [...list.children].indexOf(row) + 1 : 0,
    count: list.childElementCount,
  });

  function lift(one: HTMLElement | null): void {
    if (!one) return;
    row = one;
    before = ids();
    row.classList.add('entry-lifted');
    row.querySelector('.entry-handle')?.setAttribute('aria-pressed', 'true');
    say(t('lists.lifted', words()));
  }

  function step(down: boolean): boolean {
    const other = down ? row?.nextElementSibling : row?.previousElementSibling;
    if (!row || !other) return false;
    if (down) row.before(other);
    else row.after(other);
    row.scrollIntoView({ block: 'nearest' });
    return true;
  }

  function rest(): void {
    row?.classList.remove('entry-lifted');
    row?.querySelector('.entry-handle')?.setAttribute('aria-pressed', 'false');
    row = null;
    wishes.rested();
  }

  function drop(): void {
    if (!row) return;
    const id = row.dataset['entry'] ?? '';
    const elsewhere = before.join() !== ids().join();
    say(t('lists.dropped', words()));
    if (elsewhere) wishes.moved(id);
    rest();
  }

  function cancel(): void {
    if (!row) return;
    const at = before.indexOf(row.dataset['entry'] ?? '');
    while ([...list.children].indexOf(row) < at && step(true));
    while ([...list.children].indexOf(row) > at && step(false));
    say(t('lists.cancelled', words()));
    rest();
  }

  const handle = (event: Event): HTMLElement | null =>
    (event.target as Element).closest<HTMLElement>('.entry-handle');

  listen(
    list,
    'keydown',
    (event) => {
      const grip = handle(event);
      const key = keyOf(event as KeyboardEvent);
      if (!grip) return;
      if (key === ' ' || key === 'Enter') {
        if (row) drop();
        else lift(grip.closest('li'));
      } else if (row && key === 'Escape') cancel();
      else if (row && (key === 'ArrowDown' || key === 'ArrowUp')) {
        if (step(key === 'ArrowDown')) say(t('lists.moved', words()));
      } else return;
      event.preventDefault();
    },
    signal,
  );
  listen(list, 'focusout', () => row && cancel(), signal);
  listen(
    list,
    'pointerdown',
    (event) => {
      const grip = handle(event);
      const { button, pointerId } = event as PointerEvent;
      if (!grip || button !== 0) return;
      event.preventDefault();
      grip.focus({ preventScroll: true });
      grip.setPointerCapture(pointerId);
      lift(grip.closest('li'));
    },
    signal,
  );
  listen(
    list,
    'pointermove',
    (event) => {
      const { clientY, pointerId } = event as PointerEvent;
      if (!row || !handle(event)?.hasPointerCapture(pointerId)) return;
      const middle = (one: Element): number => {
        const box = one.getBoundingClientRect();
        return box.top + box.height / 2;
      };
      for (const down of [false, true]) {
        for (;;) {
          const other = down ? row.nextElementSibling : row.previousElementSibling;
          if (!other || (down ? clientY < middle(other) : clientY > middle(other))) break;
          step(down);
        }
      }
    },
    signal,
  );
  listen(list, 'pointerup', (event) => handle(event) && drop(), signal);
  listen(list, 'pointercancel', cancel, signal);
  return { busy: () => row !== null, ids };
}
