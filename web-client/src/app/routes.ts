/* Every page of the client. The first path that fits wins. */
import type { Page, Route } from '../lib/page';

export const routes: readonly Route[] = [
  {
    path: '/',
    layout: 'pane',
    for: 'member',
    list: true,
    load: () => import('../features/home/home-page'),
  },
];

/** The list of rooms, kept in the first pane of every member's page. */
export const sidebar = (): Promise<{ page: Page }> => import('../features/rooms/rooms-page');
