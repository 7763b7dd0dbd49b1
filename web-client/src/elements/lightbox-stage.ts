/* What fingers, mouse and wheel do to the picture that is looked at. */
import { listen } from '../lib/dom';
import { moved, swipe, whole, within, zoomed, type View } from './zoom';

interface Wishes {
  readonly turn: (by: 1 | -1) => void;
  readonly away: () => void;
  /** It is seen larger than before. */
  readonly closer: () => void;
  readonly signal: AbortSignal;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export function stage(root: HTMLElement, image: HTMLImageElement, wishes: Wishes) {
  const { signal } = wishes;
  const fingers = new Map<number, Point>();
  let view: View = whole;
  let began: (Point & { readonly time: number }) | null = null;

  function look(next: View): void {
    if (next.scale > view.scale) wishes.closer();
    const picture = { width: image.clientWidth, height: image.clientHeight };
    view = within(next, picture, { width: root.clientWidth, height: root.clientHeight });
    image.style.transform =
      view.scale === 1 ? '' : `translate(${view.x}px, ${view.y}px) scale(${view.scale})`;
    root.classList.toggle('lightbox-near', view.scale > 1);
  }

  function fromMiddle(point: Point): Point {
    const box = root.getBoundingClientRect();
    return { x: point.x - box.left - box.width / 2, y: point.y - box.top - box.height / 2 };
  }

  function pinched(event: PointerEvent): void {
    const [one, other] = [...fingers.values()];
    if (!one || !other) return;
    const before = Math.hypot(one.x - other.x, one.y - other.y);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const [a, b] = [...fingers.values()];
    if (!a || !b || before === 0) return;
    const middle = fromMiddle({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
    look(zoomed(view, Math.hypot(a.x - b.x, a.y - b.y) / before, middle));
  }

  const on = <E extends Event>(type: string, act: (event: E) => void, passive = true): void =>
    listen(root, type, (event) => act(event as E), signal, { passive });

  on<PointerEvent>('pointerdown', (event) => {
    root.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    began =
      fingers.size === 1 ? { x: event.clientX, y: event.clientY, time: event.timeStamp } : null;
  });
  on<PointerEvent>('pointermove', (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    if (fingers.size > 1) return pinched(event);
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    look(moved(view, event.clientX - last.x, event.clientY - last.y));
  });
  on<PointerEvent>('pointerup', (event) => {
    fingers.delete(event.pointerId);
    if (!began || view.scale > 1) return;
    const dx = event.clientX - began.x;
    const dy = event.clientY - began.y;
    const meant = swipe(dx, dy, event.timeStamp - began.time);
    began = null;
    if (meant === 'away') wishes.away();
    else if (meant) wishes.turn(meant === 'next' ? 1 : -1);
    else if (event.target === root && Math.hypot(dx, dy) < 5) wishes.away(); // beside the picture
  });
  on<PointerEvent>('pointercancel', (event) => fingers.delete(event.pointerId));
  on<MouseEvent>('dblclick', (event) => {
    look(
      view.scale > 1
        ? whole
        : zoomed(view, 2.5, fromMiddle({ x: event.clientX, y: event.clientY })),
    );
  });
  on<WheelEvent>(
    'wheel',
    (event) => {
      event.preventDefault();
      const at = fromMiddle({ x: event.clientX, y: event.clientY });
      look(zoomed(view, Math.exp(-event.deltaY / 400), at));
    },
    false,
  );

  return {
    reset: (): void => look(whole),
    zoom: (factor: number): void => look(zoomed(view, factor, { x: 0, y: 0 })),
  };
}
