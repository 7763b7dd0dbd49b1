/* After a deployment the code of pages not yet opened is gone: start over with the new build, once. */
import { remember, remembered } from '../lib/settings';

const apart = 60_000;

export function leaveStaleBuild(signal: AbortSignal): void {
  addEventListener('vite:preloadError', () => void restart().catch(() => undefined), { signal });
}

/** Only when another build is there: without a network the page on the screen is worth more. */
async function restart(): Promise<void> {
  const mine = document.querySelector<HTMLScriptElement>('script[type=module]');
  const page = await (await fetch('/index.html', { cache: 'no-cache' })).text();
  const newer = page.includes('id="app"') && !page.includes(new URL(mine?.src ?? '').pathname);
  if (!newer || Date.now() - Number(remembered('restarted')) < apart) return;
  remember('restarted', String(Date.now()));
  location.reload();
}
