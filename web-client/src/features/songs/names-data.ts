/* Lists of names as people type them. */

/** The Japanese comma or a new line; a Latin comma is part of many names. */
export const separator = /[、，\n]/u;
export const most = 10;

export const split = (text: string): string[] =>
  text
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The names with more behind them; each once. */
export function added(names: readonly string[], more: readonly string[]): readonly string[] {
  const clean = more.map((name) => name.trim()).filter((name) => name !== '');
  return [...new Set([...names, ...clean])].slice(0, most);
}
