/*
 * The pictures of the circle's own emoji by name. Asked for when a text names one that is not known;
 * what was shown as text until then gets its picture where it stands.
 */
import { emoji } from '../../api/emoji';

const again = 60_000;
const apart = 2_000;

const known = new Map<string, string>();
/** When a name was last asked for in vain. */
const missed = new Map<string, number>();
let asking: ReturnType<typeof setTimeout> | undefined;
let askedAt = -Infinity;

export function ownEmojiUrl(name: string): string | null | undefined {
  const url = known.get(name);
  if (url !== undefined) return url;
  const now = Date.now();
  if (now - (missed.get(name) ?? -Infinity) < again) return null;
  missed.set(name, now);
  asking ??= setTimeout(() => void load(), Math.max(0, askedAt + apart - now));
  return undefined;
}

/** Asks anew for what is there; the circle's emoji have changed. */
export async function load(): Promise<void> {
  clearTimeout(asking);
  asking = undefined;
  askedAt = Date.now();
  try {
    const all = await emoji();
    known.clear();
    for (const { name, url } of all) known.set(name, url);
    for (const name of known.keys()) missed.delete(name);
    (await import('./own-emoji')).fillIn();
  } catch {
    missed.clear(); // asked again with the next text
  }
}
