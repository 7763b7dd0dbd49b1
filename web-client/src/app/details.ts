/* The third pane: beside the page on a desktop, over it on a phone. */
import cross from 'lucide-static/icons/x.svg?raw';
import { icon } from '../elements/icon';
import { html, nothing, render } from '../lib/html';
import { t } from '../lib/i18n';
import { keyOf } from '../lib/keys';
import type { Details } from '../lib/page';
import { covered, uncovered } from '../lib/router';
import { ref } from '../lib/dom';

const overPage = (): boolean => !matchMedia('(width >= 992px)').matches;

/** Controls the pane for one page after another; `reset` belongs to the router. */
export function detailsPane(frame: HTMLElement, pane: HTMLElement): Details & { reset(): void } {
  let life: AbortController | null = null;
  let opener: HTMLElement | null = null;

  const shut = (giveFocusBack: boolean): void => {
    if (!life) return;
    life.abort();
    life = null;
    delete frame.dataset['details'];
    pane.hidden = true;
    render(pane, nothing);
    if (giveFocusBack && opener?.isConnected) opener.focus();
  };
  /** By hand: its entry in the history goes as well. */
  const close = (): void => {
    uncovered();
    shut(true);
  };

  pane.addEventListener('keydown', (event) => {
    if (keyOf(event) === 'Escape' && !event.defaultPrevented) close();
  });

  return {
    open(title, mount) {
      shut(false);
      life = new AbortController();
      opener = document.activeElement as HTMLElement | null;
      render(
        pane,
        html`<header class="pane-head">
            <h2 tabindex="-1" data-ref="details-title">${title}</h2>
            <button
              type="button"
              class="btn btn-icon"
              data-ref="details-close"
              aria-label="${t('common.close')}"
            >
              ${icon(cross)}
            </button>
          </header>
          <div class="pane-body" data-ref="details-body"></div>`,
      );
      pane.hidden = false;
      if (overPage()) covered(() => shut(true));
      frame.dataset['details'] = 'open';
      ref(pane, 'details-close').addEventListener('click', close);
      mount(ref(pane, 'details-body'), life.signal);
      ref(pane, 'details-title').focus();
    },
    close,
    reset: () => {
      uncovered();
      shut(false);
    },
    get isOpen() {
      return life !== null;
    },
  };
}
