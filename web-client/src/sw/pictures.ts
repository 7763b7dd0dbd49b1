/*
 * Small pictures of what was looked at lately, for reading without a network. They are private: the
 * shelf is there only while somebody is signed in, and signing out takes it away.
 */
import { ownAddress, worker } from './scope';

const shelf = 'otodoke.pictures';
const small = /^\/media\/[\w-]+\/(?:thumb|small)$/;
const mostBytes = 120_000;
const mostKept = 300;

worker.addEventListener('fetch', (event) => {
  const url = ownAddress(event.request);
  if (url && event.request.destination === 'image' && small.test(url.pathname)) {
    event.respondWith(picture(event));
  }
});

/** From the server, which decides who may see it; from the shelf only when there is no answer. */
async function picture(event: FetchEvent): Promise<Response> {
  try {
    const answer = await fetch(event.request);
    if (answer.ok && answer.type !== 'opaque') event.waitUntil(keep(event.request, answer.clone()));
    return answer;
  } catch (error) {
    const kept = await caches.match(event.request, { cacheName: shelf, ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

async function keep(request: Request, answer: Response): Promise<void> {
  const bytes = await answer.blob();
  // only onto a shelf that is there: it may have been taken away meanwhile
  if (bytes.size > mostBytes || !(await caches.has(shelf))) return;
  const cache = await caches.open(shelf);
  // without the headers of the redirection it came by
  const headers = { 'Content-Type': answer.headers.get('Content-Type') ?? '' };
  await cache.put(request, new Response(bytes, { headers }));
  const kept = await cache.keys();
  await Promise.all(
    kept.slice(0, Math.max(0, kept.length - mostKept)).map((one) => cache.delete(one)),
  );
}
