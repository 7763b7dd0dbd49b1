import { describe, expect, it, vi } from 'vitest';
import type { Media } from '../../api/media';
import type { Recording } from '../../api/songs';
import { audioTypeOf } from './audio-type';
import type { NoRecording } from './recording-data';
import { createTakes, type Courier } from './recording-data';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [part],
    ),
  );
const wav = (name = '録音.wav', type = ''): File =>
  new File([bytes('RIFF', 0, 0, 0, 0, 'WAVE') as BlobPart], name, { type });
const read = { mediaId: 'm1', title: '夜明け' } as Recording;
const never = new AbortController().signal;

function courier(change: Partial<Courier> = {}): Courier {
  return {
    limits: () =>
      Promise.resolve({ purpose: 'AUDIO', maxBytes: 100, types: ['audio/wav'], maxCount: 1 }),
    send: (_file, progress) => {
      progress(0.5);
      progress(1);
      return Promise.resolve({ id: 'm1' } as Media);
    },
    lookInto: () => Promise.resolve(read),
    cancel: () => Promise.resolve(),
    ...change,
  };
}

describe('the type of a recording', () => {
  it.each([
    ['audio/wav', bytes('RIFF', 1, 2, 3, 4, 'WAVE')],
    ['audio/flac', bytes('fLaC', 0)],
    ['audio/ogg', bytes('OggS', 0)],
    ['audio/mp4', bytes(0, 0, 0, 32, 'ftypM4A ')],
    ['audio/mpeg', bytes('ID3', 4)],
    ['audio/mpeg', bytes(0xff, 0xfb, 0x90)],
    ['audio/aac', bytes(0xff, 0xf1, 0x50)],
    ['', bytes('RIFF', 1, 2, 3, 4, 'WEBP')],
    ['', bytes('<html>')],
    ['', bytes()],
  ])('%s', (type, head) => expect(audioTypeOf(head)).toBe(type));
});

describe('a recording on its way', () => {
  it('is sent under its true type and looked into', async () => {
    const sent: string[] = [];
    const takes = createTakes(
      courier({ send: (file) => (sent.push(file.type), Promise.resolve({ id: 'm1' } as Media)) }),
    );
    takes.choose(wav('x.wav', 'audio/x-wav'));
    const take = await takes.settled(never);
    expect(take).toMatchObject({ phase: 'ready', recording: read });
    expect(sent).toEqual(['audio/wav']);
  });

  it.each([
    ['type', new File(['<html>'], 'x.mp3', { type: 'audio/mpeg' })],
    ['empty', new File([], 'x.wav')],
    ['size', new File(['x'.repeat(101)], 'x.wav')],
  ])('is refused before a byte is sent: %s', async (reason, file) => {
    const send = vi.fn();
    const takes = createTakes(courier({ send }));
    takes.choose(file);
    const { phase, failure } = await takes.settled(never);
    expect(phase).toBe('failed');
    expect((failure as NoRecording).reason).toBe(reason);
    expect(send).not.toHaveBeenCalled();
  });

  it('is tried again from the same file', async () => {
    let tries = 0;
    const takes = createTakes(
      courier({
        lookInto: () => (tries++ === 0 ? Promise.reject(new Error('no')) : Promise.resolve(read)),
      }),
    );
    takes.choose(wav());
    expect((await takes.settled(never)).phase).toBe('failed');
    takes.retry();
    expect((await takes.settled(never)).phase).toBe('ready');
  });

  it('is told to the server when it is taken back, and not when a song has it', async () => {
    const cancel = vi.fn(() => Promise.resolve());
    const takes = createTakes(courier({ cancel }));
    takes.choose(wav());
    await takes.settled(never);
    takes.done();
    expect(cancel).not.toHaveBeenCalled();
    takes.choose(wav());
    await takes.settled(never);
    takes.remove();
    expect(cancel).toHaveBeenCalledWith('m1');
    expect(takes.take.get().phase).toBe('none');
  });

  it('of before does not come back over a new one', async () => {
    const answers: (() => void)[] = [];
    const takes = createTakes(
      courier({
        lookInto: (id) =>
          new Promise((resolve) =>
            answers.push(() => resolve({ ...read, title: `${id}${answers.length}` })),
          ),
      }),
    );
    takes.choose(wav('一.wav'));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    takes.choose(wav('二.wav'));
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[0]?.();
    answers[1]?.();
    const take = await takes.settled(never);
    expect(take.name).toBe('二.wav');
    expect(take.phase).toBe('ready');
  });
});
