/* The service worker: registered once the first page is usable; a newer build is offered, not forced. */
import { toast } from '../elements/toast';
import { t } from '../lib/i18n';
import { workerUrl } from '../lib/worker-url';

const lookEvery = 60 * 60_000;
let wanted = false;
let told: ServiceWorker | null = null;

export async function installWorker(): Promise<void> {
  // browsers have workers on secure origins only
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  workers.addEventListener('controllerchange', () => wanted && location.reload());
  const options: RegistrationOptions = { updateViaCache: 'none' };
  const registration = await workers.register(workerUrl() as string, options);
  const watch = (next: ServiceWorker | null): void => {
    next?.addEventListener('statechange', () => offer(registration));
  };
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  offer(registration);
  // a window that stays open for days hears of it too
  setInterval(() => void registration.update().catch(() => undefined), lookEvery);
}

/** Says once that a newer build is ready; the first one ever has nothing to replace. */
function offer({ waiting, active }: ServiceWorkerRegistration): void {
  if (!waiting || !active || waiting === told) return;
  told = waiting;
  toast(t('shell.newVersion'), {
    duration: 0,
    action: {
      label: t('shell.reload'),
      run: () => {
        wanted = true;
        waiting.postMessage('take-over');
      },
    },
  });
}
