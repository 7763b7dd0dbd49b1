/* Rooms and their members. */
import { request } from '../lib/http';
import type { Role } from './accounts';

export type RoomKind = 'OPEN' | 'CLOSED' | 'DIRECT';
export type RoomRole = 'OWNER' | 'MODERATOR' | 'MEMBER';

/** What somebody wants to be told of a room. */
export type Level = 'EVERYTHING' | 'MENTIONS' | 'NOTHING' | 'INVISIBLE';
export type Posting = 'EVERYONE' | 'MODERATORS';

export interface Person {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  readonly avatarUrl?: string | null;
  readonly role?: Role;
  readonly bot?: boolean;
  readonly gone?: boolean;
}

export interface LastMessage {
  readonly authorId: string;
  readonly authorName: string;
  /** Plain text; empty when there are only files. */
  readonly excerpt: string;
  readonly attachments: boolean;
  readonly at: string;
}

/** How somebody has a room in their list. */
export interface Membership {
  readonly roomId: string;
  readonly level: Level;
  readonly favourite: boolean;
  /** Its place among its neighbours in the list, 0–10,000; null before it was given one. */
  readonly position?: number | null;
}

/** How a room is used. */
export interface RoomUse {
  /** One emoji. */
  readonly icon?: string | null;
  readonly posting?: Posting;
  /** Between two messages of a member; 0 for none. */
  readonly slowModeSeconds?: number;
  readonly mayPost?: boolean;
  /** Absent for visitors. */
  readonly membership?: Membership | null;
}

/** One of the rooms somebody is in, as the list shows it. */
export interface RoomSummary extends RoomUse {
  readonly id: string;
  readonly kind: RoomKind;
  /** Empty in direct rooms. */
  readonly name: string;
  readonly description?: string | null;
  readonly memberCount: number;
  readonly myRole: RoomRole;
  readonly unread: number;
  readonly mentions: number;
  readonly readSeq: number;
  readonly lastSeq: number;
  readonly archivedAt?: string | null;
  readonly lastMessage?: LastMessage | null;
  /** The others of a direct room. */
  readonly people: readonly Person[];
}

export interface Room extends RoomUse {
  readonly id: string;
  readonly kind: RoomKind;
  readonly name: string;
  readonly description?: string | null;
  readonly memberCount: number;
  /** Null for a visitor of an open room. */
  readonly myRole?: RoomRole | null;
  readonly readSeq: number;
  readonly lastSeq: number;
  readonly createdAt: string;
  readonly archivedAt?: string | null;
  /** What who comes in reads first. */
  readonly welcome?: string | null;
  /** Whoever comes to the circle is in it at once. */
  readonly standard?: boolean;
  readonly people: readonly Person[];
}

export interface RoomMember {
  readonly person: Person;
  readonly role: RoomRole;
  readonly joinedAt: string;
}

export interface DirectoryRoom {
  readonly id: string;
  readonly name: string;
  readonly description?: string | null;
  readonly memberCount: number;
  readonly activeAt?: string | null;
  readonly joined: boolean;
}

export interface Unread {
  readonly roomId: string;
  readonly unread: number;
  readonly mentions: number;
  readonly readSeq: number;
  readonly lastSeq: number;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

export interface NewRoom {
  readonly id: string;
  readonly kind: 'OPEN' | 'CLOSED';
  readonly name: string;
  readonly description: string;
  readonly memberIds: readonly string[];
}

export type RoomChange = Partial<{
  name: string;
  description: string;
  kind: 'OPEN' | 'CLOSED';
  archived: boolean;
  /** Empty for none. */
  icon: string;
  posting: Posting;
  welcome: string;
  slowModeSeconds: number;
  standard: boolean;
}>;
export type MembershipChange = Partial<Omit<Membership, 'roomId'>>;

export const rooms = (signal?: AbortSignal): Promise<readonly RoomSummary[]> =>
  request('/rooms', { signal });
export const archivedRooms = (signal?: AbortSignal): Promise<readonly RoomSummary[]> =>
  request('/rooms', { query: { archived: 'true' }, signal });
export const directory = (
  query: { q?: string; after?: string | null },
  signal?: AbortSignal,
): Promise<Page<DirectoryRoom>> =>
  request('/rooms/directory', { query: { ...query, limit: 50 }, signal });
export const room = (id: string, signal?: AbortSignal): Promise<Room> =>
  request(`/rooms/${id}`, { signal });
export const createRoom = (body: NewRoom): Promise<Room> =>
  request('/rooms', { method: 'POST', body });
export const directRoom = (memberIds: readonly string[]): Promise<Room> =>
  request('/direct-rooms', { method: 'POST', body: { memberIds } });
export const changeRoom = (id: string, body: RoomChange): Promise<Room> =>
  request(`/rooms/${id}`, { method: 'PATCH', body });
export const joinRoom = (id: string): Promise<Room> =>
  request(`/rooms/${id}/membership`, { method: 'PUT' });
export const changeMembership = (id: string, body: MembershipChange): Promise<Membership> =>
  request(`/rooms/${id}/membership`, { method: 'PATCH', body });
export const leaveRoom = (id: string): Promise<void> =>
  request(`/rooms/${id}/membership`, { method: 'DELETE' });
export const members = (
  id: string,
  after: string | null = null,
  signal?: AbortSignal,
): Promise<Page<RoomMember>> =>
  request(`/rooms/${id}/members`, { query: { after, limit: 100 }, signal });
export const addMember = (id: string, userId: string, role: RoomRole): Promise<RoomMember> =>
  request(`/rooms/${id}/members/${userId}`, { method: 'PUT', body: { role } });
export const removeMember = (id: string, userId: string): Promise<void> =>
  request(`/rooms/${id}/members/${userId}`, { method: 'DELETE' });
export const people = (
  query: { q?: string; after?: string | null },
  signal?: AbortSignal,
): Promise<Page<Person>> => request('/members', { query: { ...query, limit: 20 }, signal });
