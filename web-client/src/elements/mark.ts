/* The product's mark: a letter whose flap is made of sound. Drawn in the current colour. */
import { html, type SafeHtml } from '../lib/html';

export const markLines: SafeHtml = html`<rect x="5" y="10" width="38" height="28" rx="5"
    fill="none" stroke="currentColor" stroke-width="3" />
  <path d="M12 10v4M18 10v9M24 10v14M30 10v9M36 10v4" stroke="currentColor" stroke-width="3"
    stroke-linecap="round" fill="none" />`;

export function mark(): SafeHtml {
  return html`<svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">${markLines}</svg>`;
}
