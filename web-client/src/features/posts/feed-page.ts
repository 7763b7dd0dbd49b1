/* The circle's posts, newest first: everybody's, of those one follows, or the bookmarked ones. */
import trophy from 'lucide-static/icons/trophy.svg?raw';
import type { Scope } from '../../api/posts';
import { icon } from '../../elements/icon';
import { pageHead } from '../../elements/page-head';
import { tabs } from '../../elements/tabs';
import { ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { listeningStrip } from '../listening/listening-strip';
import { myself } from '../session/session-data';
import { listenToFeed } from './feed-live-data';
import { postList, type PostListOptions } from './post-list';
import { writingPlace } from './writing-place';

const scopes: readonly Scope[] = ['circle', 'following', 'bookmarks'];
const path = (scope: Scope): string => (scope === 'circle' ? '/feed' : `/feed?tab=${scope}`);

export const page: Page = {
  mount(root, { query, signal, title }) {
    title(t('shell.feed'));
    const scope = scopes.find((one) => one === query.get('tab')) ?? 'circle';
    render(
      root,
      html`${pageHead(t('shell.feed'), {
        actions: html`<a class="btn btn-quiet btn-sm" href="/charts">${icon(trophy)}${t('feed.charts')}</a>`,
      })}
        ${tabs(
          t('feed.tabs'),
          path(scope),
          scopes.map((one) => ({ path: path(one), name: t(`feed.${one}`) })),
        )}
        <div class="page feed">
          <div class="listening" data-ref="listening"></div>
          <div data-ref="write"></div>
          <div data-ref="list"></div>
        </div>`,
    );
    const list = postList(ref(root, 'list'), {
      wanted: { scope },
      empty: nobody(scope),
      takes: (post) =>
        scope === 'circle' || (scope === 'following' && post.author.id === myself().id),
      signal,
    });
    writingPlace(ref(root, 'write'), { place: 'feed', signal });
    const strip = listeningStrip(ref(root, 'listening'), signal);
    let asking: ReturnType<typeof setTimeout>;
    listenToFeed(
      {
        event(event) {
          if (event.type === 'listening.changed') return strip.hear(event);
          list.hear(event);
          // who is followed is the server's to know
          if (event.type !== 'post.published' || scope !== 'following') return;
          clearTimeout(asking);
          asking = setTimeout(() => signal.aborted || void list.catchUp(), 300);
        },
        again: () => {
          void list.catchUp();
          strip.refresh();
        },
      },
      signal,
    );
  },
};

function nobody(scope: Scope): PostListOptions['empty'] {
  switch (scope) {
    case 'circle':
      return { text: t('feed.empty'), hint: t('feed.emptyHint') };
    case 'following':
      return {
        text: t('feed.emptyFollowing'),
        hint: t('feed.emptyFollowingHint'),
        action: html`<a class="btn btn-outline" href="/members">${t('feed.members')}</a>`,
      };
    case 'bookmarks':
      return { text: t('feed.emptyBookmarks'), hint: t('feed.emptyBookmarksHint') };
  }
}
