/* What the queue keeps of a song. */
import type { QueueSong } from './queue-data';

/** Whatever is known of a song; only its id must be. */
export interface PlayableSong {
  readonly id: string;
  readonly title?: string;
  readonly artistLine?: string;
  readonly artUrl?: string | null;
  readonly durationMs?: number | null;
}

export const queueSong = (song: PlayableSong): QueueSong => ({
  id: song.id,
  title: song.title ?? '',
  artistLine: song.artistLine ?? '',
  artUrl: song.artUrl ?? null,
  durationMs: song.durationMs ?? null,
});
