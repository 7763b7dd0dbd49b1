import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { freshToken, keepToken, onSessionLost, request } from './http';
import { NoAnswer, Refusal } from './refusal';

/** A server with one good token at a time and a refresh cookie that can end. */
const state = { good: 'a1', renewals: 0, session: true, seen: [] as IncomingMessage[] };
let server: Server;

function answer(call: IncomingMessage, reply: ServerResponse): void {
  const json = (status: number, body: unknown): void => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    reply.writeHead(status, { 'Content-Type': type }).end(JSON.stringify(body));
  };
  state.seen.push(call);
  const path = call.url ?? '';
  if (path === '/api/web/session/refresh') {
    if (!state.session) return json(401, { type: '/problems/session-over', title: 'over' });
    state.good = `b${++state.renewals}`;
    return json(200, { accessToken: state.good, expiresIn: 600 });
  }
  if (path === '/api/web/slow') return; // never answers
  if (path === '/api/web/full') {
    return json(422, {
      type: '/problems/invalid-input',
      title: 'Not so',
      errors: [{ field: 'name', code: 'too-long', message: 'Too long' }],
    });
  }
  if (path === '/api/web/nothing') return void reply.writeHead(204).end();
  if (call.headers.authorization !== `Bearer ${state.good}`) return json(401, { title: 'who?' });
  return json(200, { path });
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const real = fetch;
  vi.stubGlobal('fetch', (path: string, options: RequestInit) => real(origin + path, options));
});

afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  Object.assign(state, { good: 'a1', renewals: 0, session: true, seen: [] });
  keepToken({ accessToken: 'a1', expiresIn: 600 });
});

it('sends the token, the language and the mark of our own client', async () => {
  expect(await request('/rooms', { query: { q: '音', after: null, limit: 5 } })).toEqual({
    path: '/api/web/rooms?q=%E9%9F%B3&limit=5',
  });
  const headers = state.seen[0]?.headers;
  expect(headers).toMatchObject({ authorization: 'Bearer a1', 'x-otodoke': '1' });
  expect(headers?.['accept-language']).toMatch(/^(ja|en)$/);
});

it('renews a refused token once for all requests that wait, and repeats them', async () => {
  state.good = 'elsewhere';
  const answers = await Promise.all(['/a', '/b', '/c'].map((path) => request<object>(path)));
  expect(answers).toEqual(['/a', '/b', '/c'].map((path) => ({ path: `/api/web${path}` })));
  expect(state.renewals).toBe(1);
});

it('renews before asking when it knows the token to be over', async () => {
  keepToken({ accessToken: 'old', expiresIn: -1 });
  await request('/a');
  expect(state.seen.map((call) => call.url)).toEqual(['/api/web/session/refresh', '/api/web/a']);
});

it('tells once that the session is over, and refuses', async () => {
  const lost = vi.fn();
  onSessionLost(lost);
  state.good = 'elsewhere';
  state.session = false;
  await expect(request('/a')).rejects.toMatchObject({ status: 401 });
  expect(lost).toHaveBeenCalledTimes(1);
  expect(await freshToken()).toBeNull();
});

it('leaves a 401 of an anonymous request to its page', async () => {
  keepToken(null);
  await expect(request('/session', { method: 'POST', anonymous: true })).rejects.toThrow(Refusal);
  expect(state.renewals).toBe(0);
});

it('turns a problem document into a refusal with its fields', async () => {
  const refused: unknown = await request('/full').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refusal);
  expect(refused).toMatchObject({
    status: 422,
    type: 'invalid-input',
    errors: [{ field: 'name', message: 'Too long' }],
  });
});

it('answers nothing for no content', async () => {
  expect(await request('/nothing', { method: 'DELETE' })).toBeUndefined();
});

it('says whether time ran out, the network is away, or we gave up', async () => {
  await expect(request('/slow', { timeout: 30 })).rejects.toMatchObject({ reason: 'timeout' });
  const life = new AbortController();
  const waiting = request('/slow', { signal: life.signal });
  life.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(request('/a')).rejects.toBeInstanceOf(NoAnswer);
});
