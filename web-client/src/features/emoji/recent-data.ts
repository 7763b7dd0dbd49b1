/* The emoji somebody used last on this device. */
import { remember, remembered } from '../../lib/settings';

export interface Chosen {
  readonly emoji: string;
  readonly url?: string | null;
}

const usual: readonly Chosen[] = ['👍', '❤️', '😂', '🎵', '👏', '🙏'].map((emoji) => ({ emoji }));
const mostKept = 24;

const key = (userId: string): string => `emoji.${userId}`;

function kept(userId: string): readonly Chosen[] {
  try {
    const read: unknown = JSON.parse(remembered(key(userId)) ?? '[]');
    if (!Array.isArray(read)) return [];
    return (read as Chosen[]).filter((one) => typeof one.emoji === 'string');
  } catch {
    return [];
  }
}

/** The last used first, filled up with usual ones. */
export function recentEmoji(userId: string, count: number): readonly Chosen[] {
  const all = [...kept(userId), ...usual];
  const first = new Map<string, Chosen>();
  for (const one of all) if (!first.has(one.emoji)) first.set(one.emoji, one);
  return [...first.values()].slice(0, count);
}

export function keepRecent(userId: string, chosen: Chosen): void {
  const others = kept(userId).filter((one) => one.emoji !== chosen.emoji);
  remember(key(userId), JSON.stringify([chosen, ...others].slice(0, mostKept)));
}
