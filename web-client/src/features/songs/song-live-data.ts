/* What happens to one song while somebody looks at it: `song.changed`, `rating.changed`, `post.*`. */
import { listenTo, type ChannelListener } from '../live/shared-channel';

export interface SongEvent {
  readonly type: string;
  readonly [part: string]: unknown;
}

export const listenToSong = (
  songId: string,
  listener: ChannelListener<SongEvent>,
  signal: AbortSignal,
): void => listenTo({ channel: 'SongChannel', songId }, listener, signal);
