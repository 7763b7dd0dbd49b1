/* Recordings made here, and songs of them. */
import { createHash } from 'node:crypto';
import { send, type Person } from './world';

const rate = 8_000;

/** A tone as a WAV file: mono, 16 bits. */
export function wav(seconds: number, hertz = 440): Buffer {
  const samples = Math.round(seconds * rate);
  const data = Buffer.alloc(samples * 2);
  for (let i = 0; i < samples; i++) {
    data.writeInt16LE(Math.round(9_000 * Math.sin((2 * Math.PI * hertz * i) / rate)), i * 2);
  }
  const head = Buffer.alloc(44);
  head.set(Buffer.from('RIFF'), 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.set(Buffer.from('WAVEfmt '), 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.set(Buffer.from('data'), 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

export interface MadeSong {
  readonly id: string;
  readonly title: string;
}

interface Ticket {
  readonly id: string;
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
}

/** A published song of this person's. */
export async function songOf(
  person: Person,
  title: string,
  artist = '青葉カルテット',
): Promise<MadeSong> {
  const bytes = wav(3);
  const ticket = await send<Ticket>(person.api, 'POST', '/api/web/uploads', {
    name: 'take.wav',
    type: 'audio/wav',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    purpose: 'AUDIO',
  });
  const put = await fetch(
    new URL(ticket.url, process.env['OTODOKE_URL'] ?? 'http://localhost:8080'),
    {
      method: ticket.method,
      headers: ticket.headers,
      body: new Uint8Array(bytes),
    },
  );
  if (!put.ok) throw new Error(`upload: ${put.status} ${await put.text()}`);
  await send(person.api, 'PUT', `/api/web/uploads/${ticket.id}/completion`);
  const { song } = await send<{ song: { id: string } }>(person.api, 'POST', '/api/web/songs', {
    clientId: crypto.randomUUID(),
    audioId: ticket.id,
    title,
    artists: [artist],
    publish: true,
  });
  return { id: song.id, title };
}
