/*
 * The inline half of the Markdown subset. One pass with a stack of open marks: linear in the length
 * of the text, whatever the text. Marks need no space around them, because Japanese has none.
 */

export type Mark = 'strong' | 'em' | 'del' | 'spoiler';

export type Inline =
  | string
  | { readonly type: 'break' }
  | { readonly type: Mark; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'mention'; readonly handle: string; readonly text: string }
  | { readonly type: 'everyone'; readonly text: string }
  | { readonly type: 'emoji'; readonly name: string };

interface Frame {
  readonly mark: Mark | null;
  readonly source: string;
  readonly children: Inline[];
}

const special = /[\\`*_~|[<@＠:\n]|https?:\/\//g;
const escapable = /[\\`*_~|[\]<>@＠:()#\-+.!]/;
const marks: Record<string, Mark> = {
  '**': 'strong',
  '*': 'em',
  _: 'em',
  '~~': 'del',
  '||': 'spoiler',
};
const link =
  /\[((?:[^[\]\\]|\\.){1,300})\]\((<[^<>\s]{1,2000}>|[^\s()]{1,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,4})\)/y;
const angleLink = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000})>/y;
// Bare addresses end where ASCII ends: 「https://example.com」や、のように続けて書かれるため。
const bareLink = /https?:\/\/[\w.-]+(?::\d{1,5})?(?:[/?#][\w\-.~!$&'()*+,;=:@%/?#[\]|]*)?/y;
const mention = /[@＠](\w{2,24})(?!\w)/y;
const everyone = /[@＠](?:everyone(?!\w)|みんな)/iy;
const ownEmoji = /:([a-z0-9_]{2,32}):/y;
const word = /\w/;
const space = /\s/;

export function parseInline(source: string, links = true): Inline[] {
  const stack: Frame[] = [{ mark: null, source: '', children: [] }];
  const unclosedCode = new Set<number>();
  let at = 0;

  const top = (): Frame => stack[stack.length - 1] as Frame;
  const put = (node: Inline): void => {
    const { children } = top();
    const last = children.length - 1;
    if (typeof node === 'string' && typeof children[last] === 'string') children[last] += node;
    else if (node !== '') children.push(node);
  };
  const fold = (depth: number): void => {
    // whatever stayed open above is text after all
    while (stack.length > depth) {
      const frame = stack.pop() as Frame;
      put(frame.source);
      frame.children.forEach(put);
    }
  };
  const openAt = (mark: Mark, text: string): number =>
    stack.findIndex((frame) => frame.mark === mark && frame.source === text);

  const delimiter = (text: string, opens: boolean, closes: boolean): void => {
    const mark = marks[text];
    if (!mark) return put(text);
    const depth = openAt(mark, text);
    if (depth > 0 && closes) {
      fold(depth + 1);
      const { children } = stack.pop() as Frame;
      return children.length === 0 ? put(text + text) : put({ type: mark, children });
    }
    if (!opens || depth > 0) return put(text);
    stack.push({ mark, source: text, children: [] });
  };

  const run = (character: string): void => {
    let end = at;
    while (source[end] === character) end += 1;
    const length = end - at;
    const before = source[at - 1] ?? ' ';
    const after = source[end] ?? ' ';
    const inWord = character === '_' && word.test(before) && word.test(after);
    const opens = !space.test(after) && !inWord && !(character === '_' && word.test(before));
    const closes = !space.test(before) && !inWord && !(character === '_' && word.test(after));
    at = end;
    if (character === '*' && length === 3) {
      const inner = openAt('em', '*') > openAt('strong', '**');
      for (const part of closes && inner ? ['*', '**'] : ['**', '*'])
        delimiter(part, opens, closes);
    } else if (length <= 2) {
      delimiter(character.repeat(length), opens, closes);
    } else {
      put(character.repeat(length));
    }
  };

  const code = (): void => {
    let end = at;
    while (source[end] === '`') end += 1;
    const length = end - at;
    const close = unclosedCode.has(length) ? -1 : closingTicks(source, end, length);
    if (close < 0) {
      unclosedCode.add(length);
      put('`'.repeat(length));
      at = end;
      return;
    }
    const text = source.slice(end, close).replace(/\n/g, ' ');
    put({ type: 'code', text: /^ .*\S.* $/.test(text) ? text.slice(1, -1) : text });
    at = close + length;
  };

  while (at < source.length) {
    special.lastIndex = at;
    const next = special.exec(source)?.index ?? source.length;
    put(source.slice(at, next));
    at = next;
    const character = source[at];
    if (character === undefined) break;
    if (character === '\n') {
      put({ type: 'break' });
      at += 1;
    } else if (character === '\\') {
      const escaped = source[at + 1] ?? '';
      put(escapable.test(escaped) ? escaped : '\\');
      at += escapable.test(escaped) ? 2 : 1;
    } else if (character === '`') {
      code();
    } else if ('*_~|'.includes(character)) {
      run(character);
    } else {
      const found = addressed(character);
      put(found ?? character);
      if (!found) at += 1;
    }
  }
  fold(1);
  return top().children;

  /** A link, a mention or an emoji of the circle that starts here, and moves past it; null when it is only a character. */
  function addressed(character: string): Inline | null {
    if (character === ':') {
      const name = sticky(ownEmoji)?.[1];
      return name === undefined ? null : { type: 'emoji', name };
    }
    if (!links) return null; // no link inside a link
    if (character === '@' || character === '＠') return mentionHere();
    if (character === '[') return written();
    if (character === '<') {
      const match = sticky(angleLink);
      return match ? { type: 'link', href: match[1] ?? '', children: [match[1] ?? ''] } : null;
    }
    return character === 'h' ? bare() : null;
  }

  function mentionHere(): Inline | null {
    if (/[\w./-]/.test(source[at - 1] ?? '')) return null;
    const all = sticky(everyone);
    if (all) return { type: 'everyone', text: all[0] };
    const match = sticky(mention);
    return match
      ? { type: 'mention', handle: (match[1] ?? '').toLowerCase(), text: match[0] }
      : null;
  }

  function written(): Inline | null {
    const before = at;
    const match = sticky(link);
    if (!match) return null;
    const href = (match[2] ?? '').replace(/^<|>$/g, '');
    if (!safeHref(href)) {
      at = before;
      return null;
    }
    return { type: 'link', href, children: parseInline(match[1] ?? '', false) };
  }

  function bare(): Inline | null {
    if (word.test(source[at - 1] ?? '')) return null;
    const before = at;
    const match = sticky(bareLink);
    if (!match) return null;
    const href = trimmed(match[0]);
    at = before + href.length;
    return { type: 'link', href, children: [href] };
  }

  function sticky(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  }
}

function closingTicks(source: string, from: number, length: number): number {
  for (const match of source.slice(from).matchAll(/`+/g)) {
    if (match[0].length === length) return from + match.index;
  }
  return -1;
}

/** Punctuation at the end belongs to the sentence, a closing bracket to whoever opened it. */
function trimmed(url: string): string {
  let result = url;
  for (;;) {
    const last = result[result.length - 1] ?? '';
    const opener = { ')': '(', ']': '[' }[last];
    const unbalanced =
      opener !== undefined && result.split(last).length > result.split(opener).length;
    if (!unbalanced && !/[.,:;!?'*_~|&]/.test(last)) return result;
    result = result.slice(0, -1);
  }
}

export function safeHref(href: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(href);
}
