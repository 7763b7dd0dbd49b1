/*
 * What this device remembers without asking the server: shown before anything is loaded.
 * /theme.js reads the same keys before the first paint.
 */
import { store, type Store } from './store';
import type { SendKey } from './keys';

export type Theme = 'auto' | 'light' | 'dark';

export const accents = ['ai', 'matsu', 'enji', 'fuji', 'kaki', 'sumi'] as const;
export type Accent = (typeof accents)[number];

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
  theme.watch((value) => {
    remember('theme', value);
    paint();
  }, signal);
  sendKey.subscribe((value) => remember('sendKey', value), signal);
  dark.addEventListener('change', paint, { signal });
}

/** The circle's accent colour, one of ours. */
export function useAccent(name: string | null | undefined): void {
  const known = accents.find((accent) => accent === name) ?? 'ai';
  document.documentElement.dataset['accent'] = known;
  remember('accent', known);
}
