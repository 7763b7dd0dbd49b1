/* Whether this device rings while its owner is away. */
import * as api from '../../api/notices';
import { language } from '../../lib/i18n';
import { remember, remembered } from '../../lib/settings';

export type DeviceState = 'impossible' | 'denied' | 'off' | 'on';

const kept = 'push';

/** Null where browsers have no workers, as on an address without TLS, or none is installed yet. */
async function worker(): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator) || !('PushManager' in globalThis)) return null;
  return (await navigator.serviceWorker.getRegistration()) ?? null;
}

export async function deviceState(): Promise<DeviceState> {
  const registration = await worker();
  if (!registration || typeof Notification === 'undefined') return 'impossible';
  if (Notification.permission === 'denied') return 'denied';
  const subscription = await registration.pushManager.getSubscription();
  return subscription && remembered(kept) === subscription.endpoint ? 'on' : 'off';
}

/** Asks for permission if need be; answers how it stands afterwards. */
export async function ring(): Promise<DeviceState> {
  const registration = await worker();
  if (!registration) return 'impossible';
  if ((await Notification.requestPermission()) !== 'granted') return deviceState();
  const applicationServerKey = await api.pushKey();
  const { pushManager } = registration;
  const subscription = await pushManager
    .subscribe({ userVisibleOnly: true, applicationServerKey })
    .catch(async () => {
      // made with the key of another circle that was at this address
      await (await pushManager.getSubscription())?.unsubscribe();
      return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
    });
  await tell(subscription);
  return 'on';
}

async function tell(subscription: PushSubscription): Promise<void> {
  const { endpoint, keys } = subscription.toJSON();
  await api.subscribe({ endpoint, keys, language: language() });
  remember(kept, subscription.endpoint);
}

export async function hush(): Promise<DeviceState> {
  const subscription = await (await worker())?.pushManager.getSubscription();
  if (subscription) {
    await api.unsubscribe(subscription.endpoint);
    await subscription.unsubscribe();
  }
  remember(kept, null);
  return deviceState();
}

/** Tells the server where this device is reached now, if that changed. */
export async function keepRinging(): Promise<void> {
  const before = remembered(kept);
  const subscription = before && (await (await worker())?.pushManager.getSubscription());
  if (subscription && subscription.endpoint !== before) await tell(subscription);
}
