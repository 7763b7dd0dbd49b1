/* Getting in, staying in, getting back in. */
import { request } from '../lib/http';
import type { Language } from '../lib/i18n';
import type { Me, Person } from './accounts';

export interface SignedIn {
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly me: Me;
}

export interface Session {
  readonly id: string;
  readonly device: string;
  readonly address: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly current: boolean;
}

export interface RegisterAccount {
  readonly handle: string;
  readonly displayName: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  readonly inviteCode?: string;
}

const post = { method: 'POST', anonymous: true } as const;

export const signIn = (
  body: { login: string; password: string },
  signal: AbortSignal,
): Promise<SignedIn> => request('/session', { ...post, body, signal });

export const register = (body: RegisterAccount, signal: AbortSignal): Promise<SignedIn> =>
  request('/registrations', { ...post, body, signal });

export const signOut = (): Promise<void> => request('/session', { method: 'DELETE' });

export const sessions = (signal: AbortSignal): Promise<Session[]> =>
  request('/sessions', { signal });

export const revokeSession = (id: string): Promise<void> =>
  request(`/sessions/${id}`, { method: 'DELETE' });

export const requestReset = (email: string, signal: AbortSignal): Promise<void> =>
  request('/password-resets', { ...post, body: { email }, signal });

export const resetIsGood = (token: string, signal: AbortSignal): Promise<void> =>
  request(`/password-resets/${encodeURIComponent(token)}`, { anonymous: true, signal });

export const completeReset = (
  token: string,
  password: string,
  signal: AbortSignal,
): Promise<SignedIn> =>
  request(`/password-resets/${encodeURIComponent(token)}`, {
    method: 'PUT',
    anonymous: true,
    body: { password },
    signal,
  });

export const confirmEmail = (token: string, signal: AbortSignal): Promise<void> =>
  request(`/email-confirmations/${encodeURIComponent(token)}`, {
    method: 'PUT',
    anonymous: true,
    signal,
  });

export interface TransferCode {
  readonly code: string;
  readonly path: string;
  readonly expiresAt: string;
}

/** A code by which another device of one's own signs in. */
export const beginTransfer = (signal: AbortSignal): Promise<TransferCode> =>
  request('/session/transfers', { method: 'POST', signal });

export const lookAtTransfer = (code: string, signal: AbortSignal): Promise<Person> =>
  request(`/session/transfers/${encodeURIComponent(code)}`, { anonymous: true, signal });

export const completeTransfer = (code: string, signal: AbortSignal): Promise<SignedIn> =>
  request(`/session/transfers/${encodeURIComponent(code)}`, { ...post, signal });
