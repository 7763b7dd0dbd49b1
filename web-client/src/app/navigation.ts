/* From an address to a page on the screen: access, loading, life and focus of pages. */
import { failedState } from '../elements/list-state';
import { circle, me } from '../features/session/session-data';
import { html, nothing, render } from '../lib/html';
import { t } from '../lib/i18n';
import type { Page, Route } from '../lib/page';
import { go, type Location, type Match } from '../lib/router';
import { isAbort } from '../lib/refusal';
import { sidebar } from './routes';
import { isSection, sectionLinks } from './sections';
import type { Shell } from './shell';

let life = new AbortController();
let listLife: AbortController | null = null;
let shown = 0;

/** Leaves the page that is shown, list of rooms included. */
export function closePages(): void {
  life.abort();
  listLife?.abort();
  listLife = null;
}

export async function show(shell: Shell, match: Match | null, here: Location): Promise<void> {
  const elsewhere = match ? redirect(match.route, here) : null;
  if (elsewhere) return go(elsewhere, { replace: true });
  life.abort();
  life = new AbortController();
  const { signal } = life;
  shell.details.reset();
  shell.frame.dataset['layout'] = match && !isOpenToGuests(match.route) ? 'pane' : 'plain';
  shell.frame.dataset['show'] = match?.route.list ? 'list' : 'main';
  shell.frame.toggleAttribute('data-section', isSection(here.path));
  render(shell.sections, me.get() ? sectionLinks(here.path) : nothing);
  await Promise.all([showList(shell), match ? showPage(shell, match, signal) : notFound(shell)]);
}

function isOpenToGuests(route: Route): boolean {
  return route.layout === 'plain' || !me.get();
}

/** Where this visitor has to go first, if anywhere. */
function redirect(route: Route, here: Location): string | null {
  const founded = circle.get()?.founded !== false;
  if (!founded) return route.path === '/welcome' ? null : '/welcome';
  if (route.path === '/welcome') return '/';
  const person = me.get();
  if (route.for === 'guest') return person ? '/' : null;
  if (route.for === 'anyone') return null;
  if (!person) {
    const back = here.path === '/' ? '' : `?return=${encodeURIComponent(here.path + search(here))}`;
    return `/sign-in${back}`;
  }
  return route.for === 'owner' && person.role !== 'OWNER' ? '/' : null;
}

const search = (here: Location): string => (here.query.size > 0 ? `?${here.query.toString()}` : '');

async function showPage(shell: Shell, match: Match, signal: AbortSignal): Promise<void> {
  const first = shown++ === 0;
  const title = (text: string): void => {
    if (signal.aborted) return;
    const place = circle.get()?.name || t('common.product');
    document.title = text === place ? place : `${text} · ${place}`;
    shell.main.setAttribute('aria-label', text); // read out when the focus arrives
  };
  const attempt = async (): Promise<void> => {
    try {
      const { page } = await match.route.load();
      if (signal.aborted) return;
      render(shell.main, nothing);
      const outlet = document.createElement('div');
      outlet.className = 'outlet';
      shell.main.append(outlet);
      await page.mount(outlet, {
        params: match.params,
        query: match.location.query,
        hash: match.location.hash,
        signal,
        title,
        details: shell.details,
      });
      if (!signal.aborted) settle(shell, match, first);
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      render(shell.main, html`<div class="page">${failedState(error)}</div>`);
      shell.main
        .querySelector('[data-action="retry"]')
        ?.addEventListener('click', () => void attempt(), { signal });
    }
  };
  await attempt();
}

/** Focus and scroll as after a page load, so that keyboards and screen readers start at the top. */
function settle(shell: Shell, match: Match, first: boolean): void {
  const wanted = match.location.hash ? document.getElementById(match.location.hash) : null;
  if (wanted) wanted.scrollIntoView();
  else if (shell.main.querySelector('.outlet > [data-keeps-scroll]') === null) {
    shell.main.scrollTop = match.scroll ?? 0;
  }
  const chosen = shell.main.querySelector<HTMLElement>('[autofocus]');
  if (chosen) chosen.focus({ preventScroll: true });
  else if (!first && !shell.main.contains(document.activeElement)) {
    shell.main.focus({ preventScroll: true });
  }
}

async function showList(shell: Shell): Promise<void> {
  if (!me.get()) {
    listLife?.abort();
    listLife = null;
    return render(shell.sidebar, nothing);
  }
  if (listLife) return;
  listLife = new AbortController();
  const { signal } = listLife;
  const { page }: { page: Page } = await sidebar();
  if (signal.aborted) return;
  await page.mount(shell.sidebar, {
    params: {},
    query: new URLSearchParams(),
    hash: '',
    signal,
    title: () => undefined,
    details: shell.details,
  });
}

function notFound(shell: Shell): void {
  document.title = t('notFound.title');
  render(
    shell.main,
    html`<div class="page state">
      <h1 class="state-title">${t('notFound.title')}</h1>
      <p class="state-hint">${t('notFound.text')}</p>
      <a class="btn btn-outline" href="/">${t('notFound.home')}</a>
    </div>`,
  );
}
