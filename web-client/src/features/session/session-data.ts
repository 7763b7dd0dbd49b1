/* Who is signed in, in which circle. */
import * as accounts from '../../api/accounts';
import type { Me } from '../../api/accounts';
import * as circles from '../../api/circle';
import type { Circle } from '../../api/circle';
import { signOut, type SignedIn } from '../../api/sessions';
import { keepToken, onSessionLost, renew, renewLater } from '../../lib/http';
import { preferredLanguage, useLanguage } from '../../lib/i18n';
import { Refusal } from '../../lib/refusal';
import { remember, remembered, sendKey, theme, useAccent } from '../../lib/settings';
import { store } from '../../lib/store';

export const me = store<Me | null>(null);
export const circle = store<Circle | null>(null);

/** The person signed in; only for pages that are shown to members. */
export function myself(): Me {
  const person = me.get();
  if (!person) throw new Error('nobody is signed in');
  return person;
}

type Word = 'in' | 'out';
const tabs =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('otodoke.session');

/** Loads the circle and, where this device knows a session, the person; then watches other tabs. */
export async function startSession(onEnd: (lost: boolean) => void): Promise<void> {
  onSessionLost(() => {
    forget();
    onEnd(true);
  });
  tabs?.addEventListener('message', (event: MessageEvent<Word>) => {
    if (event.data === 'out' && me.get()) {
      forget();
      onEnd(false);
    } else if (event.data === 'in' && !me.get()) {
      location.reload(); // signed in by another tab: start over as that person
    }
  });
  try {
    const [loaded] = await Promise.all([circles.circle(), resume()]);
    circle.set(loaded);
  } catch (error) {
    if (!(await recall(error))) throw error;
  }
  useAccent(circle.get()?.accent);
}

/** Without a server: as whom this device knows. */
async function recall(error: unknown): Promise<boolean> {
  if (!remembered('session') || (error instanceof Refusal && error.status < 500)) return false;
  const known = await (await import('../offline/kept-data')).keptSession();
  if (!known) return false;
  renewLater();
  circle.set(known.circle);
  me.set(known.me);
  return true;
}

/** Keeps what a successful sign-in, registration, foundation or reset answered. */
export async function enter(signedIn: SignedIn): Promise<void> {
  keepToken(signedIn);
  remember('session', '1');
  me.set(signedIn.me);
  await adopt(signedIn.me);
  tabs?.postMessage('in' satisfies Word);
}

export async function leave(): Promise<void> {
  const { forgetPerson } = await import('../offline/forget-data');
  await signOut();
  await forgetPerson(me.get()?.id);
  forget();
  tabs?.postMessage('out' satisfies Word);
}

/** Chooses the language of this device from now on. */
export async function chooseLanguage(language: 'ja' | 'en'): Promise<void> {
  remember('language', language);
  await useLanguage(language);
}

export const startLanguage = (): Promise<void> =>
  useLanguage(preferredLanguage(remembered('language'), navigator.languages));

// The cookie cannot be seen from here; this mark spares visitors a refused request.
async function resume(): Promise<void> {
  if (!remembered('session')) return;
  if (!(await renew())) return forget();
  const person = await accounts.me();
  me.set(person);
  await adopt(person);
}

/** What the person chose on another device, where this one has no choice of its own. */
async function adopt(person: Me): Promise<void> {
  const { theme: look, sendKey: key } = person.settings;
  if (!remembered('theme') && (look === 'light' || look === 'dark')) theme.set(look);
  if (!remembered('sendKey') && key === 'modEnter') sendKey.set(key);
  if (!remembered('language')) await useLanguage(person.language);
}

function forget(): void {
  keepToken(null);
  remember('session', null);
  remember('push', null);
  me.set(null);
  // what was kept for reading without a network; see features/offline
  globalThis.indexedDB?.deleteDatabase('otodoke.kept');
  void globalThis.caches?.delete('otodoke.pictures');
}
