/* What another app handed over, as one text, and where it waits to be sent. */
import type { CardRef } from '../../api/messages';
import { cardLink } from '../cards/card-links-data';
import { draft, draftCards, keepDraft, keepDraftCards } from '../conversation/drafts-data';

const longest = 8_000;

/** Title, text and address in lines of their own, nothing twice. */
export function sharedText(query: URLSearchParams): string {
  const parts = ['title', 'text', 'url'].map((name) => (query.get(name) ?? '').trim());
  const told = parts.filter(
    (part, at) => part !== '' && !parts.some((p, i) => i > at && p === part),
  );
  const kept = told.filter((part) => !told.some((p) => p !== part && p.includes(part)));
  return kept.join('\n').slice(0, longest);
}

/** The one link in the text that stands for a card, if there is one, and the words beside it. */
export function linkIn(text: string, origin: string): { link: string; words: string } | null {
  const links = text.split(/\s+/).filter((word) => cardLink(word, origin) !== null);
  const [link, ...others] = links;
  if (link === undefined || others.length > 0) return null;
  return { link, words: text.replace(link, '').trim() };
}

/** Puts it into the room's field, after what is there already. */
export function draftIn(userId: string, roomId: string, words: string, card: CardRef | null): void {
  const known = draft(userId, roomId);
  keepDraft(userId, roomId, [known, words].filter((part) => part !== '').join('\n'));
  const cards = draftCards(userId, roomId);
  if (card && !cards.some(({ id }) => id === card.id)) {
    keepDraftCards(userId, roomId, [...cards, card]);
  }
}
