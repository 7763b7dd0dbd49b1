/*
 * What this device remembers without asking the server: shown before anything is loaded.
 * /theme.js reads the same keys before the first paint.
 */
import { readableAccents } from './contrast';
import { store, type Store } from './store';
import type { SendKey } from './keys';

export type Theme = 'auto' | 'light' | 'dark';

/** Traditional colours offered to an owner: 藍 松 臙脂 藤 柿 墨. Any other may be chosen too. */
export const accents = {
  ai: '#27548a',
  matsu: '#2c6a4a',
  enji: '#96304a',
  fuji: '#654a8e',
  kaki: '#9a471e',
  sumi: '#3d4048',
} as const;

const prefix = 'otodoke.';

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null; // storage may be forbidden
  }
}

export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // a private window forgets; nothing else breaks
  }
}

export const theme: Store<Theme> = store((remembered('theme') as Theme | null) ?? 'auto');
export const sendKey: Store<SendKey> = store((remembered('sendKey') as SendKey | null) ?? 'enter');

/** Keeps the page, this device's memory and the choice alike until the app ends. */
export function applySettings(signal: AbortSignal): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paint = (): void => {
    const chosen = theme.get();
    const shown = chosen === 'auto' ? (dark.matches ? 'dark' : 'light') : chosen;
    document.documentElement.dataset['bsTheme'] = shown;
  };
  paint();
  theme.subscribe((value) => {
    remember('theme', value);
    paint();
  }, signal);
  sendKey.subscribe((value) => remember('sendKey', value), signal);
  dark.addEventListener('change', paint, { signal });
}

/** Paints the circle's accent colour, `#rrggbb`; the usual one when there is none. */
export function useAccent(chosen: string | null | undefined): void {
  const { style } = document.documentElement;
  const known = chosen && /^#[0-9a-f]{6}$/i.test(chosen) ? readableAccents(chosen) : null;
  for (const theme of ['light', 'dark'] as const) {
    if (known) style.setProperty(`--accent-${theme}`, known[theme]);
    else style.removeProperty(`--accent-${theme}`);
  }
  remember('accent', known && `${known.light} ${known.dark}`);
}
