/* Recordings made here: a slow rise and fall of one tone, 8-bit mono, with tags where they are wanted. */

export interface WavOptions {
  readonly seconds?: number;
  readonly pitch?: number;
  readonly title?: string;
  readonly artist?: string;
}

const rate = 8_000;

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.set(Buffer.from(name, 'latin1'));
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

export function wav(options: WavOptions = {}): Buffer {
  const { seconds = 20, pitch = 220 } = options;
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(rate, 8);
  format.writeUInt16LE(1, 12);
  format.writeUInt16LE(8, 14);
  const samples = Buffer.alloc(seconds * rate);
  for (let i = 0; i < samples.length; i++) {
    const loud = 0.2 + 0.7 * Math.abs(Math.sin((i / samples.length) * Math.PI * 5));
    samples[i] = Math.round(128 + 127 * loud * Math.sin((2 * Math.PI * pitch * i) / rate));
  }
  const words = [
    ['INAM', options.title],
    ['IART', options.artist],
  ].flatMap(([name, text]) =>
    name && text ? [chunk(name, Buffer.from(`${text}\0`, 'utf8'))] : [],
  );
  const tags =
    words.length > 0 ? [chunk('LIST', Buffer.concat([Buffer.from('INFO'), ...words]))] : [];
  const body = Buffer.concat([
    Buffer.from('WAVE'),
    chunk('fmt ', format),
    ...tags,
    chunk('data', samples),
  ]);
  return chunk('RIFF', body);
}

/** As Playwright takes a file. */
export const recording = (name: string, options: WavOptions = {}) => ({
  name,
  mimeType: 'audio/wav',
  buffer: wav(options),
});
