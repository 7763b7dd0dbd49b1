/* Text as people count it: by what they see, not by code units. */

/** What a reader takes as one character: 👩‍🎤 is one, が is one. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter().segment(text), (piece) => piece.segment);
}

/** The first visible character, for a generated avatar; capital where letters have capitals. */
export function initial(name: string): string {
  const first = graphemes(name.trim().normalize('NFC')).find((piece) => /\S/u.test(piece)) ?? '?';
  return first.toLocaleUpperCase('en');
}

/** A stable number below `size` for a text (FNV-1a). */
export function bucket(text: string, size: number): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % size;
}

let made: Intl.Segmenter | undefined;
const segmenter = (): Intl.Segmenter => (made ??= new Intl.Segmenter('ja'));

/** 4.2 MB: how large a file is. */
export function size(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} kB`;
  const mega = bytes / 1_048_576;
  return `${mega < 10 ? mega.toFixed(1) : Math.round(mega)} MB`;
}
