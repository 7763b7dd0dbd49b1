/* Shares a song, a post or a list into one of one's rooms, as a card with some words. */
import { share } from '../../api/cards';
import { shareDialog } from '../posts/share-dialog';

export const shareIntoRoom = (
  kind: 'song' | 'post' | 'list',
  id: string,
  signal: AbortSignal,
): Promise<void> => shareDialog((into) => share(kind, id, into), signal);
