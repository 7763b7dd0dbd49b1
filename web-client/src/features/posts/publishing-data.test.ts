import { describe, expect, it } from 'vitest';
import type { Post } from '../../api/posts';
import { NoAnswer, Refusal } from '../../lib/refusal';
import type { PendingPost } from './drafts-data';
import { createPublishing, type PostOffice } from './publishing-data';

const written = (clientId: string): PendingPost => ({
  clientId,
  song: { id: 'song' } as PendingPost['song'],
  body: '聴いて',
  spoiler: false,
  pictures: [],
});

function office(answers: (() => Promise<Post>)[], kept: readonly PendingPost[] = []) {
  const asked: string[] = [];
  const done: Post[] = [];
  let later: (() => void) | null = null;
  let stored = kept;
  const made: PostOffice = {
    userId: 'me',
    publish: ({ clientId }) => {
      asked.push(clientId);
      return (answers.shift() ?? (() => Promise.reject(new NoAnswer('offline'))))();
    },
    published: (post) => done.push(post),
    keep: (posts) => (stored = posts),
    kept: () => kept,
    pause: (_, then) => (later = then),
  };
  return {
    made,
    asked,
    done,
    stored: () => stored.map(({ clientId }) => clientId),
    later: () => later?.(),
  };
}

const yes = (id: string) => () => Promise.resolve({ id } as Post);
const no = (failure: unknown) => () => Promise.reject(failure as Error);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a post on its way', () => {
  it('is kept until the server has it', async () => {
    const { made, done, stored } = office([yes('1')]);
    const publishing = createPublishing(made);
    publishing.send(written('a'));
    expect(stored()).toEqual(['a']);
    await settle();
    expect(done.map(({ id }) => id)).toEqual(['1']);
    expect(stored()).toEqual([]);
    expect(publishing.letters.get()).toEqual([]);
  });

  it('is tried again with the same client id when there was no answer', async () => {
    const { made, asked, done, later } = office([no(new NoAnswer('timeout')), yes('1')]);
    const publishing = createPublishing(made);
    publishing.send(written('a'));
    await settle();
    expect(publishing.letters.get()[0]?.state).toBe('waiting');
    later();
    await settle();
    expect(asked).toEqual(['a', 'a']);
    expect(done).toHaveLength(1);
  });

  it('waits for its author when it is refused, and can be taken back', async () => {
    const { made, asked, stored } = office([no(new Refusal(429, { retryAfter: 5 }))]);
    const publishing = createPublishing(made);
    publishing.send(written('a'));
    await settle();
    expect(publishing.letters.get()[0]?.state).toBe('refused');
    expect(publishing.takeBack('a')?.body).toBe('聴いて');
    expect(stored()).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('leaves again after the page was closed', async () => {
    const { made, asked, done } = office([yes('1')], [written('a')]);
    createPublishing(made).start();
    await settle();
    expect(asked).toEqual(['a']);
    expect(done).toHaveLength(1);
  });
});
