/*
 * Pictures on their way, per place (a room's composer, a post being written). The state lives as long
 * as the tab: whoever goes to another page and comes back finds everything as it was.
 */
import * as api from '../../api/media';
import type { Attachment } from '../../api/messages';
import { store, type Store } from '../../lib/store';
import { readyPicture } from './picture-ready';

export type UploadState = 'waiting' | 'sending' | 'checking' | 'ready' | 'failed';

export interface PictureUpload {
  readonly key: string;
  readonly name: string;
  /** Address of the picture on this device, or of its small variant. */
  readonly preview: string;
  readonly alt: string;
  readonly state: UploadState;
  /** 0 … 1 of the bytes. */
  readonly share: number;
  readonly failure: unknown;
  readonly media: api.Media | null;
}

export interface Uploads {
  readonly items: Store<readonly PictureUpload[]>;
  /** Takes as many as there is room for; answers how many were left out. */
  readonly add: (files: readonly File[]) => number;
  readonly remove: (key: string) => void;
  readonly retry: (key: string) => void;
  readonly describe: (key: string, alt: string) => void;
  /** Something is still under way or has failed. */
  readonly unfinished: () => boolean;
  /** Something has failed and waits for a decision. */
  readonly failed: () => boolean;
  /** Hands over what is ready and forgets it. */
  readonly take: () => Attachment[];
  /** Puts back what could not be sent. */
  readonly putBack: (attachments: readonly Attachment[]) => void;
}

/** How pictures travel; replaced in tests. */
export interface Courier {
  readonly limits: () => Promise<api.PurposeLimits>;
  readonly ready: (file: File, limits: api.PurposeLimits) => Promise<File>;
  readonly send: (
    file: File,
    progress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<api.Media>;
  readonly cancel: (id: string) => Promise<void>;
  readonly preview: (file: File) => string;
  readonly forget: (preview: string) => void;
}

const atOnce = 2;
/** A message's; posts take fewer. */
const usual = 10;

export function createUploads(courier: Courier, most: number = usual): Uploads {
  const items = store<readonly PictureUpload[]>([]);
  const files = new Map<string, File>();
  const lives = new Map<string, AbortController>();
  let last = 0;

  const find = (key: string): PictureUpload | undefined =>
    items.get().find((item) => item.key === key);
  const change = (key: string, change: Partial<PictureUpload>): void =>
    items.update((all) => all.map((item) => (item.key === key ? { ...item, ...change } : item)));

  function add(added: readonly File[]): number {
    const room = Math.max(0, most - items.get().length);
    const taken = added.slice(0, room).map((file): PictureUpload => {
      const key = `picture-${(last += 1)}`;
      files.set(key, file);
      return fresh(key, file.name, courier.preview(file));
    });
    items.update((all) => [...all, ...taken]);
    next();
    return added.length - taken.length;
  }

  function next(): void {
    for (const item of items.get()) {
      if (lives.size >= atOnce) return;
      const file = files.get(item.key);
      if (item.state === 'waiting' && file && !lives.has(item.key)) void send(item.key, file);
    }
  }

  async function send(key: string, file: File): Promise<void> {
    const life = new AbortController();
    lives.set(key, life);
    change(key, { state: 'sending', share: 0 });
    try {
      const limits = await courier.limits();
      const picture = await courier.ready(file, limits);
      life.signal.throwIfAborted();
      const media = await courier.send(
        picture,
        (share) => change(key, { share, state: share < 1 ? 'sending' : 'checking' }),
        life.signal,
      );
      if (find(key)) change(key, { state: 'ready', share: 1, media });
      else void courier.cancel(media.id).catch(() => undefined);
    } catch (failure) {
      change(key, { state: 'failed', failure });
    } finally {
      lives.delete(key);
      next();
    }
  }

  function leave(key: string): void {
    const item = find(key);
    lives.get(key)?.abort();
    files.delete(key);
    if (item) courier.forget(item.preview);
    items.update((all) => all.filter((one) => one.key !== key));
  }

  return {
    items,
    add,
    remove(key) {
      const media = find(key)?.media;
      leave(key);
      if (media) void courier.cancel(media.id).catch(() => undefined);
      next();
    },
    retry(key) {
      change(key, { state: 'waiting', share: 0, failure: null });
      next();
    },
    describe: (key, alt) => change(key, { alt }),
    unfinished: () => items.get().some((item) => item.state !== 'ready'),
    failed: () => items.get().some((item) => item.state === 'failed'),
    take() {
      const ready = items.get().filter((item) => item.state === 'ready');
      for (const { key } of ready) leave(key);
      return ready.flatMap(({ media, alt }) => (media ? [{ media, alt: alt.trim() }] : []));
    },
    putBack(attachments) {
      const back = attachments.map(({ media, alt }): PictureUpload => {
        const preview = media.variants[0]?.url ?? '';
        const key = `picture-${(last += 1)}`;
        return { ...fresh(key, media.name, preview), alt, state: 'ready', share: 1, media };
      });
      items.update((all) => [...back, ...all]);
    },
  };
}

const fresh = (key: string, name: string, preview: string): PictureUpload => ({
  key,
  name,
  preview,
  alt: '',
  state: 'waiting',
  share: 0,
  failure: null,
  media: null,
});

let limits: Promise<api.UploadLimits> | null = null;

/** Asked once; again after a failure. */
export async function limitsOf(purpose: api.Purpose): Promise<api.PurposeLimits> {
  limits ??= api.uploadLimits();
  try {
    const found = (await limits).purposes.find((one) => one.purpose === purpose);
    if (!found) throw new Error(`no limits for ${purpose}`);
    return found;
  } catch (error) {
    limits = null;
    throw error;
  }
}

const places = new Map<string, Uploads>();

/** The pictures of one place; `place` names the person too, so that nothing outlives a sign-out. */
export function uploadsOf(place: string, most: number = usual): Uploads {
  let found = places.get(place);
  if (!found) {
    found = createUploads(
      {
        limits: () => limitsOf('MESSAGE_IMAGE'),
        ready: readyPicture,
        send: (file, progress, signal) => api.upload(file, 'MESSAGE_IMAGE', progress, signal),
        cancel: api.cancelUpload,
        preview: (file) => URL.createObjectURL(file),
        forget: (preview) => URL.revokeObjectURL(preview),
      },
      most,
    );
    places.set(place, found);
  }
  return found;
}
