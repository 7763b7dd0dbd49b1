/* Links between pages that belong together. */
import { html, type SafeHtml } from '../lib/html';

export function tabs(
  label: string,
  current: string,
  links: readonly { readonly path: string; readonly name: string }[],
): SafeHtml {
  return html`<nav class="tabs" aria-label="${label}">
    ${links.map((link) => html`<a href="${link.path}" ${link.path === current && html`aria-current="page"`}>${link.name}</a>`)}
  </nav>`;
}
