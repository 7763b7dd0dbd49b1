/* The one script address that is made by code. Under Trusted Types only this policy may make it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

const path = '/sw.js';
let made: unknown;

/** The address of the service worker, as `register` takes it. */
export function workerUrl(): unknown {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  made ??=
    types
      ?.createPolicy('otodoke-worker', {
        createScriptURL(url) {
          if (url !== path) throw new TypeError(`not the service worker: ${url}`);
          return url;
        },
      })
      .createScriptURL(path) ?? path;
  return made;
}
