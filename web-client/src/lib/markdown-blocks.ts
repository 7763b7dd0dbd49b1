/* The block half of the Markdown subset: paragraphs, code, quotes and lists, to a bounded depth. */
import { parseInline, type Inline } from './markdown-inline';

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | {
      readonly type: 'list';
      /** The first number, or null for a list of points. */
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
    };

const deepest = 4;
const fence = /^ {0,3}(`{3,})[^`]*$/;
const quote = /^ {0,3}> ?(.*)$/;
const item = /^ {0,3}(?:([-*+])|(\d{1,9})[.)]) +(\S.*)$/;

export function parseBlocks(source: string): Block[] {
  return blocks(source.replace(/\r\n?/g, '\n').split('\n'), 0);
}

function blocks(lines: readonly string[], depth: number): Block[] {
  const result: Block[] = [];
  let paragraph: string[] = [];
  let at = 0;

  const flush = (): void => {
    const text = paragraph.join('\n').trim();
    paragraph = [];
    if (text !== '') result.push({ type: 'paragraph', children: parseInline(text) });
  };
  /** Takes lines as long as `take` answers with what they mean. */
  const gather = (take: (line: string) => string | null): string[] => {
    const taken: string[] = [];
    for (; at < lines.length; at += 1) {
      const meaning = take(lines[at] ?? '');
      if (meaning === null) break;
      taken.push(meaning);
    }
    return taken;
  };

  while (at < lines.length) {
    const line = lines[at] ?? '';
    const opening = fence.exec(line)?.[1];
    const listed = item.exec(line);
    if (opening) {
      flush();
      at += 1;
      const closing = new RegExp(`^ {0,3}\`{${opening.length},}\\s*$`);
      const text = gather((next) => (closing.test(next) ? null : next)).join('\n');
      at += 1;
      result.push({ type: 'code', text });
    } else if (depth < deepest && quote.test(line)) {
      flush();
      const inner = gather((next) => quote.exec(next)?.[1] ?? null);
      result.push({ type: 'quote', children: blocks(inner, depth + 1) });
    } else if (
      depth < deepest &&
      listed &&
      (paragraph.length === 0 || listed[2] === undefined || listed[2] === '1')
    ) {
      flush();
      result.push(list(listed[2] === undefined ? null : Number(listed[2])));
    } else {
      if (line.trim() === '') flush();
      else paragraph.push(line.trimEnd());
      at += 1;
    }
  }
  flush();
  return result;

  function list(start: number | null): Block {
    const items: (readonly Block[])[] = [];
    for (;;) {
      const first = item.exec(lines[at] ?? '');
      if (!first || (first[2] === undefined) !== (start === null)) break;
      at += 1;
      const rest = gather((next) =>
        /^(?: {2,}|\t)\S/.test(next) ? next.replace(/^(?: {2,3}|\t)/, '') : null,
      );
      items.push(blocks([first[3] ?? '', ...rest], depth + 1));
    }
    return { type: 'list', start, items };
  }
}
