/*
 * The messages on the screen: only what changed is drawn, and what the reader looks at stays where
 * it is, whatever comes above or below.
 */
import { element, type SafeHtml } from '../../lib/html';
import type { Item } from './conversation-items';
import { keepSpoilers } from './spoilers';

interface Drawn {
  readonly node: HTMLElement;
  readonly item: Item;
}

interface Anchor {
  readonly key: string;
  readonly offset: number;
}

const nearEnd = 60;

export type MessageList = ReturnType<typeof messageList>;

export function messageList(
  scroller: HTMLElement,
  list: HTMLElement,
  draw: (item: Item) => SafeHtml,
  signal: AbortSignal,
) {
  let drawn = new Map<string, Drawn>();
  let stuck = true;
  /** Whose markup somebody is working in. */
  const kept = new Set<string>();

  function show(items: readonly Item[]): void {
    const anchor = stuck ? null : anchorNow();
    reconcile(items);
    if (stuck) toEnd();
    else if (anchor) hold(anchor);
  }

  function reconcile(items: readonly Item[]): void {
    const next = new Map<string, Drawn>();
    const wanted = new Set(items.map((item) => item.key));
    for (const [key, { node }] of drawn) if (!wanted.has(key)) node.remove();
    let cursor = list.firstElementChild;
    for (const item of items) {
      const known = drawn.get(item.key);
      let node = known?.node;
      if (!known || !node || (!kept.has(item.key) && !same(known.item, item))) {
        const made = drawNode(item);
        if (node) {
          if (cursor === node) cursor = made;
          swap(node, made);
        }
        node = made;
      }
      next.set(item.key, { node, item });
      if (node === cursor) cursor = cursor.nextElementSibling;
      else list.insertBefore(node, cursor);
    }
    drawn = next;
  }

  function drawNode(item: Item): HTMLElement {
    const node = element(draw(item));
    node.dataset['key'] = item.key;
    return node;
  }

  function swap(old: HTMLElement, made: HTMLElement): void {
    const focused = old.contains(document.activeElement);
    if (old.tabIndex === 0) made.tabIndex = 0;
    keepSpoilers(old, made);
    old.replaceWith(made);
    if (focused) made.focus({ preventScroll: true });
  }

  /** The topmost message that can be seen, and how far below the edge it begins. */
  function anchorNow(): Anchor | null {
    const edge = scroller.getBoundingClientRect().top;
    const rows = list.children;
    let low = 0;
    let high = rows.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) > edge) high = middle;
      else low = middle + 1;
    }
    // lines between messages may move to another place
    let row = rows[low] as HTMLElement | undefined;
    while (row && !row.matches('.msg')) row = row.nextElementSibling as HTMLElement | undefined;
    const key = row?.dataset['key'];
    return row && key ? { key, offset: row.getBoundingClientRect().top - edge } : null;
  }

  function hold(anchor: Anchor): void {
    const node = drawn.get(anchor.key)?.node;
    if (!node) return;
    const edge = scroller.getBoundingClientRect().top;
    const moved = node.getBoundingClientRect().top - edge - anchor.offset;
    if (moved !== 0) scroller.scrollTop += moved;
  }

  const below = (): number => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;

  function toEnd(): void {
    stuck = true;
    scroller.scrollTop = scroller.scrollHeight;
  }

  scroller.addEventListener('scroll', () => (stuck = below() < nearEnd), {
    signal,
    passive: true,
  });
  // the composer grows, the keyboard opens, a spoiler opens: the end stays the end
  const watch = new ResizeObserver(() => stuck && toEnd());
  watch.observe(scroller);
  watch.observe(list);
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });

  return {
    show,
    toEnd,
    below,
    atEnd: (): boolean => stuck,
    node: (key: string): HTMLElement | undefined => drawn.get(key)?.node,
    item: (node: Element | null): Item | undefined =>
      drawn.get(node?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '')?.item,
    /** Draws everything anew with the next show (somebody's name became known). */
    forget: (): void => {
      for (const [key, { node }] of drawn) {
        drawn.set(key, { node, item: { type: 'unread', key: '' } });
      }
    },
    keep: (key: string): unknown => kept.add(key),
    release: (key: string): void => {
      kept.delete(key);
      const known = drawn.get(key);
      if (known) drawn.set(key, { node: known.node, item: { type: 'unread', key: '' } });
    },
    /** Puts a row where it is read: a quarter below the top. */
    reveal(key: string): boolean {
      const node = drawn.get(key)?.node;
      if (!node) return false;
      stuck = false;
      const edge = scroller.getBoundingClientRect().top;
      const from = node.getBoundingClientRect().top - edge;
      scroller.scrollTop += from - scroller.clientHeight * 0.25;
      stuck = below() < nearEnd;
      return true;
    },
    /** The last stored message that is on the screen. */
    lastSeen(): number {
      const edge = scroller.getBoundingClientRect().bottom + 4;
      for (let node = list.lastElementChild; node; node = node.previousElementSibling) {
        const item = drawn.get((node as HTMLElement).dataset['key'] ?? '')?.item;
        if (item?.type !== 'message') continue;
        if (node.getBoundingClientRect().bottom <= edge) return item.message.seq;
      }
      return 0;
    },
  };
}

function same(a: Item, b: Item): boolean {
  if (a.type === 'message' && b.type === 'message') {
    return a.message === b.message && a.compact === b.compact && a.sent === b.sent;
  }
  if (a.type === 'letter' && b.type === 'letter') {
    return a.letter === b.letter && a.compact === b.compact && a.connected === b.connected;
  }
  if (a.type === 'hole' && b.type === 'hole') return a.count === b.count;
  return a.type === b.type && a.key === b.key;
}
