/* The emoji that is being written: `:gui`, `:ギタ`, also with a wide colon. */

const begun = /(?<![\w:：])[:：]([^\s:：、。，．！？!?,;()（）「」]{1,24})$/u;

export function begunEmoji(text: string, caret: number): { from: number; query: string } | null {
  const found = begun.exec(text.slice(0, caret));
  const query = found?.[1] ?? '';
  // one letter says little, and `:D` and `:3` are faces already
  if (!found || (query.length < 2 && /^[\x21-\x7e]*$/.test(query))) return null;
  return { from: found.index, query };
}
