import { expect, it } from 'vitest';
import { current, replaced } from './queue-data';
import { nothingStored, readStored, writeStored } from './stored-queue-data';

const songs = ['a', 'b'].map((id) => ({
  id,
  title: id,
  artistLine: '青葉',
  artUrl: null,
  durationMs: 1_000,
}));

it('comes back as it was', () => {
  const queue = replaced(songs, 1);
  const back = readStored(writeStored({ queue, position: 12.7 }));
  expect(back).toEqual({ queue, position: 12 });
});

it('forgets what it cannot read, and mends what is half right', () => {
  for (const text of [null, '', '{', '[]', '{"entries":3}', '{"entries":[{"id":1}]}']) {
    expect(readStored(text)).toEqual(nothingStored);
  }
  const odd = JSON.stringify({ entries: [...songs, { id: 7 }], at: 99, position: 'x' });
  const mended = readStored(odd);
  expect(current(mended.queue)?.id).toBe('b');
  expect(mended.position).toBe(0);
});
