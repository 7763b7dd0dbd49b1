/* The one box without a screen: what was looked for lately, operators as chips, pieces of text. */
import type { Hit } from '../../api/search';
import { remember, remembered } from '../../lib/settings';

export const kinds = ['all', 'messages', 'rooms', 'people', 'songs'] as const;
export type Kind = (typeof kinds)[number];

export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const before = 36;
const length = 180;

/** The text around the first hit on one line, cut into what was found and what was not. */
export function pieces(body: string, hits: readonly Hit[]): readonly Piece[] {
  const first = hits[0]?.[0] ?? 0;
  const start = whole(body, first <= before * 2 ? 0 : first - before);
  const end = whole(body, Math.min(body.length, start + length));
  const found: Piece[] = [];
  const add = (from: number, to: number, hit: boolean): void => {
    const text = body.slice(from, to).replace(/\s/g, ' ');
    if (text) found.push({ text, hit });
  };
  if (start > 0) found.push({ text: '…', hit: false });
  let at = start;
  for (const [from, to] of hits) {
    if (to <= at || from >= end) continue;
    add(at, Math.max(at, from), false);
    add(Math.max(at, from), Math.min(to, end), true);
    at = Math.min(to, end);
  }
  add(at, end, false);
  if (end < body.length) found.push({ text: '…', hit: false });
  return found;
}

/** Not between the halves of a surrogate pair. */
function whole(text: string, at: number): number {
  const inside =
    /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  return inside ? at - 1 : at;
}

/** Adds an operator to what is asked, or takes it out when it is there. */
export function toggled(q: string, operator: string): string {
  const parts = q.split(/\s+/).filter(Boolean);
  const rest = parts.filter((part) => part !== operator);
  return (rest.length < parts.length ? rest : [...parts, operator]).join(' ');
}

/** Puts an operator that wants a value in the place of an earlier one of the same kind. */
export function withOperator(q: string, name: string, value: string): string {
  const quoted = new RegExp(`(?:^|\\s)${name}[:：](?:"[^"]*"|\\S*)`, 'g');
  const rest = q.replace(quoted, ' ').trim().replace(/\s+/g, ' ');
  if (!value) return rest;
  const operator = `${name}:${/\s/.test(value) ? `"${value}"` : value}`;
  return rest ? `${rest} ${operator}` : operator;
}

const most = 8;
const key = 'searches';

export function recent(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(remembered(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export function keepRecent(q: string): void {
  const text = q.trim();
  if (!text) return;
  const others = recent().filter((one) => one !== text);
  remember(key, JSON.stringify([text, ...others].slice(0, most)));
}

export const forgetRecent = (): void => remember(key, null);
