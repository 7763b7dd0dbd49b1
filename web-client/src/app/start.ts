/* Boot order: words → session → frame → pages. */
import { failedState } from '../elements/list-state';
import { toast } from '../elements/toast';
import { startLanguage, startSession } from '../features/session/session-data';
import { html, render } from '../lib/html';
import { onLanguageChange, t } from '../lib/i18n';
import { go, again, matchPath, startRouter, type Location, type Match } from '../lib/router';
import { applySettings } from '../lib/settings';
import { hideBrokenCovers } from './broken-covers';
import { closePages, show } from './navigation';
import { routes } from './routes';
import { buildShell, type Shell } from './shell';
import { shortcuts } from './shortcuts';
import { leaveStaleBuild } from './stale-build';
import { followViewport } from './viewport';

export async function start(root: HTMLElement): Promise<void> {
  const forever = new AbortController().signal;
  applySettings(forever);
  followViewport(forever);
  shortcuts(forever);
  hideBrokenCovers(forever);
  leaveStaleBuild(forever);
  fetchPageAhead();
  await startLanguage();
  try {
    await startSession((lost) => {
      const here = encodeURIComponent(location.pathname + location.search);
      go(lost ? `/sign-in?return=${here}` : '/sign-in', { replace: true });
      if (lost) toast(t('shell.signedOutElsewhere'));
    });
  } catch (error) {
    render(root, html`<main class="page">${failedState(error)}</main>`);
    root.querySelector('button')?.addEventListener('click', () => void start(root));
    return;
  }
  let frameLife = new AbortController();
  let shell: Shell = buildShell(root, frameLife.signal);
  startRouter(
    routes,
    (match: Match | null, here: Location) => void show(shell, match, here).then(settled),
    () => shell.main.scrollTop,
  );
  // another language: every text is made anew, the frame's too
  onLanguageChange(() => {
    closePages();
    frameLife.abort();
    frameLife = new AbortController();
    shell = buildShell(root, frameLife.signal);
    again();
  });
}

let begun = false;

/** What can wait until the first page is there. */
function settled(): void {
  if (begun) return;
  begun = true;
  void import('./afterwards').then((module) => module.afterwards()).catch(() => undefined);
}

/** The page's code comes while we ask who is there: one round trip less before anything is seen. */
function fetchPageAhead(): void {
  const route = routes.find(({ path }) => matchPath(path, location.pathname));
  // when it fails, showing the page tries again and says so
  route?.load().catch(() => undefined);
}
