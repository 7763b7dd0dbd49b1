/*
 * Lucide's line icons; a feature imports the files it uses:
 *   import send from 'lucide-static/icons/send.svg?raw';  …  ${icon(send)}
 * Always decoration: the control around it carries the name.
 */
import { html, svg, type SafeHtml } from '../lib/html';

const made = new Map<string, SafeHtml>();

export function icon(source: string): SafeHtml {
  let content = made.get(source);
  if (!content) {
    content = svg(source.replace(/class="[^"]*"|width="24"|height="24"|xmlns="[^"]*"/g, ''));
    made.set(source, content);
  }
  return html`<span class="icon" aria-hidden="true">${content}</span>`;
}
