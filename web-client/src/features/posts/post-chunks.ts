/*
 * Many posts, few elements: the list stands in chunks, and those far from the window keep their
 * height only. What is in a chunk is drawn again when the reader comes near.
 */
import { onAbort } from '../../lib/dom';
import { element, html, nothing, render } from '../../lib/html';
import type { Post } from '../../api/posts';

const size = 20;
const near = '1500px 0px';

export interface Chunks {
  /** Brings what is shown in line with the posts; cards that stay are not touched. */
  readonly show: (posts: readonly Post[]) => void;
  readonly card: (id: string) => HTMLElement | undefined;
}

interface Chunk {
  readonly node: HTMLElement;
  ids: readonly string[];
  away: boolean;
}

export function postChunks(
  root: HTMLElement,
  draw: (id: string) => HTMLElement | null,
  signal: AbortSignal,
): Chunks {
  const cards = new Map<string, HTMLElement>();
  let chunks: Chunk[] = [];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const chunk = chunks.find(({ node }) => node === target);
        if (!chunk || chunk.away === !isIntersecting) continue;
        if (isIntersecting) fill(chunk);
        else if (!chunk.node.contains(document.activeElement)) empty(chunk, boundingClientRect);
      }
    },
    { rootMargin: near },
  );
  onAbort(signal, () => observer.disconnect());

  function empty(chunk: Chunk, { height }: DOMRectReadOnly): void {
    chunk.away = true;
    chunk.node.style.height = `${height}px`;
    for (const id of chunk.ids) cards.delete(id);
    render(chunk.node, nothing);
  }

  function fill(chunk: Chunk): void {
    chunk.away = false;
    chunk.node.style.height = '';
    arrange(chunk);
  }

  function arrange(chunk: Chunk): void {
    if (chunk.away) return;
    chunk.ids.forEach((id, index) => {
      let node = cards.get(id) ?? null;
      if (!node) {
        node = draw(id);
        if (node) cards.set(id, node);
      }
      if (node && chunk.node.children[index] !== node) {
        chunk.node.insertBefore(node, chunk.node.children[index] ?? null);
      }
    });
  }

  function newChunk(before: Chunk | undefined, ids: readonly string[]): Chunk {
    const made = { node: element(html`<div class="post-chunk"></div>`), ids, away: false };
    root.insertBefore(made.node, before?.node ?? null);
    observer.observe(made.node);
    return made;
  }

  function drop(id: string): void {
    cards.get(id)?.remove();
    cards.delete(id);
  }

  return {
    card: (id) => cards.get(id),
    show(posts) {
      const wanted = posts.map(({ id }) => id);
      const now = new Set(wanted);
      const known = new Set<string>();
      for (const chunk of chunks) {
        for (const id of chunk.ids) if (!now.has(id)) drop(id);
        chunk.ids = chunk.ids.filter((id) => now.has(id));
        chunk.ids.forEach((id) => known.add(id));
      }
      chunks = chunks.filter((chunk) => {
        if (chunk.ids.length > 0) return true;
        observer.unobserve(chunk.node);
        chunk.node.remove();
        return false;
      });
      const firstKnown = wanted.findIndex((id) => known.has(id));
      const above = firstKnown < 0 ? [] : wanted.slice(0, firstKnown);
      const below = wanted.filter((id, index) => !known.has(id) && index > firstKnown);
      const front = chunks[0];
      const ahead: Chunk[] = [];
      for (let at = 0; at < above.length; at += size)
        ahead.push(newChunk(front, above.slice(at, at + size)));
      const behind: Chunk[] = [];
      for (let at = 0; at < below.length; at += size)
        behind.push(newChunk(undefined, below.slice(at, at + size)));
      chunks = [...ahead, ...chunks, ...behind];
      chunks.forEach(arrange);
    },
  };
}
