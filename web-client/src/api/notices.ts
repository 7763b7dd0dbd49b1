/* What this person is told of, and how. */
import type { components } from './generated';
import { request } from '../lib/http';
import type { Page } from './rooms';

type Schemas = components['schemas'];
export type Notice = Schemas['NoticeView'];
export type NoticeKind = Schemas['NoticeKind'];
export type NoticeSettings = Schemas['NoticeSettings'];
export type SettingsHere = Schemas['NoticeSettingsHere'];

export interface Unread {
  readonly unread: number;
  readonly calls: number;
}

export const notices = (
  kinds: readonly NoticeKind[],
  after: string | null,
  signal?: AbortSignal,
): Promise<Page<Notice>> => request('/notices', { query: { kinds: kinds.join(), after }, signal });
export const count = (): Promise<Unread> => request('/notices/count');
export const readAll = (upTo?: string): Promise<Unread> =>
  request('/notices/read', { method: 'PUT', body: { upTo } });

export const settings = (signal?: AbortSignal): Promise<SettingsHere> =>
  request('/notices/settings', { signal });
export const changeSettings = (body: NoticeSettings): Promise<SettingsHere> =>
  request('/notices/settings', { method: 'PUT', body });

export const pushKey = async (): Promise<string> =>
  (await request<Schemas['PushKey']>('/push/key')).key ?? '';
export const subscribe = (body: unknown): Promise<void> =>
  request('/push/subscriptions', { method: 'POST', body });
export const unsubscribe = (endpoint: string): Promise<void> =>
  request('/push/subscriptions', { method: 'DELETE', body: { endpoint } });
export const tryPush = async (): Promise<number> =>
  (await request<Schemas['PushTried']>('/push/test', { method: 'POST', body: {} })).delivered ?? 0;
export const readOne = (only: string): Promise<Unread> =>
  request('/notices/read', { method: 'PUT', body: { only } });
