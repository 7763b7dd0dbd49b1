/*
 * The client of one build, kept whole: pages and their code always come from the same build, with or
 * without a network. A newer build is fetched beside it and takes over when the reader says so.
 */
import { isPage, ownAddress, worker } from './scope';

/** Written by the build: every file, with its digest where the name does not hold one. */
declare const __BUILD__: {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  /** Kept only once they have been asked for. */
  readonly large: readonly string[];
};

const build = __BUILD__;
const prefix = 'otodoke.shell.';
const name = prefix + build.version;
const index = '/index.html';
const loosely = { ignoreSearch: true, ignoreVary: true };

worker.addEventListener('install', (event) => event.waitUntil(keepBuild()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('fetch', (event) => {
  const url = ownAddress(event.request);
  if (!url) return;
  const { pathname } = url;
  if (event.request.mode === 'navigate') {
    if (isPage(url)) event.respondWith(page(event));
  } else if (pathname in build.files) {
    event.respondWith(file(event.request));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(otherFile(event.request, pathname));
  }
});

async function keepBuild(): Promise<void> {
  const cache = await caches.open(name);
  const keep = async ([path, digest]: [string, string]): Promise<void> => {
    if (await cache.match(path, loosely)) return; // from an attempt that was cut short
    const known = digest === '' ? await caches.match(path, loosely) : undefined;
    const answer = known ?? (await fetch(path, { cache: digest === '' ? 'default' : 'no-cache' }));
    if (!(await isOurs(answer, digest))) throw new Error(`${path} is not of this build`);
    await cache.put(path, answer);
  };
  await Promise.all(Object.entries(build.files).map(keep));
}

async function isOurs(answer: Response, digest: string): Promise<boolean> {
  if (!answer.ok || digest === '') return answer.ok;
  const bytes = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer());
  return (
    digest === Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join('')
  );
}

/** Lets go of builds, except the one before: windows that are still open go on with its code. */
async function takeOver(): Promise<void> {
  const shells = (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);
  await Promise.all(shells.slice(0, -1).map((one) => caches.delete(one)));
  await worker.clients.claim();
}

async function page(event: FetchEvent): Promise<Response> {
  const kept = await caches.match(index, { cacheName: name });
  if (!kept) return fetch(event.request);
  event.waitUntil(lookForChange().catch(() => undefined)); // without a network there is none
  return kept;
}

/** The same page may come with other headers by now; another page is another build. */
async function lookForChange(): Promise<void> {
  const answer = await fetch(index, { cache: 'no-cache' });
  if (await isOurs(answer, build.files[index] ?? '')) {
    await (await caches.open(name)).put(index, answer);
  } else if (answer.ok) {
    await worker.registration.update();
  }
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { ...loosely, cacheName: name })) ?? fetch(request);
}

/** Of the build before, or too large to be fetched ahead. */
async function otherFile(request: Request, path: string): Promise<Response> {
  const kept = await caches.match(request, loosely);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && build.large.includes(path)) {
    await (await caches.open(name)).put(path, answer.clone());
  }
  return answer;
}
