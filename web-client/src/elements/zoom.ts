/* Where a picture is looked at, and how closely: numbers only. */

export interface View {
  readonly scale: number;
  /** How far the middle of the picture is from the middle of the stage. */
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export const whole: View = { scale: 1, x: 0, y: 0 };
const closest = 8;

/** Closer to (or further from) a point, given from the middle of the stage; the point stays put. */
export function zoomed(view: View, factor: number, at: { x: number; y: number }): View {
  const scale = Math.min(closest, Math.max(1, view.scale * factor));
  if (scale === 1) return whole;
  const ratio = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio };
}

export function moved(view: View, dx: number, dy: number): View {
  return view.scale === 1 ? view : { ...view, x: view.x + dx, y: view.y + dy };
}

/** Not beyond the picture's edges. */
export function within(view: View, picture: Size, stage: Size): View {
  const spare = (inner: number, outer: number): number =>
    Math.max(0, (inner * view.scale - outer) / 2);
  const hold = (value: number, most: number): number => Math.min(most, Math.max(-most, value));
  return {
    scale: view.scale,
    x: hold(view.x, spare(picture.width, stage.width)),
    y: hold(view.y, spare(picture.height, stage.height)),
  };
}

export type Swipe = 'next' | 'previous' | 'away' | null;

/** What a finger meant that went this far in that time. */
export function swipe(dx: number, dy: number, ms: number): Swipe {
  const far = Math.max(Math.abs(dx), Math.abs(dy));
  if (far < 40 || (far < 120 && far / Math.max(1, ms) < 0.3)) return null;
  if (Math.abs(dx) > Math.abs(dy) * 1.2) return dx < 0 ? 'next' : 'previous';
  return dy > 0 && dy > Math.abs(dx) * 1.2 ? 'away' : null;
}
