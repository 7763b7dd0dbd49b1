/* People: oneself and the other members. */
import { request } from '../lib/http';
import type { Language } from '../lib/i18n';

export type Role = 'OWNER' | 'MODERATOR' | 'MEMBER' | 'BOT';

/** What somebody says they are doing. */
export interface Status {
  readonly text?: string | null;
  readonly emoji?: string | null;
  readonly until?: string | null;
}

export interface Person {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  readonly avatarUrl?: string | null;
  readonly role: Role;
  readonly bot: boolean;
  readonly gone: boolean;
  readonly status?: Status | null;
}

export interface Member {
  readonly person: Person;
  readonly bio?: string | null;
  readonly joinedAt: string;
  /** Told to owners and to the two of them. */
  readonly invitedBy?: Person | null;
}

export interface Me {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  readonly email?: string | null;
  readonly emailConfirmed?: boolean;
  readonly pendingEmail?: string | null;
  readonly bio?: string | null;
  readonly avatarUrl?: string | null;
  readonly role: Role;
  readonly language: Language;
  readonly settings: Readonly<Record<string, string>>;
  readonly status?: Status | null;
  readonly directFrom?: DirectFrom;
}

/** Who may write one directly; whoever one wrote to may answer. */
export type DirectFrom = 'ANYONE' | 'SHARED' | 'NOBODY';

export interface ChangeProfile {
  readonly handle?: string;
  readonly displayName?: string;
  readonly bio?: string;
  readonly language?: Language;
  readonly settings?: Readonly<Record<string, string>>;
  readonly status?: Status;
  readonly directFrom?: DirectFrom;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

export interface ResetLink {
  readonly path: string;
  readonly expiresAt: string;
}

export const me = (): Promise<Me> => request('/me');

export const changeProfile = (body: ChangeProfile, signal?: AbortSignal): Promise<Me> =>
  request('/me', { method: 'PATCH', body, signal });

export const changePassword = (
  body: { current: string; password: string },
  signal: AbortSignal,
): Promise<void> => request('/me/password', { method: 'PUT', body, signal });

export const changeEmail = (
  body: { email: string; password: string },
  signal: AbortSignal,
): Promise<Me> => request('/me/email', { method: 'PUT', body, signal });

export const resendConfirmation = (): Promise<void> =>
  request('/me/email/confirmation', { method: 'POST' });

export const setAvatar = (mediaId: string, signal: AbortSignal): Promise<Me> =>
  request('/me/avatar', { method: 'PUT', body: { mediaId }, signal });

export const removeAvatar = (): Promise<Me> => request('/me/avatar', { method: 'DELETE' });

export const members = (
  query: { q?: string; after?: string | null; limit?: number; suspended?: boolean },
  signal: AbortSignal,
): Promise<Page<Person>> => request('/members', { query, signal });

export const member = (handle: string, signal: AbortSignal): Promise<Member> =>
  request(`/members/${encodeURIComponent(handle)}`, { signal });

export const changeMember = (
  id: string,
  body: { role?: Role; suspended?: boolean },
): Promise<Person> => request(`/members/${id}`, { method: 'PATCH', body });

export const issueResetLink = (id: string): Promise<ResetLink> =>
  request(`/members/${id}/reset-links`, { method: 'POST' });
