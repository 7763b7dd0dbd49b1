/* The songs somebody chose last, on this device: offered before anything is typed. */
import { remember, remembered } from '../../lib/settings';

const most = 5;
const key = (userId: string): string => `songs.recent.${userId}`;

export function recentSongs(userId: string): readonly string[] {
  const ids: unknown = parsed(remembered(key(userId)));
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}

export function rememberSong(userId: string, songId: string): void {
  const others = recentSongs(userId).filter((id) => id !== songId);
  remember(key(userId), JSON.stringify([songId, ...others].slice(0, most)));
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
}
