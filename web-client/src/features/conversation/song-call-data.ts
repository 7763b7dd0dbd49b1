/* A song called for in the text: ♪ standing alone, or /song at the beginning. */

export interface SongCall {
  /** Where in the text it stands. */
  readonly from: number;
  readonly length: number;
}

/** What has just been typed before the caret; a ♪ behind a word is only music in the voice. */
export function songCall(before: string): SongCall | null {
  const note = /(?:^|\s)(♪)$/u.exec(before);
  if (note) return { from: before.length - 1, length: 1 };
  const command = /^\/song\s$/u.exec(before);
  return command ? { from: 0, length: command[0].length } : null;
}
