/*
 * Words. English is the type, Japanese the other complete language; each is a chunk of its own and
 * only the one in use is loaded, some of it with the pages that need it. `{name}` is a placeholder;
 * a message with `one`/`other` is chosen by `count`.
 */
import type { en } from '../i18n/en';
import { later, type LaterName, type LaterWords } from '../i18n/later';
import { html, type HtmlValue, type SafeHtml } from './html';

export type Language = 'ja' | 'en';
export const languages: readonly Language[] = ['ja', 'en'];

export type Message = string | { readonly one: string; readonly other: string };
type Messages = typeof en & LaterWords;
export type MessageKey = keyof Messages;

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type NamesOf<M> = M extends string ? Names<M> : M extends { other: infer O } ? Names<O> : never;
type Args<K extends MessageKey, V> = [NamesOf<Messages[K]>] extends [never]
  ? []
  : [values: Record<NamesOf<Messages[K]>, V>];

let table: Readonly<Record<string, Message>> = {};
const asked = new Set<LaterName>();
let current: Language = 'ja';
let plurals = new Intl.PluralRules('ja');
let changed: () => void = () => undefined;

export const language = (): Language => current;

/** Called after another language has been loaded while pages are shown. */
export function onLanguageChange(callback: () => void): void {
  changed = callback;
}

/** Loads the words of a language and makes it the one in use. */
export async function useLanguage(next: Language): Promise<void> {
  const loaded: Record<string, Message> =
    next === 'ja' ? (await import('../i18n/ja')).ja : (await import('../i18n/en')).en;
  const more = await Promise.all([...asked].map((name) => later[name][next]()));
  const other = next !== current;
  table = Object.assign({}, loaded, ...more) as Record<string, Message>;
  current = next;
  plurals = new Intl.PluralRules(next);
  if (typeof document !== 'undefined') document.documentElement.lang = next;
  if (other) changed();
}

/** What is being loaded, once the words that it needs are there too. */
export async function withWords<T>(name: LaterName, loading: Promise<T>): Promise<T> {
  asked.add(name);
  const asking = current;
  const [loaded, words] = await Promise.all([loading, later[name][asking]()]);
  if (asking !== current) return withWords(name, loading);
  table = { ...table, ...words };
  return loaded;
}

/** The message as plain text. */
export function t<K extends MessageKey>(key: K, ...args: Args<K, string | number>): string {
  const values: Record<string, string | number> = args[0] ?? {};
  return parts(key, values)
    .map((part) => (typeof part === 'string' ? part : String(values[part.name] ?? '')))
    .join('');
}

/** The message as markup, its placeholders filled with markup or escaped text. */
export function th<K extends MessageKey>(key: K, ...args: Args<K, HtmlValue>): SafeHtml {
  const values: Record<string, HtmlValue> = args[0] ?? {};
  return html`${parts(key, values).map((part) =>
    typeof part === 'string' ? part : values[part.name],
  )}`;
}

function parts(key: string, values: Record<string, unknown>): (string | { name: string })[] {
  const message = table[key] ?? key;
  const text =
    typeof message === 'string'
      ? message
      : plurals.select(Number(values['count'])) === 'one'
        ? message.one
        : message.other;
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { name: part.slice(1, -1) } : part));
}

/** The person's own choice, else what their browser prefers among ours. */
export function preferredLanguage(stored: string | null, browser: readonly string[]): Language {
  const known = [stored ?? '', ...browser].map((tag) => tag.slice(0, 2).toLowerCase());
  return (known.find((tag) => tag === 'ja' || tag === 'en') as Language | undefined) ?? 'en';
}
