/*
 * The recording of a song being added: checked here, sent, looked into by the server. It lives as long
 * as the tab, so that whoever looks something up on another page comes back to it.
 */
import * as media from '../../api/media';
import { recording as lookInto, type Recording } from '../../api/songs';
import { store, type Store } from '../../lib/store';
import { isAbort } from '../../lib/refusal';
import { limitsOf } from '../media/uploads-data';
import { audioFile } from './audio-type';

export type Phase = 'none' | 'sending' | 'checking' | 'ready' | 'failed';

export interface Take {
  readonly phase: Phase;
  readonly name: string;
  readonly bytes: number;
  /** 0 … 1 of the bytes. */
  readonly share: number;
  readonly failure: unknown;
  readonly recording: Recording | null;
}

/** Why a file is not even sent. */
export class NoRecording extends Error {
  constructor(readonly reason: 'type' | 'size' | 'empty') {
    super(reason);
  }
}

/** How recordings travel; replaced in tests. */
export interface Courier {
  readonly limits: () => Promise<media.PurposeLimits>;
  readonly send: (
    file: File,
    progress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<media.Media>;
  readonly lookInto: (id: string, signal: AbortSignal) => Promise<Recording>;
  readonly cancel: (id: string) => Promise<void>;
}

export interface Takes {
  readonly take: Store<Take>;
  readonly choose: (file: File) => void;
  readonly retry: () => void;
  readonly remove: () => void;
  /** Handed over to a song: nothing is cancelled any more. */
  readonly done: () => void;
  /** Waits for what is under way. */
  readonly settled: (signal: AbortSignal) => Promise<Take>;
}

const nothing: Take = {
  phase: 'none',
  name: '',
  bytes: 0,
  share: 0,
  failure: null,
  recording: null,
};

export function createTakes(courier: Courier): Takes {
  const take = store<Take>(nothing);
  let life = new AbortController();
  let chosen: File | null = null;

  const change = (part: Partial<Take>): void => take.set({ ...take.get(), ...part });

  async function send(file: File): Promise<void> {
    life.abort();
    life = new AbortController();
    const { signal } = life;
    chosen = file;
    take.set({ ...nothing, phase: 'sending', name: file.name, bytes: file.size });
    try {
      const fit = await fitting(file, await courier.limits());
      signal.throwIfAborted();
      const progress = (share: number): void => {
        if (!signal.aborted) change({ share, phase: share < 1 ? 'sending' : 'checking' });
      };
      const sent = await courier.send(fit, progress, signal);
      signal.throwIfAborted();
      change({ phase: 'checking', share: 1 });
      const recording = await courier.lookInto(sent.id, signal);
      if (!signal.aborted) change({ phase: 'ready', recording });
    } catch (failure) {
      if (!signal.aborted && !isAbort(failure)) change({ phase: 'failed', failure });
    }
  }

  function forget(): void {
    life.abort();
    chosen = null;
    take.set(nothing);
  }

  return {
    take,
    choose(file) {
      const before = take.get().recording;
      if (before) void courier.cancel(before.mediaId).catch(() => undefined);
      void send(file);
    },
    retry: () => chosen && void send(chosen),
    remove() {
      const before = take.get().recording;
      if (before) void courier.cancel(before.mediaId).catch(() => undefined);
      forget();
    },
    done: forget,
    settled: (signal) =>
      new Promise((resolve, reject) => {
        const watching = new AbortController();
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
        take.watch(
          (now) => {
            if (now.phase === 'sending' || now.phase === 'checking') return;
            watching.abort();
            resolve(now);
          },
          AbortSignal.any([signal, watching.signal]),
        );
      }),
  };
}

async function fitting(file: File, limits: media.PurposeLimits): Promise<File> {
  if (file.size === 0) throw new NoRecording('empty');
  if (file.size > limits.maxBytes) throw new NoRecording('size');
  const fit = await audioFile(file);
  if (!fit || !limits.types.includes(fit.type)) throw new NoRecording('type');
  return fit;
}

const places = new Map<string, Takes>();

/** One being added per person, so that nothing outlives a sign-out. */
export function takesOf(userId: string): Takes {
  let found = places.get(userId);
  if (!found) {
    found = createTakes({
      limits: () => limitsOf('AUDIO'),
      send: (file, progress, signal) => media.upload(file, 'AUDIO', progress, signal),
      lookInto,
      cancel: media.cancelUpload,
    });
    places.set(userId, found);
  }
  return found;
}
