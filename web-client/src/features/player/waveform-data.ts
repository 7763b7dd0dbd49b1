/* Numbers of the waveform: bars out of peaks, times out of places and keys. */

/** So many bars of 0 … 1, each the loudest of its stretch; flat where there are no peaks. */
export function bars(peaks: readonly number[] | null | undefined, count: number): number[] {
  if (!peaks || peaks.length === 0) return Array.from({ length: count }, () => 0);
  const top = Math.max(1, ...peaks);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index * peaks.length) / count);
    const to = Math.max(from + 1, Math.floor(((index + 1) * peaks.length) / count));
    return Math.max(...peaks.slice(from, to)) / top;
  });
}

/** The bars as one path on a field of `count`×`height`, mirrored around its middle. */
export function wavePath(values: readonly number[], height: number): string {
  return values
    .map((value, index) => {
      const half = Math.max(0.75, (value * height) / 2);
      const top = round(height / 2 - half);
      return `M${index + 0.2} ${top}h.6v${round(half * 2)}h-.6z`;
    })
    .join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** 0 … 1 along a field, however far outside the pointer is. */
export const shareAt = (x: number, left: number, width: number): number =>
  width > 0 ? Math.min(1, Math.max(0, (x - left) / width)) : 0;

/** Where a key leads, in seconds; null for keys that do not seek. */
export function seekOf(key: string, position: number, duration: number): number | null {
  const steps: Record<string, number> = {
    ArrowRight: 5,
    ArrowUp: 5,
    ArrowLeft: -5,
    ArrowDown: -5,
    PageUp: 30,
    PageDown: -30,
    j: -10,
    l: 10,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return duration;
  const step = steps[key.length === 1 ? key.toLowerCase() : key];
  return step === undefined ? null : Math.min(duration, Math.max(0, position + step));
}
