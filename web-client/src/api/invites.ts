/* Invitations. */
import { request } from '../lib/http';
import type { Person } from './accounts';

export interface Invite {
  readonly id: string;
  readonly code: string;
  readonly path: string;
  readonly invitedBy: Person;
  readonly uses: number;
  readonly maxUses: number;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface InvitePreview {
  readonly circleName: string;
  readonly invitedBy: string;
  readonly avatarUrl?: string | null;
  readonly expiresAt: string;
}

export const invites = (signal: AbortSignal): Promise<Invite[]> => request('/invites', { signal });

export const createInvite = (
  body: { days: number; uses: number },
  signal: AbortSignal,
): Promise<Invite> => request('/invites', { method: 'POST', body, signal });

export const revokeInvite = (id: string): Promise<void> =>
  request(`/invites/${id}`, { method: 'DELETE' });

export const previewInvite = (code: string, signal: AbortSignal): Promise<InvitePreview> =>
  request(`/invites/${encodeURIComponent(code)}/preview`, { anonymous: true, signal });
