/*
 * The one way markup comes into being. `html` escapes every value unless it is itself SafeHtml;
 * `render` and `fragment` are the only places that hand markup to the browser.
 */

declare const brand: unique symbol;

/** Markup that is safe to show: only `html`, `svg` and `join` make it. */
export class SafeHtml {
  declare readonly [brand]: true;
  readonly #markup: string;

  constructor(key: typeof maker, markup: string) {
    if (key !== maker) throw new TypeError('SafeHtml is made by html`…`');
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

export type HtmlValue =
  string | number | bigint | SafeHtml | readonly HtmlValue[] | null | undefined | false;

const maker = Symbol('html');
const safe = (markup: string): SafeHtml => new SafeHtml(maker, markup);

export const nothing = safe('');

/** Escaping template tag. Values stand in text or in double-quoted attributes, nowhere else. */
export function html(chunks: TemplateStringsArray, ...values: HtmlValue[]): SafeHtml {
  let markup = chunks[0] ?? '';
  values.forEach((value, index) => {
    const before = chunks[index] ?? '';
    markup += placed(before, value) + (chunks[index + 1] ?? '');
  });
  return safe(markup);
}

/** An attribute that is there or not: html`<input ${attr('disabled', busy)}>`. */
export function attr(name: string, on: boolean | string | number | null | undefined): SafeHtml {
  if (!/^[a-z][a-z0-9-]*$/.test(name) || name.startsWith('on')) {
    throw new TypeError(`not an attribute: ${name}`);
  }
  if (on === false || on === null || on === undefined) return nothing;
  return safe(on === true ? name : `${name}="${escape(String(on))}"`);
}

/** A vector image from a file of the build; never from data. */
export function svg(source: string): SafeHtml {
  const start = source.indexOf('<svg');
  if (start < 0) throw new TypeError('not an SVG file');
  return safe(source.slice(start).replace(/\s+/g, ' ').trim());
}

/** Puts markup into an element, in place of what was there. */
export function render(target: Element, content: SafeHtml): void {
  target.innerHTML = trusted(content);
}

/** Markup as nodes, for inserting beside what is there. */
export function fragment(content: SafeHtml): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = trusted(content);
  return template.content;
}

/** The first element of the markup. */
export function element<T extends HTMLElement = HTMLElement>(content: SafeHtml): T {
  const first = fragment(content).firstElementChild;
  if (!first) throw new TypeError('markup without an element');
  return first as T;
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const urlAttribute = /\s(?:href|src|action|formaction|poster|data)="$/i;
const unsafePlace = /(?:=\s*|\son\w+="[^"]*|\sstyle="[^"]*|<[a-z0-9-]*)$/i;

function placed(before: string, value: HtmlValue): string {
  if (value instanceof SafeHtml && !/=\s*$/.test(before)) return value.toString();
  if (urlAttribute.test(before)) return escape(safeUrl(String(value ?? '')));
  if (unsafePlace.test(before))
    throw new TypeError(`no value may stand after ${before.slice(-20)}`);
  return text(value);
}

function text(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof SafeHtml) return value.toString();
  if (Array.isArray(value)) return value.map((item: HtmlValue) => text(item)).join('');
  return escape(String(value));
}

/** Only addresses that cannot run: http(s), mailto, blob, image data, and paths of our own. */
function safeUrl(url: string): string {
  // eslint-disable-next-line no-control-regex -- browsers drop these before they read the scheme
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[1];
  if (!scheme) return url;
  const harmless = ['http', 'https', 'mailto', 'blob'].includes(scheme.toLowerCase());
  return harmless || /^data:image\/(?:png|jpeg|webp|gif);/i.test(url) ? url : '#';
}

interface Policy {
  createHTML(markup: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): Policy;
}

let policy: Policy | undefined;

/** Under `require-trusted-types-for 'script'` only this policy may make markup. */
function trusted(content: SafeHtml): string {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  policy ??= types?.createPolicy('otodoke', { createHTML: (markup) => markup }) ?? {
    createHTML: (markup) => markup,
  };
  return policy.createHTML(content.toString());
}
