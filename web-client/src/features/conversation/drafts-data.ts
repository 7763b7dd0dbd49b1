/* What somebody has begun to write stays on this device, per room and person. */
import type { CardRef } from '../../api/messages';
import { remember, remembered } from '../../lib/settings';

const key = (userId: string, roomId: string): string => `draft.${userId}.${roomId}`;

export const draft = (userId: string, roomId: string): string =>
  remembered(key(userId, roomId)) ?? '';

export const keepDraft = (userId: string, roomId: string, text: string): void =>
  remember(key(userId, roomId), text === '' ? null : text);

const cardsKey = (userId: string, roomId: string): string => `draft.cards.${userId}.${roomId}`;

export function draftCards(userId: string, roomId: string): readonly CardRef[] {
  try {
    const kept: unknown = JSON.parse(remembered(cardsKey(userId, roomId)) ?? '[]');
    return Array.isArray(kept) ? (kept as CardRef[]) : [];
  } catch {
    return [];
  }
}

export const keepDraftCards = (userId: string, roomId: string, cards: readonly CardRef[]): void =>
  remember(cardsKey(userId, roomId), cards.length === 0 ? null : JSON.stringify(cards));
