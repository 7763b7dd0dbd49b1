/* What a member has written, rated and published, and whom they follow: one of it at a time. */
import { follows, type Direction } from '../../api/follows';
import { ratedBy } from '../../api/ratings';
import { songs } from '../../api/songs';
import type { Person } from '../../api/accounts';
import { pagedList } from '../../elements/paged-list';
import { songRow } from '../../elements/song-row';
import { starsNumber, starsRow } from '../../elements/stars';
import { html } from '../../lib/html';
import { t } from '../../lib/i18n';
import { day } from '../../lib/time';
import { personRow } from '../follows/person-row';
import { listenToFeed } from '../posts/feed-live-data';
import { postList } from '../posts/post-list';

export const personTabs = ['posts', 'ratings', 'songs', 'following', 'followers'] as const;
export type PersonTab = (typeof personTabs)[number];

export const tabPath = (handle: string, tab: PersonTab): string =>
  tab === 'posts' ? `/@${handle}` : `/@${handle}?tab=${tab}`;

export function mountTab(
  root: HTMLElement,
  tab: PersonTab,
  person: Person,
  signal: AbortSignal,
): void {
  switch (tab) {
    case 'posts':
      return posts(root, person, signal);
    case 'ratings':
      return pagedList(root, {
        load: (after) => ratedBy(person.id, after, signal),
        row: ({ song, stars, ratedAt }) => {
          const note = html`${starsRow(stars)} ${starsNumber(stars)} ${ratedAt && html`· ${day(ratedAt)}`}`;
          return html`<li>${songRow(song, { note })}</li>`;
        },
        looks: 'song-list',
        empty: t('person.noRatings'),
        more: t('follow.more'),
        signal,
      });
    case 'songs':
      return pagedList(root, {
        load: (after) => songs({ owner: person.id, order: 'newest', after, limit: 30 }, signal),
        row: (song) => html`<li>${songRow(song)}</li>`,
        looks: 'song-list',
        empty: t('person.noSongs'),
        more: t('follow.more'),
        signal,
      });
    default:
      return people(root, tab, person, signal);
  }
}

function posts(root: HTMLElement, person: Person, signal: AbortSignal): void {
  const list = postList(root, {
    wanted: { author: person.id },
    empty: { text: t('posts.emptyPerson') },
    takes: (post) => post.author.id === person.id,
    signal,
  });
  listenToFeed(
    {
      event: (event) => event.type !== 'listening.changed' && list.hear(event),
      again: () => void list.catchUp(),
    },
    signal,
  );
}

function people(
  root: HTMLElement,
  direction: Direction,
  person: Person,
  signal: AbortSignal,
): void {
  pagedList(root, {
    load: (after) => follows(person.id, direction, after, signal),
    row: personRow,
    looks: 'rows',
    empty: t(direction === 'following' ? 'follow.noFollowees' : 'follow.noFollowers'),
    more: t('follow.more'),
    signal,
  });
}
