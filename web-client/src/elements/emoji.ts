/* One emoji: a character, or a picture of the circle's own, `:name:`. */
import { html, type SafeHtml } from '../lib/html';

export function emojiView(emoji: string, url?: string | null): SafeHtml {
  return url
    ? html`<img class="emoji" src="${url}" alt="${emoji}" loading="lazy" decoding="async" draggable="false" />`
    : html`<span class="emoji" aria-hidden="true">${emoji}</span>`;
}
