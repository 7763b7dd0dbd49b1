/* Every page of the client. The first path that fits wins. */
import { withWords } from '../lib/i18n';
import type { Page, Route } from '../lib/page';

const guest = { layout: 'plain', for: 'guest' } as const;
const member = { layout: 'pane', for: 'member' } as const;

export const routes: readonly Route[] = [
  { ...member, path: '/', list: true, load: () => import('../features/home/home-page') },
  { ...member, path: '/search', load: () => import('../features/search/search-page') },
  { ...member, path: '/directory', load: () => import('../features/rooms/directory-page') },
  {
    ...member,
    path: '/rooms/:id',
    load: () => import('../features/conversation/conversation-page'),
  },
  {
    ...member,
    path: '/rooms/:id/at/:messageId',
    load: () => import('../features/conversation/conversation-page'),
  },

  { ...member, path: '/feed', load: () => import('../features/posts/feed-page') },
  { ...member, path: '/posts/:id', load: () => import('../features/posts/post-page') },
  { ...member, path: '/charts', load: () => import('../features/charts/charts-page') },

  { ...member, path: '/lists', load: () => import('../features/lists/lists-page') },
  { ...member, path: '/lists/new', load: () => import('../features/lists/new-list-page') },
  { ...member, path: '/lists/:id', load: () => import('../features/lists/list-page') },

  {
    ...member,
    path: '/notices',
    load: () => withWords('notices', import('../features/notices/notices-page')),
  },
  {
    ...member,
    path: '/share',
    load: () => withWords('share', import('../features/share/share-page')),
  },
  { ...member, path: '/bookmarks', load: () => import('../features/bookmarks/bookmarks-page') },
  { ...member, path: '/songs', load: () => import('../features/songs/songs-page') },
  { ...member, path: '/songs/new', load: () => import('../features/songs/new-song-page') },
  { ...member, path: '/songs/:id/edit', load: () => import('../features/songs/edit-song-page') },
  { ...member, path: '/songs/:id', load: () => import('../features/songs/song-page') },

  { ...member, path: '/artists', load: () => import('../features/artists/artists-page') },
  { ...member, path: '/artists/:id', load: () => import('../features/artists/artist-page') },

  {
    ...guest,
    path: '/welcome',
    load: () => withWords('welcome', import('../features/entry/welcome-page')),
  },
  { ...guest, path: '/sign-in', load: () => import('../features/entry/sign-in-page') },
  { ...guest, path: '/register', load: () => import('../features/entry/register-page') },
  { ...guest, path: '/invite/:code', load: () => import('../features/entry/invite-page') },
  { ...guest, path: '/forgotten', load: () => import('../features/entry/forgotten-page') },
  {
    path: '/reset/:token',
    layout: 'plain',
    for: 'anyone',
    load: () => import('../features/entry/reset-page'),
  },
  {
    path: '/transfer/:code',
    layout: 'plain',
    for: 'anyone',
    load: () => import('../features/entry/transfer-page'),
  },
  {
    path: '/confirm/:token',
    layout: 'plain',
    for: 'anyone',
    load: () => import('../features/entry/confirm-page'),
  },

  { ...member, path: '/settings', load: () => import('../features/settings/profile-page') },
  { ...member, path: '/settings/display', load: () => import('../features/settings/display-page') },
  {
    ...member,
    path: '/settings/security',
    load: () => import('../features/settings/security-page'),
  },
  {
    ...member,
    path: '/settings/notices',
    load: () => withWords('notices', import('../features/settings/notices-page')),
  },
  {
    ...member,
    path: '/settings/privacy',
    load: () => withWords('conduct', import('../features/settings/privacy-page')),
  },
  {
    ...member,
    path: '/settings/programs',
    load: () => import('../features/settings/programs-page'),
  },

  {
    ...member,
    path: '/moderation',
    load: () => withWords('conduct', import('../features/conduct/moderation-page')),
  },
  {
    ...member,
    path: '/moderation/bans',
    load: () => withWords('conduct', import('../features/conduct/bans-page')),
  },
  {
    ...member,
    path: '/moderation/audit',
    load: () => withWords('conduct', import('../features/conduct/audit-page')),
  },
  { ...member, path: '/members', load: () => import('../features/circle/members-page') },
  { ...member, path: '/invites', load: () => import('../features/circle/invites-page') },
  {
    ...member,
    path: '/circle',
    for: 'owner',
    load: () => import('../features/circle/circle-page'),
  },
  { ...member, path: '/circle/emoji', load: () => import('../features/circle/emoji-page') },
  {
    ...member,
    path: '/circle/cable',
    for: 'owner',
    load: () => import('../features/circle/cable-page'),
  },
  {
    path: '/developers',
    layout: 'plain',
    for: 'anyone',
    load: () => withWords('developers', import('../features/developers/developers-page')),
  },
  { ...member, path: '/@:handle', load: () => import('../features/people/person-page') },
];

/** The list of rooms, kept in the first pane of every member's page. */
export const sidebar = (): Promise<{ page: Page }> => import('../features/rooms/rooms-page');
