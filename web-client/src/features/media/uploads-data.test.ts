import { describe, expect, it, vi } from 'vitest';
import type { Media, PurposeLimits } from '../../api/media';
import { createUploads, type Courier } from './uploads-data';

const limits: PurposeLimits = {
  purpose: 'MESSAGE_IMAGE',
  maxBytes: 100,
  types: ['image/png'],
  maxCount: 10,
};
const media = (name: string): Media => ({
  id: `id-${name}`,
  kind: 'image',
  type: 'image/png',
  name,
  bytes: 1,
  variants: [{ name: 'thumb', type: 'image/png', url: `/media/${name}/thumb?k=k` }],
});
const file = (name: string): File => new File(['x'], name, { type: 'image/png' });

interface Way {
  readonly progress: (share: number) => void;
  readonly signal: AbortSignal;
  readonly arrive: () => void;
  readonly fail: (error: Error) => void;
}

function post() {
  const ways = new Map<string, Way>();
  const cancel = vi.fn(() => Promise.resolve());
  const forget = vi.fn();
  const courier: Courier = {
    limits: () => Promise.resolve(limits),
    ready: (one) => Promise.resolve(one),
    send: (one, progress, signal) =>
      new Promise((resolve, reject) => {
        const arrive = (): void => resolve(media(one.name));
        ways.set(one.name, { progress, signal, arrive, fail: reject });
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      }),
    cancel,
    preview: (one) => `blob:${one.name}`,
    forget,
  };
  const way = (name: string): Promise<Way> =>
    vi.waitFor(() => {
      const found = ways.get(name);
      if (!found) throw new Error(`${name} is not on its way`);
      return found;
    });
  return { uploads: createUploads(courier), ways, way, cancel, forget };
}

describe('pictures on their way', () => {
  it('tell how far they are, and are handed over once', async () => {
    const { uploads, way } = post();
    uploads.add([file('a')]);
    const a = await way('a');
    a.progress(0.5);
    expect(uploads.items.get()[0]).toMatchObject({ state: 'sending', share: 0.5 });
    a.progress(1);
    expect(uploads.items.get()[0]?.state).toBe('checking');
    expect(uploads.unfinished()).toBe(true);
    a.arrive();
    await vi.waitFor(() => expect(uploads.unfinished()).toBe(false));
    uploads.describe(uploads.items.get()[0]?.key ?? '', ' a cat ');
    expect(uploads.take()).toEqual([{ media: media('a'), alt: 'a cat' }]);
    expect(uploads.take()).toEqual([]);
  });

  it('leave two at a time', async () => {
    const { uploads, ways, way } = post();
    uploads.add([file('a'), file('b'), file('c')]);
    const a = await way('a');
    await way('b');
    expect(ways.has('c')).toBe(false);
    a.arrive();
    await way('c');
  });

  it('stop when taken out, and the server hears of those that had arrived', async () => {
    const { uploads, way, cancel, forget } = post();
    uploads.add([file('a'), file('b')]);
    const [a, b] = [await way('a'), await way('b')];
    const [first, second] = uploads.items.get();
    uploads.remove(first?.key ?? '');
    expect(a.signal.aborted).toBe(true);
    expect(forget).toHaveBeenCalledWith('blob:a');
    b.arrive();
    await vi.waitFor(() => expect(uploads.unfinished()).toBe(false));
    uploads.remove(second?.key ?? '');
    expect(cancel).toHaveBeenCalledWith('id-b');
    expect(uploads.items.get()).toEqual([]);
  });

  it('may be tried again after a failure', async () => {
    const { uploads, ways, way } = post();
    uploads.add([file('a')]);
    (await way('a')).fail(new Error('no'));
    await vi.waitFor(() => expect(uploads.items.get()[0]?.state).toBe('failed'));
    expect(uploads.failed()).toBe(true);
    expect(uploads.take()).toEqual([]);
    ways.clear();
    uploads.retry(uploads.items.get()[0]?.key ?? '');
    (await way('a')).arrive();
    await vi.waitFor(() => expect(uploads.items.get()[0]?.state).toBe('ready'));
  });

  it('are ten at most', () => {
    const { uploads } = post();
    expect(uploads.add(Array.from({ length: 12 }, (_, index) => file(`${index}`)))).toBe(2);
    expect(uploads.items.get()).toHaveLength(10);
  });

  it('come back when the message was not taken', () => {
    const { uploads } = post();
    uploads.putBack([{ media: media('a'), alt: 'a cat' }]);
    expect(uploads.items.get()[0]).toMatchObject({ preview: '/media/a/thumb?k=k', state: 'ready' });
    expect(uploads.take()).toEqual([{ media: media('a'), alt: 'a cat' }]);
  });
});
