/* The bell in the bar and on the product's icon: how much is unread. */
import '../../styles/notices.scss';
import { count } from '../../api/notices';
import { html, nothing, render } from '../../lib/html';
import { go } from '../../lib/router';
import { t, withWords } from '../../lib/i18n';
import { keepRinging } from './device';
import { unread, type Word } from './notices-data';

let life = new AbortController();

/** Keeps the count at this link, and on the icon of the installed product. */
export async function attachBell(link: HTMLElement, frame: AbortSignal): Promise<void> {
  life.abort();
  life = new AbortController();
  const signal = AbortSignal.any([life.signal, frame]);
  await withWords('notices', Promise.resolve());
  if (signal.aborted) return;
  const badge = document.createElement('span');
  link.append(badge);
  addEventListener('inbox', (event) => hear((event as CustomEvent<Word>).detail), { signal });
  unread.watch(({ unread: all, calls }) => {
    const shown = all > 99 ? '99+' : String(all);
    render(
      badge,
      all > 0
        ? html`<span class="badge-count ${calls > 0 && 'badge-called'}">${shown}</span>`
        : nothing,
    );
    const name = all > 0 ? t('notices.bell', { count: all }) : t('shell.notices');
    link.setAttribute('aria-label', name);
    link.title = name;
    // not every browser has badges, and some refuse them to what is not installed
    void navigator.setAppBadge?.(calls).catch(() => undefined);
  }, signal);
  followWorker(signal);
  void ask();
  void keepRinging().catch(() => undefined);
}

function hear(word: Word): void {
  if (word.type === 'fresh') void ask();
  else unread.set({ unread: word.unread, calls: word.calls });
}

async function ask(): Promise<void> {
  // the next connection asks again
  const known = await count().catch(() => null);
  if (known) unread.set(known);
}

/** What was clicked outside of the page opens in it. */
function followWorker(signal: AbortSignal): void {
  navigator.serviceWorker?.addEventListener(
    'message',
    ({ data }: MessageEvent<{ readonly type?: string; readonly path?: string }>) => {
      if (data.type === 'open' && data.path?.startsWith('/')) go(data.path);
      if (data.type === 'push.changed') void keepRinging().catch(() => undefined);
    },
    { signal },
  );
}
