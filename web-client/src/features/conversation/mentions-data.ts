/* Whom `@` may mean: found by any piece of name or handle, in any width, kana or case. */
import type { Person } from '../../api/rooms';

/** The mention that is being written before the caret. */
export interface Begun {
  readonly from: number;
  readonly query: string;
}

const begun = /(?<![\w.@＠/-])[@＠]([^\s@＠、。，．！？!?,;:()（）「」]{0,24})$/u;

export function begunMention(text: string, caret: number): Begun | null {
  const found = begun.exec(text.slice(0, caret));
  return found ? { from: found.index, query: found[1] ?? '' } : null;
}

/** One form for all spellings: half width, lower case, hiragana. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Those who fit, whoever spoke last first; names that begin with the query before others. */
export function candidates(
  people: Iterable<Person>,
  query: string,
  spokeLast: readonly string[],
  most = 8,
): Person[] {
  const wanted = folded(query);
  const rank = new Map(spokeLast.map((id, index) => [id, index]));
  const fits = (person: Person): number => {
    const texts = [folded(person.displayName), person.handle];
    if (texts.some((text) => text.startsWith(wanted))) return 0;
    return texts.some((text) => text.includes(wanted)) ? 1 : 2;
  };
  return [...people]
    .filter((person) => !person.gone)
    .map((person) => ({ person, fit: fits(person), spoke: rank.get(person.id) ?? Infinity }))
    .filter(({ fit }) => fit < 2)
    .sort(
      (a, b) =>
        a.fit - b.fit ||
        (a.spoke === b.spoke ? 0 : a.spoke - b.spoke) ||
        a.person.displayName.localeCompare(b.person.displayName, 'ja'),
    )
    .slice(0, most)
    .map(({ person }) => person);
}
