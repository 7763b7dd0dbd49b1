/* The one cable of this window: on while somebody is signed in. */
import { createCable } from '../../lib/cable';
import { endSession, freshToken, renew } from '../../lib/http';
import { me } from '../session/session-data';

export const cable = createCable({
  url: `${location.origin.replace(/^http/, 'ws')}/cable`,
  token: async (another) => (!another || (await renew()) ? freshToken() : null),
  signedOut: endSession,
});

let kept = false;

/** Connects for whoever is signed in, from now on. */
export function keepLive(): void {
  if (kept) return;
  kept = true;
  const forever = new AbortController().signal;
  cable.follow(document, window, forever);
  me.watch((person) => (person ? cable.start() : cable.stop()), forever);
}
