/* Paths, history and links. Knows no page: it tells its listener which route and parameters. */
import type { Route } from './page';

export interface Location {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly hash: string;
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
  readonly location: Location;
  /** Where the reader had scrolled to when they left this entry, for Back and Forward. */
  readonly scroll: number | null;
}

type Listener = (match: Match | null, location: Location) => void;

/** The parameters when the path fits the pattern (`/rooms/:id`, `/@:handle`), else null. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const names: string[] = [];
  const source = pattern.replace(/[.*+?^${}()|[\]\\]|:(\w+)/g, (special, name?: string) => {
    if (name === undefined) return `\\${special}`;
    names.push(name);
    return '([^/]+)';
  });
  const found = new RegExp(`^${source}/?$`).exec(path);
  if (!found) return null;
  try {
    return Object.fromEntries(names.map((n, i) => [n, decodeURIComponent(found[i + 1] ?? '')]));
  } catch {
    return null; // a broken % sequence is an unknown address
  }
}

/** Whether a click on a link is ours to follow, or the browser's (new tab, download, elsewhere). */
export function followsLink(
  event: Pick<
    MouseEvent,
    'button' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'defaultPrevented'
  >,
  link: Pick<HTMLAnchorElement, 'href' | 'target' | 'origin' | 'pathname'> & {
    hasAttribute(n: string): boolean;
  },
  here: { origin: string },
): boolean {
  if (event.defaultPrevented || event.button !== 0) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (link.target && link.target !== '_self') return false;
  if (link.hasAttribute('download') || link.origin !== here.origin) return false;
  return !/^\/(?:api|media|s3|cable|assets|openapi|health|metrics|q)(?:\/|$)/.test(link.pathname);
}

let routes: readonly Route[] = [];
let listener: Listener = () => undefined;
let scroller: () => number = () => 0;

export function startRouter(
  table: readonly Route[],
  onChange: Listener,
  scrollPosition: () => number,
): void {
  routes = table;
  listener = onChange;
  scroller = scrollPosition;
  addEventListener('popstate', (event) => {
    if (uncovering()) return;
    const state = event.state as { scroll?: number } | null;
    announce(state?.scroll ?? 0);
  });
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a');
    if (!link?.href || !followsLink(event, link, location)) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
  announce(null);
}

let cover: (() => void) | null = null;
/** Our own step back over a cover's entry is under way. */
let stepping = false;

/** Something lies over the page, as on a phone: Back takes it away and stays on the page. */
export function covered(takeAway: () => void): void {
  if (!cover) history.pushState(history.state, '');
  cover = takeAway;
}

/** It was taken away otherwise: its entry goes too. */
export function uncovered(): void {
  if (!cover) return;
  cover = null;
  stepping = true;
  history.back();
}

function uncovering(): boolean {
  const takeAway = cover;
  const ours = stepping || takeAway !== null;
  [cover, stepping] = [null, false];
  takeAway?.();
  return ours;
}

/** Goes to a path of ours as if its link had been followed. */
export function go(path: string, options: { replace?: boolean } = {}): void {
  const same = path === location.pathname + location.search + location.hash;
  // the entry of what lay over the page becomes the next page's
  const instead = cover !== null;
  cover = null;
  if (options.replace || same || instead) {
    history.replaceState(null, '', path);
  } else {
    history.replaceState({ scroll: scroller() }, '');
    history.pushState(null, '', path);
  }
  announce(null);
}

/** Shows the present address once more (another language, another person). */
export function again(): void {
  announce(null);
}

/** Changes the address without leaving the page (a filter, a selected message). */
export function rewrite(path: string): void {
  history.replaceState(history.state, '', path);
}

/** Only paths of our own may be returned to after signing in. */
export function ownPath(path: string | null): string | null {
  return path && /^\/(?![/\\])/.test(path) ? path : null;
}

function announce(scroll: number | null): void {
  const here = {
    path: location.pathname,
    query: new URLSearchParams(location.search),
    hash: location.hash.slice(1),
  };
  for (const route of routes) {
    const params = matchPath(route.path, here.path);
    if (params) return listener({ route, params, location: here, scroll }, here);
  }
  listener(null, here);
}
