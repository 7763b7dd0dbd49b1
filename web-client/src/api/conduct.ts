/* How people get on: blocks, mutes, reports, bans, and what was done in charge. */
import { request } from '../lib/http';
import type { Page, Person } from './accounts';

export type ReportReason =
  'SPAM' | 'HARASSMENT' | 'HATE' | 'SEXUAL' | 'VIOLENCE' | 'PRIVACY' | 'OTHER';
export type ReportState = 'OPEN' | 'RESOLVED';

export interface MakeReport {
  readonly roomId?: string;
  readonly messageId?: string;
  readonly postId?: string;
  readonly commentId?: string;
  readonly userId?: string;
  readonly reason: ReportReason;
  readonly note?: string;
}

export interface Report {
  readonly id: string;
  readonly kind: 'MESSAGE' | 'POST' | 'COMMENT' | 'PERSON';
  readonly subjectId: string;
  readonly roomId?: string | null;
  readonly postId?: string | null;
  readonly author: Person;
  readonly reporter: Person;
  readonly reason: ReportReason;
  readonly note?: string | null;
  readonly content: string;
  readonly state: ReportState;
  readonly assignee?: Person | null;
  readonly resolution?: string | null;
  readonly createdAt: string;
  readonly resolvedAt?: string | null;
  readonly resolvedBy?: Person | null;
}

export interface Ban {
  readonly person: Person;
  readonly by: Person;
  readonly reason?: string | null;
  readonly at: string;
  readonly purge: boolean;
  readonly purged: boolean;
}

export interface AuditItem {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly actor?: Person | null;
  readonly subject?: Person | null;
  readonly details: Readonly<Record<string, string>>;
}

export const blocks = (signal?: AbortSignal): Promise<Person[]> => request('/blocks', { signal });
export const mutes = (signal?: AbortSignal): Promise<Person[]> => request('/mutes', { signal });

export const setBlock = (userId: string, on: boolean): Promise<void> =>
  request(`/blocks/${userId}`, { method: on ? 'PUT' : 'DELETE' });

export const setMute = (userId: string, on: boolean): Promise<void> =>
  request(`/mutes/${userId}`, { method: on ? 'PUT' : 'DELETE' });

export const report = (body: MakeReport, signal: AbortSignal): Promise<{ id: string }> =>
  request('/reports', { method: 'POST', body, signal });

export const reports = (
  query: { state: ReportState; after?: string | null },
  signal: AbortSignal,
): Promise<Page<Report>> => request('/reports', { query, signal });

export const changeReport = (
  id: string,
  body: { state?: ReportState; resolution?: string; assignee?: string },
): Promise<Report> => request(`/reports/${id}`, { method: 'PATCH', body });

export const bans = (signal: AbortSignal): Promise<Ban[]> => request('/bans', { signal });

export const ban = (
  userId: string,
  body: { reason: string; purge: boolean },
  signal: AbortSignal,
): Promise<Ban> => request(`/members/${userId}/ban`, { method: 'POST', body, signal });

export const unban = (userId: string): Promise<void> =>
  request(`/members/${userId}/ban`, { method: 'DELETE' });

export const audit = (
  query: { after?: string | null },
  signal: AbortSignal,
): Promise<Page<AuditItem>> => request('/audit', { query, signal });
