/* Whom `@` may mean: found by any piece of name or handle, in any width, kana or case. */
import type { Person } from '../../api/rooms';

/** What is being written before the caret and asks to be completed. */
export interface Begun {
  readonly from: number;
  readonly query: string;
}

// a wide space may stand within a Japanese name: 山田␣花子
const begun =
  /(?<![\w.@＠/-])[@＠]([^ \t\n@＠、。，．！？!?,;:()（）「」\u3000][^ \t\n@＠、。，．！？!?,;:()（）「」]{0,23}|)$/u;

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

/** How well a query fits: 0 begins with it, 1 has it somewhere, 2 not at all. */
function fit(texts: readonly string[], wanted: string): 0 | 1 | 2 {
  if (texts.some((text) => text.startsWith(wanted))) return 0;
  return texts.some((text) => text.includes(wanted)) ? 1 : 2;
}

/** With spaces as written and without, for 山田花子 is found as 山田 花子 too. */
function namesOf({ displayName, handle }: Person): readonly string[] {
  const name = folded(displayName);
  return [name, name.replace(/\s+/g, ''), handle];
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
  return [...people]
    .filter((person) => !person.gone)
    .map((person) => ({
      person,
      fit: fit(namesOf(person), wanted),
      spoke: rank.get(person.id) ?? Infinity,
    }))
    .filter((one) => one.fit < 2)
    .sort(
      (a, b) =>
        a.fit - b.fit ||
        (a.spoke === b.spoke ? 0 : a.spoke - b.spoke) ||
        a.person.displayName.localeCompare(b.person.displayName, 'ja'),
    )
    .slice(0, most)
    .map(({ person }) => person);
}

const everyone = ['everyone', 'all', 'みんな', 'ぜんいん', '全員'];

/** The query may be the beginning of calling everybody. */
export const callsEveryone = (query: string): boolean => fit(everyone, folded(query)) === 0;

/** Up to how many people members may call everybody. */
const smallRoom = 20;

export const mayCallEveryone = (role: string | null | undefined, members: number): boolean =>
  role === 'OWNER' || role === 'MODERATOR' || members <= smallRoom;
