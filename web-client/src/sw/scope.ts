/* The worker as TypeScript must see it, and which requests are whose. */

export const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** First path segments that the server answers, never a page of the client. */
const taken = /^\/(?:api|cable|s3|media|health|metrics|openapi|q)(?:\/|$)/;

/** The address of a request that is ours to answer: read from this origin, and none of the API. */
export function ownAddress(request: Request): URL | null {
  const url = new URL(request.url);
  return request.method === 'GET' && url.origin === worker.location.origin ? url : null;
}

/** Whether an address leads to a page of the client. */
export const isPage = (url: URL): boolean =>
  !taken.test(url.pathname) && !/\.\w+$/.test(url.pathname);
