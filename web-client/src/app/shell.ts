/* The frame around every page: top bar, the three panes, the offline banner. */
import bell from 'lucide-static/icons/bell.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import { avatar } from '../elements/avatar';
import { icon } from '../elements/icon';
import { mark } from '../elements/mark';
import { circle, me } from '../features/session/session-data';
import { ref } from '../lib/dom';
import { html, render } from '../lib/html';
import { t } from '../lib/i18n';
import { openAccountMenu } from './account-menu';
import { detailsPane } from './details';
import { guestControls } from './guest-controls';
import { listLandmark } from './list-landmark';
import { playerHost } from './player-host';

export interface Shell {
  readonly frame: HTMLElement;
  readonly sidebar: HTMLElement;
  readonly main: HTMLElement;
  readonly details: ReturnType<typeof detailsPane>;
  readonly sections: HTMLElement;
}

/** Builds the frame in the language in use; built again when the language or the person changes. */
export function buildShell(root: HTMLElement, signal: AbortSignal): Shell {
  render(
    root,
    html`<a class="skip" href="#main">${t('common.skip')}</a>
      <div class="frame" data-ref="frame">
        <header class="topbar">
          <a class="brand" href="/">${mark()}<span data-ref="circle"></span>
          </a>
          <div class="topbar-end" data-ref="account"></div>
        </header>
        <p class="offline" role="status" data-ref="offline"></p>
        <nav class="sections" aria-label="${t('shell.navigation')}" data-ref="sections"></nav>
        <div class="pane pane-list" role="navigation" aria-label="${t('shell.rooms')}" data-ref="sidebar"></div>
        <main class="pane pane-main" id="main" tabindex="-1" data-ref="main"></main>
        <aside
          class="pane pane-details"
          aria-label="${t('shell.details')}"
          data-ref="details"
          hidden
        ></aside>
        <div class="player-place" data-ref="player"></div>
      </div>`,
  );
  const frame = ref(root, 'frame');
  watchNetwork(ref(root, 'offline'), signal);
  listLandmark(frame, ref(root, 'sidebar'), signal);
  playerHost(ref(root, 'player'), signal);
  circle.watch(
    (now) => (ref(root, 'circle').textContent = now?.name ?? t('common.product')),
    signal,
  );
  me.watch((person) => {
    const place = ref(root, 'account');
    if (!person) return guestControls(place);
    render(
      place,
      html`<a class="btn btn-icon" href="/search" aria-label="${t('search.title')}" title="${t('search.title')}"
        >${icon(search)}</a
      ><a class="btn btn-icon bell" href="/notices" aria-label="${t('shell.notices')}">${icon(bell)}</a
      ><button
        type="button"
        class="btn btn-avatar"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label="${t('shell.account', { name: person.displayName })}"
      >
        ${avatar(person, 'sm')}
      </button>`,
    );
    const ring = (): Promise<void> =>
      import('../features/notices/bell')
        .then(({ attachBell }) => attachBell(place.querySelector('.bell') as HTMLElement, signal))
        .catch(() => addEventListener('online', () => void ring(), { once: true, signal }));
    void ring();
    place.querySelector('button')?.addEventListener('click', (event) => {
      openAccountMenu(event.currentTarget as HTMLElement, person);
    });
  }, signal);
  return {
    frame,
    sidebar: ref(root, 'sidebar'),
    main: ref(root, 'main'),
    details: detailsPane(frame, ref(root, 'details')),
    sections: ref(root, 'sections'),
  };
}

function watchNetwork(banner: HTMLElement, signal: AbortSignal): void {
  const show = (): void => {
    banner.textContent = navigator.onLine ? '' : t('shell.offline');
  };
  addEventListener('online', show, { signal });
  addEventListener('offline', show, { signal });
  show();
}
