/* What somebody has begun to write stays on this device, per room and person. */
import { remember, remembered } from '../../lib/settings';

const key = (userId: string, roomId: string): string => `draft.${userId}.${roomId}`;

export const draft = (userId: string, roomId: string): string =>
  remembered(key(userId, roomId)) ?? '';

export const keepDraft = (userId: string, roomId: string, text: string): void =>
  remember(key(userId, roomId), text === '' ? null : text);
