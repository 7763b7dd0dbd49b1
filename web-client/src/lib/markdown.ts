/*
 * What people write becomes markup here and nowhere else. The source is parsed into a tree and the
 * tree is built with the escaping template tag, so nothing anybody writes can become a tag.
 */
import { html, type SafeHtml } from './html';
import { parseBlocks, type Block } from './markdown-blocks';
import type { Inline } from './markdown-inline';

export interface Mentioned {
  readonly href: string;
  /** It is the reader who is meant. */
  readonly me: boolean;
}

export interface MarkdownContext {
  /** Who has this handle; null leaves the text as it is. */
  readonly mention?: (handle: string) => Mentioned | null;
  /** Links to this origin stay in this window. */
  readonly origin?: string;
  /** What a screen reader hears for a hidden part. */
  readonly spoiler?: string;
}

/** The picture of a name; null when there is none, undefined while that is not known. */
export type FindEmoji = (name: string) => string | null | undefined;

let findEmoji: FindEmoji = () => null;

/** From now on the circle's own emoji are shown as pictures. */
export function showOwnEmoji(find: FindEmoji): void {
  findEmoji = find;
}

export function markdown(source: string, context: MarkdownContext = {}): SafeHtml {
  return html`${parseBlocks(source).map((block) => blockView(block, context))}`;
}

function blockView(block: Block, context: MarkdownContext): SafeHtml {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${inlines(block.children, context)}</p>`;
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'quote': {
      const children = block.children.map((child) => blockView(child, context));
      // prettier-ignore
      return html`<blockquote>${children}</blockquote>`;
    }
    case 'list': {
      const items = block.items.map((children) => html`<li>${itemView(children, context)}</li>`);
      // prettier-ignore
      if (block.start === null) return html`<ul>${items}</ul>`;
      // prettier-ignore
      return block.start === 1 ? html`<ol>${items}</ol>` : html`<ol start="${block.start}">${items}</ol>`;
    }
  }
}

/** A point of one paragraph needs no paragraph around it. */
function itemView(blocks: readonly Block[], context: MarkdownContext): SafeHtml[] {
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? html`${inlines(block.children, context)}`
      : blockView(block, context),
  );
}

function inlines(nodes: readonly Inline[], context: MarkdownContext): (SafeHtml | string)[] {
  return nodes.map((node) => (typeof node === 'string' ? node : inlineView(node, context)));
}

function inlineView(node: Exclude<Inline, string>, context: MarkdownContext): SafeHtml | string {
  switch (node.type) {
    case 'break':
      return html`<br />`;
    case 'strong':
      return html`<strong>${inlines(node.children, context)}</strong>`;
    case 'em':
      return html`<em>${inlines(node.children, context)}</em>`;
    case 'del':
      return html`<del>${inlines(node.children, context)}</del>`;
    case 'spoiler':
      return spoilerView(inlines(node.children, context), context.spoiler ?? 'Spoiler');
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'link':
      return linkView(node.href, inlines(node.children, context), context);
    case 'emoji':
      return ownEmojiView(node.name);
    case 'everyone':
      // prettier-ignore
      return html`<strong class="mention mention-me">${node.text}</strong>`;
    case 'mention': {
      const found = context.mention?.(node.handle);
      if (!found) return node.text;
      const looks = found.me ? 'mention mention-me' : 'mention';
      // prettier-ignore
      return html`<a class="${looks}" href="${found.href}">${node.text}</a>`;
    }
  }
}

/** What is not known yet is found by its mark and gets its picture later. */
export function ownEmojiView(name: string): SafeHtml | string {
  const text = `:${name}:`;
  const url = findEmoji(name);
  if (url === null) return text;
  // prettier-ignore
  if (url === undefined) return html`<span data-own-emoji="${name}">${text}</span>`;
  return html`<img class="emoji" src="${url}" alt="${text}" title="${text}" loading="lazy" decoding="async" draggable="false" />`;
}

/** A button until it is opened; what is inside cannot be reached before. */
function spoilerView(children: (SafeHtml | string)[], label: string): SafeHtml {
  // prettier-ignore
  return html`<span class="spoiler" role="button" tabindex="0" data-action="spoiler.open" aria-label="${label}"><span class="spoiler-text" inert>${children}</span></span>`;
}

function linkView(href: string, label: (SafeHtml | string)[], context: MarkdownContext): SafeHtml {
  const ours = context.origin !== undefined && href.startsWith(`${context.origin}/`);
  // prettier-ignore
  if (ours) return html`<a href="${href.slice(context.origin?.length)}">${label}</a>`;
  // prettier-ignore
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer nofollow ugc">${label}</a>`;
}

/** The words alone, for excerpts and notifications; hidden parts stay hidden. */
export function plainText(source: string): string {
  return parseBlocks(source).map(blockText).join(' ').replace(/\s+/g, ' ').trim();
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.children.map(inlineText).join('');
    case 'code':
      return block.text;
    case 'quote':
      return block.children.map(blockText).join(' ');
    case 'list':
      return block.items.map((children) => children.map(blockText).join(' ')).join(' ');
  }
}

function inlineText(node: Inline): string {
  if (typeof node === 'string') return node;
  switch (node.type) {
    case 'break':
      return ' ';
    case 'spoiler':
      return '▮▮▮';
    case 'emoji':
      return `:${node.name}:`;
    case 'code':
    case 'everyone':
    case 'mention':
      return node.text;
    default:
      return node.children.map(inlineText).join('');
  }
}
