/* Gives names that were shown as text their pictures. */
import { element, html } from '../../lib/html';
import { ownEmojiView } from '../../lib/markdown';

export function fillIn(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-own-emoji]')) {
    const view = ownEmojiView(place.dataset['ownEmoji'] ?? '');
    if (typeof view === 'string') place.replaceWith(view);
    else place.replaceWith(element(html`${view}`));
  }
}
