/* A server beside the product that answers as Spotify's documentation says; no test goes outside. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const lemon = {
  id: '04TshWXkhV1qkqHzf31Hn6',
  name: 'Lemon',
  type: 'track',
  duration_ms: 255_000,
  explicit: false,
  artists: [{ id: '1snhtMLeb2DYoMOcVbb8iB', name: '米津玄師' }],
  external_ids: { isrc: 'JPU901800109' },
  album: { name: 'Lemon', images: [] },
};

export interface Catalogue {
  readonly settings: Readonly<Record<string, string>>;
  /** Questions to the catalogue so far. */
  readonly asked: () => number;
  /** Answers 429 until told otherwise, and asks for so many seconds of rest. */
  readonly tire: (seconds: number) => void;
  readonly recover: () => void;
  readonly close: () => Promise<void>;
}

export async function catalogue(): Promise<Catalogue> {
  let rest: number | null = null;
  let asked = 0;
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const answer = (status: number, body: unknown, headers = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    request.resume();
    if (pathname === '/api/token')
      return answer(200, { access_token: 'token', token_type: 'Bearer', expires_in: 3600 });
    asked += 1;
    if (request.headers.authorization !== 'Bearer token') return answer(401, { error: {} });
    if (rest !== null) return answer(429, { error: { status: 429 } }, { 'retry-after': rest });
    if (pathname === `/v1/tracks/${lemon.id}`) return answer(200, lemon);
    if (pathname !== '/v1/search') return answer(404, { error: { status: 404 } });
    const found = /lemon/i.test(searchParams.get('q') ?? '') ? [lemon] : [];
    return answer(200, { tracks: { items: found, total: found.length } });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: {
      OTODOKE_SPOTIFY_CLIENT_ID: 'id',
      OTODOKE_SPOTIFY_CLIENT_SECRET: 'secret',
      OTODOKE_SPOTIFY_API_URL: `${address}/v1`,
      OTODOKE_SPOTIFY_TOKEN_URL: `${address}/api/token`,
    },
    asked: () => asked,
    tire: (seconds) => (rest = seconds),
    recover: () => (rest = null),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
