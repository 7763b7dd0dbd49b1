/*
 * Messages that come while no page is open: shown in the reader's language, one for each room, and
 * opened in a window that is there already.
 */
import { worker } from './scope';

interface PushText {
  readonly kind: string;
  readonly actor?: string;
  readonly room?: string;
  readonly text?: string;
  readonly path: string;
  readonly tag: string;
  readonly badge?: number;
  readonly language?: string;
}

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ja: {
    TEST: '通知は届いています。',
    INVITATION: 'ルームに招待されました',
    COMMENT: '投稿へのコメント',
    MESSAGE: '新しいメッセージ',
  },
  en: {
    TEST: 'Notifications reach this device.',
    INVITATION: 'You were brought into a room',
    COMMENT: 'A comment on your post',
    MESSAGE: 'New message',
  },
};

worker.addEventListener('push', (event) => {
  const text = event.data?.json() as PushText | undefined;
  if (text) event.waitUntil(show(text));
});

async function show(text: PushText): Promise<void> {
  const { actor, room, language = 'ja', badge } = text;
  const own = words[language] ?? words['ja'];
  if (badge !== undefined) await setBadge(badge);
  const title = [actor, room].filter(Boolean).join(' · ') || 'Otodoke';
  await worker.registration.showNotification(title, {
    body: text.text || own?.[text.kind] || own?.['MESSAGE'] || '',
    tag: text.tag,
    icon: '/icons/icon-192.png',
    badge: '/icons/icon-32.png',
    lang: language,
    data: text.path,
  });
}

async function setBadge(count: number): Promise<void> {
  // not every browser has badges, and some refuse them to what is not installed
  await navigator.setAppBadge?.(count).catch(() => undefined);
}

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(String(event.notification.data ?? '/')));
});

async function open(path: string): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const here = windows.find((window) => window.focused) ?? windows[0];
  if (!here) {
    await worker.clients.openWindow(path);
    return;
  }
  await here.focus();
  here.postMessage({ type: 'open', path });
}

/** The browser took another address for this device; the next page tells the server. */
worker.addEventListener('pushsubscriptionchange', ((event: ExtendableEvent) => {
  const { oldSubscription } = event as ExtendableEvent & { oldSubscription?: PushSubscription };
  if (oldSubscription) event.waitUntil(renew(oldSubscription.options));
}) as EventListener);

async function renew(options: PushSubscriptionOptions): Promise<void> {
  const { userVisibleOnly, applicationServerKey } = options;
  await worker.registration.pushManager.subscribe({ userVisibleOnly, applicationServerKey });
  for (const window of await worker.clients.matchAll({ type: 'window' })) {
    window.postMessage({ type: 'push.changed' });
  }
}
