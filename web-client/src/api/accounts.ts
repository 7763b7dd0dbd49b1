/* The circle, sessions and the person signed in. */
import { request } from '../lib/http';
import type { Language } from '../lib/i18n';

export type Role = 'OWNER' | 'MODERATOR' | 'MEMBER' | 'BOT';
export type Registration = 'OPEN' | 'INVITE' | 'CLOSED';

export interface Circle {
  readonly founded: boolean;
  readonly name: string;
  readonly language: Language;
  readonly registration: Registration;
  readonly accent?: string | null;
  readonly welcome?: string | null;
  readonly mailConfigured: boolean;
}

export interface Me {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  readonly email: string;
  readonly bio?: string | null;
  readonly avatarUrl?: string | null;
  readonly role: Role;
  readonly language: Language;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SignedIn {
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly me: Me;
}

export const circle = (): Promise<Circle> => request<Circle>('/circle', { anonymous: true });
export const me = (): Promise<Me> => request<Me>('/me');
export const signOut = (): Promise<void> => request('/session', { method: 'DELETE' });
