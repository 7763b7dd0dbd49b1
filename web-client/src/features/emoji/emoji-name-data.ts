/* What an emoji of the circle may be called. */

export const namePattern = '[a-z0-9_]{2,32}';

/** A name out of a file's: what is left of it in small letters, or nothing. */
export function nameFrom(fileName: string): string {
  const stem = fileName
    .replace(/\.\w{1,5}$/, '')
    .normalize('NFKC')
    .toLowerCase();
  const name = stem
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 32);
  return name.length < 2 ? '' : name;
}
