/*
 * Every emoji with its names in both languages, fetched when a picker opens; searched by any piece
 * of a name or keyword in any width, kana or case.
 */
import { emoji, type OwnEmoji } from '../../api/emoji';
import { folded } from '../conversation/mentions-data';

export interface Emoji {
  readonly emoji: string;
  readonly name: string;
  readonly group: number;
  readonly words: string;
  /** A picture of the circle's own. */
  readonly url?: string;
}

interface Entry {
  readonly unicode: string;
  readonly label: string;
  readonly group?: number;
  readonly order?: number;
  readonly tags?: readonly string[];
}

/** Unicode's groups, those without parts of others; 100 stands for the circle's own. */
export const ownGroup = 100;
export const groups = [0, 1, 3, 4, 5, 6, 7, 8, 9] as const;

let loaded: Promise<readonly Emoji[]> | undefined;

export function loadEmoji(language: 'ja' | 'en'): Promise<readonly Emoji[]> {
  loaded ??= Promise.all([
    import('emojibase-data/ja/compact.json'),
    import('emojibase-data/en/compact.json'),
  ]).then(([ja, en]) => catalogue(ja.default, en.default, language));
  // a failed download is tried again
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

const own = ({ name, url }: OwnEmoji): Emoji => ({
  emoji: `:${name}:`,
  name: `:${name}:`,
  group: ownGroup,
  words: folded(name),
  url,
});

let ownOnes: Promise<readonly Emoji[]> | undefined;
let ownAsked = -Infinity;

/** The circle's own as they are now; asked for at most twice a minute. */
export function ownEmoji(fresh = false): Promise<readonly Emoji[]> {
  if (ownOnes && !fresh && Date.now() - ownAsked < 30_000) return ownOnes;
  ownAsked = Date.now();
  ownOnes = emoji().then((all) => all.map(own));
  // without an answer there are the usual ones, and the next question asks again
  ownOnes = ownOnes.catch(() => {
    ownAsked = -Infinity;
    return [];
  });
  return ownOnes;
}

/** The circle's own, then all others. */
export async function everyEmoji(language: 'ja' | 'en'): Promise<readonly Emoji[]> {
  return (await Promise.all([ownEmoji(), loadEmoji(language)])).flat();
}

export function catalogue(
  ja: readonly Entry[],
  en: readonly Entry[],
  language: 'ja' | 'en',
): readonly Emoji[] {
  const other = new Map((language === 'ja' ? en : ja).map((entry) => [entry.unicode, entry]));
  return (language === 'ja' ? ja : en)
    .filter((entry) => entry.group !== undefined && entry.group !== 2)
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
    .map((entry) => {
      const twin = other.get(entry.unicode);
      const words = [entry.label, ...(entry.tags ?? []), twin?.label ?? '', ...(twin?.tags ?? [])];
      return {
        emoji: entry.unicode,
        name: entry.label,
        group: entry.group ?? 0,
        words: folded(words.join('\n')),
      };
    });
}

/** Those all words of the query are found in; names that begin with it first. */
export function found(all: readonly Emoji[], query: string, most = 120): readonly Emoji[] {
  const wanted = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const first = wanted[0] ?? '';
  // the circle's own are called :name:
  const begins = (one: Emoji): number =>
    folded(one.name).replace(/^:/, '').startsWith(first) ? 0 : 1;
  return all
    .filter((one) => wanted.every((word) => one.words.includes(word)))
    .map((one) => ({ one, rank: begins(one) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ one }) => one);
}
