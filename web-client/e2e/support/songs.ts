/* Songs for the tests, brought in as the client does it. */
import { createHash, randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { wav } from './wav';
import { send, type Person } from './world';

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

/** A published song with a real recording. */
export async function songBy(
  person: Person,
  words: { title: string; artists?: string[]; seconds?: number; pitch?: number } & Record<
    string,
    unknown
  >,
): Promise<MadeSong> {
  const { seconds = 20, pitch = 220, artists = ['青葉'], ...rest } = words;
  const buffer = wav({ seconds, pitch });
  const file = {
    name: 'take.wav',
    type: 'audio/wav',
    size: buffer.length,
    sha256: createHash('sha256').update(buffer).digest('hex'),
    purpose: 'AUDIO',
  };
  const ticket = await send<Ticket>(person.api, 'POST', '/api/web/uploads', file);
  // the store is asked with what it signed, and with nothing of ours
  const put = await fetch(new URL(ticket.url, origin()), {
    method: ticket.method,
    headers: Object.fromEntries(
      Object.entries(ticket.headers).filter(([name]) => !/^(host|content-length)$/i.test(name)),
    ),
    body: new Uint8Array(buffer),
  });
  expect(put.status).toBe(200);
  await send(person.api, 'PUT', `/api/web/uploads/${ticket.id}/completion`);
  const made = await send<{ song: MadeSong }>(person.api, 'POST', '/api/web/songs', {
    ...rest,
    clientId: randomUUID(),
    audioId: ticket.id,
    artists,
    publish: rest['publish'] ?? true,
  });
  return made.song;
}

const origin = (): string => process.env['OTODOKE_URL'] ?? 'http://localhost:8080';

/** The bar below the pages. */
export const bar = (page: Page) => page.getByRole('region', { name: 'プレーヤー' });

/** Seconds into the song, as the bar's slider tells them. */
export const second = async (page: Page): Promise<number> =>
  Number(await bar(page).getByRole('slider', { name: '再生位置' }).getAttribute('aria-valuenow'));
