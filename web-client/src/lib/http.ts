/*
 * The one way to the server. The access token lives in memory only; when it is refused, one silent
 * renewal through the refresh cookie is shared by all waiting requests and, by a Web Lock and a
 * broadcast, by all tabs (the cookie rotates, so two renewals at once would look like theft).
 */
import { language } from './i18n';
import { NoAnswer, Refusal, type Problem } from './refusal';

export interface Token {
  readonly accessToken: string;
  readonly expiresIn: number;
}

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** How long to wait for an answer, in ms. */
  readonly timeout?: number;
  /** Asked without a token, and a 401 is an ordinary refusal (sign-in, invitations). */
  readonly anonymous?: boolean;
  /** Where the path begins, when not with what is made for this client. */
  readonly under?: '/api/admin';
}

const base = '/api/web';
let token: string | null = null;
let expires = Infinity;
let renewal: Promise<boolean> | null = null;
let lostSession: () => void = () => undefined;
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('otodoke.token');
tabs?.addEventListener('message', (event: MessageEvent<Token>) => remember(event.data));

/** Called when the session has ended and cannot be renewed. */
export function onSessionLost(callback: () => void): void {
  lostSession = callback;
}

/** Signed out by the server, as the cable heard it. */
export const endSession = (): void => lostSession();

export function keepToken(next: Token | null): void {
  if (next) {
    remember(next);
    tabs?.postMessage({ accessToken: next.accessToken, expiresIn: next.expiresIn });
  } else {
    token = null;
    expires = Infinity;
  }
}

/** There is a session, but it could not be renewed yet: the next request does that first. */
export function renewLater(): void {
  expires = 0;
}

function remember(next: Token): void {
  token = next.accessToken;
  expires = Date.now() + next.expiresIn * 1000;
}

/** A token that still lives for half a minute (for the cable), or null when signed out. */
export async function freshToken(): Promise<string | null> {
  if (token && expires - Date.now() > 30_000) return token;
  await renew(token);
  return token;
}

export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  if (!options.anonymous && expires <= Date.now()) await renew();
  const used = token;
  let answer = await send(path, options);
  if (answer.status === 401 && !options.anonymous && used) {
    if (await renew(used)) answer = await send(path, options);
    else lostSession();
  }
  return read<T>(answer);
}

/** Tries the refresh cookie. Resolves to false when there is no session (any more). */
export function renew(stale: string | null = token): Promise<boolean> {
  renewal ??= alone(async () => {
    if (token && token !== stale) return true; // another tab was faster
    const answer = await send('/session/refresh', { method: 'POST', body: {}, anonymous: true });
    if (answer.status === 401 || answer.status === 204) {
      keepToken(null);
      return false;
    }
    keepToken(await read<Token>(answer));
    return true;
  }).finally(() => (renewal = null));
  return renewal;
}

async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || !navigator.locks) return work();
  return (await navigator.locks.request('otodoke.renewal', work)) as T;
}

async function send(path: string, options: RequestOptions): Promise<Response> {
  const deadline = AbortSignal.timeout(options.timeout ?? 20_000);
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language(),
    'X-Otodoke': '1',
  };
  if (token && !options.anonymous) headers['Authorization'] = `Bearer ${token}`;
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    return await fetch((options.under ?? base) + path + queryString(options.query), {
      method: options.method ?? 'GET',
      headers,
      signal,
      credentials: 'same-origin',
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new NoAnswer(deadline.aborted ? 'timeout' : 'offline', error);
  }
}

async function read<T>(answer: Response): Promise<T> {
  const type = answer.headers.get('Content-Type') ?? '';
  if (answer.ok) {
    return (type.includes('json') ? await answer.json() : undefined) as T;
  }
  const problem: Problem = type.includes('json') ? ((await answer.json()) as Problem) : {};
  throw new Refusal(answer.status, problem, answer.headers.get('Retry-After'));
}

function queryString(query: RequestOptions['query']): string {
  const entries = Object.entries(query ?? {}).flatMap(([key, value]) =>
    value === null || value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries).toString()}`;
}
