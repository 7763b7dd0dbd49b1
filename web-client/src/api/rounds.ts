/* Blind rounds: everybody in a room rates a song, and nobody sees the others' stars before the end. */
import { request } from '../lib/http';
import type { Page, Person } from './rooms';
import type { Song } from './songs';

export interface RoundAnswer {
  readonly person: Person;
  /** Half stars, 1 … 10. */
  readonly stars: number;
  readonly comment?: string | null;
}

export interface Round {
  readonly id: string;
  readonly roomId: string;
  readonly song: Song;
  readonly openedBy: Person;
  readonly note?: string | null;
  readonly startedAt: string;
  readonly closesAt: string;
  readonly openedAt?: string | null;
  readonly sealed: boolean;
  readonly expected: number;
  readonly answered: number;
  readonly answeredBy: readonly Person[];
  readonly mine?: { readonly stars: number; readonly comment?: string | null } | null;
  /** Null while sealed. */
  readonly answers?: readonly RoundAnswer[] | null;
  readonly average?: number | null;
  /** Standard deviation, in half stars. */
  readonly spread?: number | null;
}

export interface NewRound {
  readonly clientId: string;
  readonly songId: string;
  readonly minutes: number;
  readonly note: string;
}

export const startRound = (roomId: string, body: NewRound): Promise<Round> =>
  request(`/rooms/${roomId}/rounds`, { method: 'POST', body });
export const rounds = (
  roomId: string,
  after: string | null,
  signal?: AbortSignal,
): Promise<Page<Round>> =>
  request(`/rooms/${roomId}/rounds`, { query: { after, limit: 10 }, signal });
export const round = (id: string, signal?: AbortSignal): Promise<Round> =>
  request(`/rounds/${id}`, { signal });
export const answerRound = (id: string, stars: number, comment: string): Promise<Round> =>
  request(`/rounds/${id}/answer`, { method: 'PUT', body: { stars, comment } });
/** Ends the waiting: whoever started it, and the room's moderators. */
export const openRound = (id: string): Promise<Round> =>
  request(`/rounds/${id}/opening`, { method: 'POST' });
