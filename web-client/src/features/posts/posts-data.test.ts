import { describe, expect, it } from 'vitest';
import type { Post } from '../../api/posts';
import {
  caughtUp,
  firstPage,
  heard,
  noPosts,
  older,
  shownAll,
  withOwn,
  without,
} from './posts-data';

const me = 'me';
const post = (id: string, more: Partial<Post> = {}): Post =>
  ({
    id,
    clientId: `c-${id}`,
    author: { id: 'ben' },
    body: id,
    likes: 0,
    comments: 0,
    liked: false,
    ...more,
  }) as Post;
const ids = (posts: readonly Post[]): string => posts.map(({ id }) => id).join(' ');

describe('a list of posts', () => {
  const list = firstPage({ items: [post('5'), post('4'), post('3')], next: 'on' });

  it('goes on without doubling anything', () => {
    const more = older(list, { items: [post('3'), post('2')], next: null });
    expect(ids(more.items)).toBe('5 4 3 2');
    expect(more.next).toBeNull();
  });

  it("keeps others' new posts back until they are asked for", () => {
    let now = heard(list, { type: 'post.published', post: post('6') }, me);
    now = heard(now, { type: 'post.published', post: post('7') }, me);
    now = heard(now, { type: 'post.published', post: post('7') }, me);
    expect(ids(now.items)).toBe('5 4 3');
    expect(ids(now.waiting)).toBe('7 6');
    expect(ids(shownAll(now).items)).toBe('7 6 5 4 3');
    expect(shownAll(now).waiting).toEqual([]);
  });

  it("shows one's own at once, whoever tells first", () => {
    const own = post('6', { author: { id: me } as Post['author'], mine: false });
    const now = heard(list, { type: 'post.published', post: own }, me);
    expect(now.items[0]).toMatchObject({ id: '6', mine: true });
    expect(ids(withOwn(now, own).items)).toBe('6 5 4 3');
  });

  it('hears edits, counts and deletions, also of what waits', () => {
    let now = heard(list, { type: 'post.published', post: post('6') }, me);
    const edit = { type: 'post.edited', postId: '6', spoiler: true, editedAt: 'now' } as const;
    now = heard(now, { ...edit, body: '長'.repeat(281) }, me);
    expect(now.waiting[0]).toMatchObject({ spoiler: true, editedAt: 'now', long: true });
    now = heard(now, { type: 'post.counts', postId: '4', likes: 2, comments: 1 }, me);
    expect(now.items[1]).toMatchObject({ id: '4', likes: 2, comments: 1, liked: false });
    now = heard(now, { type: 'post.deleted', postId: '6' }, me);
    expect(now.waiting).toEqual([]);
    expect(ids(without(now, '5').items)).toBe('4 3');
  });

  it('leaves the list itself alone when nothing in it is meant', () => {
    const same = heard(list, { type: 'post.counts', postId: 'x', likes: 1, comments: 0 }, me);
    expect(same.items).toBe(list.items);
  });

  it('catches up after a loss: new ones wait, changes and deletions are seen', () => {
    const now = caughtUp(list, {
      items: [post('6'), post('5', { likes: 9 }), post('3')],
      next: 'x',
    });
    expect(ids(now?.waiting ?? [])).toBe('6');
    expect(ids(now?.items ?? [])).toBe('5 3');
    expect(now?.items[0]?.likes).toBe(9);
    expect(now?.next).toBe('on');
  });

  it('begins anew when there is a gap', () => {
    expect(caughtUp(list, { items: [post('9'), post('8')], next: 'x' })).toBeNull();
    expect(ids(caughtUp(noPosts, { items: [post('9')], next: null })?.waiting ?? [])).toBe('9');
  });
});
