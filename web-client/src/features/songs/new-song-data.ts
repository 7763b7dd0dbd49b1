/* A song being added, as it was left: it lives as long as the tab, for each person. */
import type { Media } from '../../api/media';
import { uuid } from '../../lib/id';
import type { Store } from '../../lib/store';
import { noCover } from './cover-field';
import { noText, type SongText } from './song-fields';

export interface NewSongDraft {
  /** Sent with every try, so that none makes a second song. */
  readonly clientId: string;
  readonly cover: Store<Media | null>;
  text: SongText;
}

const drafts = new Map<string, NewSongDraft>();

export function draftOf(userId: string): NewSongDraft {
  let draft = drafts.get(userId);
  if (!draft) drafts.set(userId, (draft = { clientId: uuid(), cover: noCover(), text: noText }));
  return draft;
}

export function draftDone(userId: string): void {
  drafts.delete(userId);
}
