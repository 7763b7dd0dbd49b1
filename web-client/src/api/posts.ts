/* Posts about songs, and what is said and felt about them. */
import { request } from '../lib/http';
import type { Page, Person } from './accounts';
import type { Media } from './media';
import type { Song } from './songs';

export type { Page, Person } from './accounts';

export interface PostPicture {
  readonly media: Media;
  readonly alt: string;
}

export interface Post {
  readonly id: string;
  readonly clientId: string;
  readonly author: Person;
  readonly song: Song;
  readonly body: string;
  /** Too long to be shown whole in a list. */
  readonly long: boolean;
  readonly spoiler: boolean;
  readonly pictures: readonly PostPicture[];
  readonly likes: number;
  readonly liked: boolean;
  readonly bookmarked: boolean;
  readonly comments: number;
  readonly createdAt: string;
  readonly editedAt?: string | null;
  readonly mine: boolean;
}

export interface Comment {
  readonly id: string;
  readonly postId: string;
  readonly clientId: string;
  readonly author: Person;
  readonly body: string;
  readonly createdAt: string;
  readonly editedAt?: string | null;
  readonly mine: boolean;
}

export type Scope = 'circle' | 'following' | 'bookmarks';

export interface PostsWanted {
  readonly scope?: Scope;
  readonly song?: string;
  readonly artist?: string;
  readonly author?: string;
}

export interface NewPost {
  readonly clientId: string;
  readonly songId: string;
  readonly body: string;
  readonly spoiler: boolean;
  readonly pictures: readonly { readonly mediaId: string; readonly alt: string }[];
}

export interface Likes {
  readonly likes: number;
  readonly liked: boolean;
}

interface Paging {
  readonly after?: string | null;
  readonly limit?: number;
}

export const posts = (wanted: PostsWanted & Paging, signal?: AbortSignal): Promise<Page<Post>> =>
  request('/posts', { query: { ...wanted }, signal });

export const post = (id: string, signal?: AbortSignal): Promise<Post> =>
  request(`/posts/${id}`, { signal });

export const publishPost = (body: NewPost): Promise<Post> =>
  request('/posts', { method: 'POST', body });

export const changePost = (
  id: string,
  body: { readonly body?: string; readonly spoiler?: boolean },
): Promise<Post> => request(`/posts/${id}`, { method: 'PATCH', body });

export const deletePost = (id: string): Promise<void> =>
  request(`/posts/${id}`, { method: 'DELETE' });

export const likePost = (id: string, on: boolean): Promise<Likes> =>
  request(`/posts/${id}/like`, { method: on ? 'PUT' : 'DELETE' });

export const likers = (id: string, after?: string | null): Promise<Page<Person>> =>
  request(`/posts/${id}/likes`, { query: { after, limit: 100 } });

export const bookmarkPost = (id: string, on: boolean): Promise<void> =>
  request(`/posts/${id}/bookmark`, { method: on ? 'PUT' : 'DELETE' });

export const sharePost = (
  id: string,
  body: { readonly roomId: string; readonly clientId: string; readonly body: string },
): Promise<{ readonly roomId: string; readonly messageId: string }> =>
  request(`/posts/${id}/shares`, { method: 'POST', body });

export const comments = (
  id: string,
  after: string | null,
  signal?: AbortSignal,
): Promise<Page<Comment>> =>
  request(`/posts/${id}/comments`, { query: { after, limit: 50 }, signal });

export const writeComment = (
  id: string,
  body: { readonly clientId: string; readonly body: string },
): Promise<Comment> => request(`/posts/${id}/comments`, { method: 'POST', body });

export const changeComment = (id: string, body: string): Promise<Comment> =>
  request(`/comments/${id}`, { method: 'PATCH', body: { body } });

export const deleteComment = (id: string): Promise<void> =>
  request(`/comments/${id}`, { method: 'DELETE' });
