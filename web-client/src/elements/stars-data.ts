/* Half stars as numbers: 1 … 10 of them, null for none. */

export type Stars = number | null;
export const mostStars = 10;

const kept = (halves: number): Stars => (halves < 1 ? null : Math.min(mostStars, halves));

/** What a key makes of the value; undefined when the key means nothing here. */
export function keyedStars(key: string, value: Stars): Stars | undefined {
  const now = value ?? 0;
  if (/^[1-5]$/.test(key)) return Number(key) * 2;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return kept(now + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return kept(now - 1);
    case 'PageUp':
      return kept(now + 2);
    case 'PageDown':
      return kept(now - 2);
    case 'Home':
      return 1;
    case 'End':
      return mostStars;
    case '0':
    case 'Delete':
    case 'Backspace':
      return null;
    default:
      return undefined;
  }
}

/** The half star under a point, by its share (0 … 1) of the row's width. */
export const pointedStars = (share: number): number =>
  Math.max(1, Math.min(mostStars, Math.ceil(share * mostStars)));

/** 7 → "3.5" */
export const starsNumber = (halves: number): string => (halves / 2).toFixed(1).replace('.0', '');
