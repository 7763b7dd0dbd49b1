/* A file's way straight into the store: its SHA-256, and a PUT that tells how far it is. */
import { NoAnswer } from './refusal';

export interface Destination {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Hexadecimal SHA-256; on plain http, where the browser offers none, by a library loaded for it. */
export async function sha256(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const subtle = (crypto as Partial<Crypto>).subtle;
  const digest = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', bytes))
    : (await import('@noble/hashes/sha2.js')).sha256(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
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
