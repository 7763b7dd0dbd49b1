/* What programs sign in with. */
import { request } from '../lib/http';

export const scopes = [
  'profile:read',
  'messages:read',
  'messages:write',
  'rooms:read',
  'rooms:write',
  'media:write',
  'catalog:read',
  'catalog:write',
  'posts:read',
  'posts:write',
  'admin',
] as const;
export type Scope = (typeof scopes)[number];

export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt?: string | null;
  readonly lastUsedAt?: string | null;
}

export const accessTokens = (signal: AbortSignal): Promise<AccessToken[]> =>
  request('/access-tokens', { signal });

export const createAccessToken = (
  body: { name: string; scopes: readonly Scope[]; days?: number },
  signal: AbortSignal,
): Promise<{ token: AccessToken; secret: string }> =>
  request('/access-tokens', { method: 'POST', body, signal });

export const revokeAccessToken = (id: string): Promise<void> =>
  request(`/access-tokens/${id}`, { method: 'DELETE' });
