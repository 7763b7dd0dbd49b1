import { describe, expect, it } from 'vitest';
import type { Comment } from '../../api/posts';
import { arrived, heardComment, later, noComments, type CommentList } from './comments-data';

const comment = (id: string, by = 'ben', more: Partial<Comment> = {}): Comment =>
  ({ id, clientId: `c-${id}`, author: { id: by }, body: id, mine: false, ...more }) as Comment;
const ids = (list: CommentList): string => list.items.map(({ id }) => id).join(' ');

describe('comments', () => {
  const list = later(noComments, { items: [comment('1'), comment('2')], next: null });

  it('go on without doubling', () => {
    expect(ids(later(list, { items: [comment('2'), comment('3')], next: null }))).toBe('1 2 3');
  });

  it("take the place of one's own on its way, whoever tells first", () => {
    const sending = { ...list, sending: [{ clientId: 'c-3', body: '3', failure: null }] };
    const once = heardComment(
      sending,
      { type: 'comment.posted', comment: comment('3', 'me') },
      'me',
    );
    expect(once.sending).toEqual([]);
    expect(once.items[2]).toMatchObject({ id: '3', mine: true });
    expect(ids(arrived(once, comment('3', 'me')))).toBe('1 2 3');
  });

  it('are not put behind a gap', () => {
    const gap = { ...list, next: 'on' };
    expect(ids(heardComment(gap, { type: 'comment.posted', comment: comment('9') }, 'me'))).toBe(
      '1 2',
    );
  });

  it('are edited and deleted', () => {
    const edited = heardComment(
      list,
      { type: 'comment.edited', commentId: '1', body: '新しく', editedAt: 'now' },
      'me',
    );
    expect(edited.items[0]).toMatchObject({ body: '新しく', editedAt: 'now' });
    expect(ids(heardComment(list, { type: 'comment.deleted', commentId: '1' }, 'me'))).toBe('2');
  });
});
