/* A file's way straight into the store: its SHA-256, and a PUT that tells how far it is. */
import { NoAnswer } from './refusal';

export interface Destination {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

const slice = 1024 * 1024;
/** Above this a file is not brought into memory whole. */
const large = 64 * slice;

/**
 * Hexadecimal SHA-256. On plain http the browser offers none, and it takes whole files only: then a
 * library, loaded for it, goes through the file slice by slice and lets the page live in between.
 */
export async function sha256(file: Blob): Promise<string> {
  const subtle = (crypto as Partial<Crypto>).subtle;
  const digest =
    subtle && file.size <= large
      ? new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()))
      : await sliced(file);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sliced(file: Blob): Promise<Uint8Array> {
  const hash = (await import('@noble/hashes/sha2.js')).sha256.create();
  for (let at = 0; at < file.size; at += slice) {
    hash.update(new Uint8Array(await file.slice(at, at + slice).arrayBuffer()));
  }
  return hash.digest();
}

/** Sends the bytes. fetch() cannot report progress of a request, XMLHttpRequest can. */
export function put(
  destination: Destination,
  file: Blob,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    request.open(destination.method, destination.url);
    for (const [name, value] of Object.entries(destination.headers)) {
      if (!/^(?:host|content-length)$/i.test(name)) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => progress(event.loaded / (event.total || file.size || 1));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else reject(new NoAnswer('offline', `the store answered ${request.status}`));
    };
    request.onerror = () => reject(new NoAnswer('offline'));
    request.onabort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
