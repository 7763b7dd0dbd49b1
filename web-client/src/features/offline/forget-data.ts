/* Signing out on purpose leaves nothing of the person on this device but how it looks. */
import { outboxStorage } from '../../lib/outbox-storage';

const ofTheDevice = new Set(['theme', 'language', 'accent', 'sendKey', 'restarted', 'session']);
const prefix = 'otodoke.';

/** How many of somebody's messages have not left yet. */
export async function unsent(userId: string): Promise<number> {
  try {
    return (await outboxStorage().all(userId)).length;
  } catch {
    return 0;
  }
}

/** Lets go of drafts, unsent messages, queues and whatever else was remembered. */
export async function forgetPerson(userId: string | undefined): Promise<void> {
  try {
    for (const key of Object.keys(localStorage)) {
      const name = key.startsWith(prefix) ? key.slice(prefix.length) : '';
      if (name !== '' && !ofTheDevice.has(name)) localStorage.removeItem(key);
    }
    const box = outboxStorage();
    const letters = userId === undefined ? [] : await box.all(userId);
    for (const letter of letters) await box.remove(letter.order);
  } catch {
    // storage is forbidden: nothing was kept
  }
}
