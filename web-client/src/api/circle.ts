/* The circle itself. */
import { request } from '../lib/http';
import type { Language } from '../lib/i18n';
import type { SignedIn } from './sessions';

export type Registration = 'OPEN' | 'INVITE' | 'CLOSED';

export interface Circle {
  readonly founded: boolean;
  readonly name?: string | null;
  readonly language: Language;
  readonly registration: Registration;
  /** `#rrggbb` */
  readonly accent?: string | null;
  readonly welcome?: string | null;
  readonly mailConfigured: boolean;
}

export interface FoundCircle {
  readonly circleName: string;
  readonly language: Language;
  readonly owner: {
    readonly handle: string;
    readonly displayName: string;
    readonly email: string;
    readonly password: string;
  };
  readonly rooms: readonly string[];
}

export type ChangeCircle = Partial<
  Pick<Circle, 'name' | 'language' | 'registration' | 'accent' | 'welcome'>
>;

export const circle = (): Promise<Circle> => request('/circle', { anonymous: true });

export const found = (body: FoundCircle, signal: AbortSignal): Promise<SignedIn> =>
  request('/circle', { method: 'POST', body, anonymous: true, signal });

export const changeCircle = (body: ChangeCircle, signal: AbortSignal): Promise<Circle> =>
  request('/circle', { method: 'PATCH', body, signal });
