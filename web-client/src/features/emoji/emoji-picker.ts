/*
 * Choosing one emoji: a search, the last used, the circle's own, and all others by kind. Arrows move
 * in the grid, Enter in the search takes the first.
 */
import search from 'lucide-static/icons/search.svg?raw';
import { emojiView } from '../../elements/emoji';
import { icon } from '../../elements/icon';
import { failedState, loadingState } from '../../elements/list-state';
import { delegate, isTouch, listen, ref } from '../../lib/dom';
import { element, html, nothing, render, type SafeHtml } from '../../lib/html';
import { language, t } from '../../lib/i18n';
import { keyOf } from '../../lib/keys';
import { myself } from '../session/session-data';
import { found, groups, loadEmoji, ownEmoji, ownGroup, type Emoji } from './emoji-data';
import { keepRecent, recentEmoji, type Chosen } from './recent-data';

export interface PickerWishes {
  /** The circle's own are offered too; they are unless told otherwise. */
  readonly own?: boolean;
  /** What one chooses it for. */
  readonly label?: string;
}

/** Opens at a button; resolves to what was chosen, or null. The focus returns to `back`. */
export function pickEmoji(
  anchor: HTMLElement,
  page: AbortSignal,
  wishes: PickerWishes = {},
): Promise<Chosen | null> {
  const life = new AbortController();
  const { signal } = life;
  const me = myself().id;
  const node = element(
    html`<div class="emoji-picker" popover="auto" role="dialog" aria-label="${wishes.label ?? t('talk.react.add')}">
      <label class="searchbox">${icon(search)}<span class="visually-hidden">${t('emoji.search')}</span>
        <input class="form-control" type="search" dir="auto" autocomplete="off" placeholder="${t('emoji.search')}" data-ref="query" />
      </label>
      <div class="emoji-scroll" data-ref="list">${loadingState(4)}</div>
      <p class="emoji-name" data-ref="name" aria-hidden="true"></p>
    </div>`,
  );
  const focusBefore = document.activeElement as HTMLElement | null;
  // a dialog makes everything outside of it inert
  (anchor.closest('dialog') ?? document.body).append(node);
  const query = ref<HTMLInputElement>(node, 'query');
  const list = ref(node, 'list');
  let all: readonly Emoji[] = [];
  let chosen: Chosen | null = null;

  function choose(button: HTMLElement): void {
    const { emoji = '', url } = button.dataset;
    chosen = { emoji, ...(url ? { url } : {}) };
    keepRecent(me, chosen);
    node.hidePopover();
  }

  const show = (): void => {
    const wanted = query.value.trim();
    render(
      list,
      wanted === '' ? everything(all, me, wishes.own !== false) : results(found(all, wanted)),
    );
    list.scrollTop = 0;
    roving(list.querySelector('[data-emoji]'));
  };

  async function load(): Promise<void> {
    try {
      const [own, usual] = await Promise.all([
        wishes.own === false ? [] : ownEmoji(true),
        loadEmoji(language() === 'ja' ? 'ja' : 'en'),
      ]);
      all = [...own, ...usual];
      if (!signal.aborted) show();
    } catch (error) {
      if (!signal.aborted) render(list, failedState(error));
    }
  }

  const buttons = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-emoji]')];
  function roving(button: HTMLElement | null): void {
    list.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    button?.setAttribute('tabindex', '0');
  }

  function move(key: string): boolean {
    const here = document.activeElement as HTMLElement;
    const next = target(key, buttons(), here);
    if (!next) return false;
    next.focus();
    return true;
  }

  listen(query, 'input', show, signal);
  listen(
    query,
    'keydown',
    (event) => {
      const key = keyOf(event as KeyboardEvent);
      const first = buttons()[0];
      if (key === 'Enter' && first) choose(first);
      else if (key === 'ArrowDown') first?.focus();
      else return;
      event.preventDefault();
    },
    signal,
  );
  listen(
    list,
    'keydown',
    (event) => move(keyOf(event as KeyboardEvent)) && event.preventDefault(),
    signal,
  );
  for (const type of ['focusin', 'pointerover']) {
    listen(
      list,
      type,
      (event) => {
        const button = (event.target as Element).closest<HTMLElement>('[data-emoji]');
        if (!button) return;
        ref(node, 'name').textContent = button.getAttribute('aria-label');
        if (type === 'focusin') roving(button);
      },
      signal,
    );
  }
  delegate(list, 'click', { retry: () => void load(), 'emoji.choose': choose }, signal);
  page.addEventListener('abort', () => node.hidePopover(), { signal });

  node.showPopover();
  place(node, anchor.getBoundingClientRect());
  if (!isTouch()) query.focus();
  void load();
  return new Promise((resolve) => {
    node.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState !== 'closed') return;
      const inside =
        node.contains(document.activeElement) || document.activeElement === document.body;
      life.abort();
      node.remove();
      if (inside && focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
      resolve(chosen);
    });
  });
}

function everything(all: readonly Emoji[], me: string, own: boolean): SafeHtml {
  const last = recentEmoji(me, 16).filter(({ url }) => own || !url);
  const recent = last.map((one) => {
    const known = all.find((other) => other.emoji === one.emoji);
    return known ?? { emoji: one.emoji, name: one.emoji, group: 0, words: '' };
  });
  return html`${group(t('emoji.recent'), recent)}${[ownGroup, ...groups].map((number) =>
    group(
      t(`emoji.group.${number}` as 'emoji.group.0'),
      all.filter((one) => one.group === number),
    ),
  )}`;
}

function results(list: readonly Emoji[]): SafeHtml {
  if (list.length === 0) return html`<p class="muted emoji-none">${t('emoji.none')}</p>`;
  return group(t('emoji.results'), list);
}

function group(name: string, list: readonly Emoji[]): SafeHtml {
  if (list.length === 0) return nothing;
  return html`<section class="emoji-group" aria-label="${name}"><p class="emoji-title" aria-hidden="true">${name}</p>
    <div class="emoji-grid">${list.map(
      (one) =>
        html`<button type="button" class="emoji-one" tabindex="-1" data-action="emoji.choose" data-emoji="${one.emoji}" data-url="${one.url}" aria-label="${one.name}">${emojiView(one.emoji, one.url)}</button>`,
    )}</div></section>`;
}

/** Left and right go along the line, up and down to the nearest one above or below. */
function target(key: string, all: readonly HTMLElement[], here: HTMLElement): HTMLElement | null {
  const at = all.indexOf(here);
  if (at < 0) return null;
  if (key === 'ArrowRight') return all[at + 1] ?? null;
  if (key === 'ArrowLeft') return all[at - 1] ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const { left, top } = here.getBoundingClientRect();
  const down = key === 'ArrowDown';
  const beyond = (down ? all.slice(at + 1) : all.slice(0, at).reverse())
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
    .filter(({ box }) => (down ? box.top > top + 4 : box.top < top - 4));
  const line = beyond[0]?.box.top;
  const inLine = beyond.filter(({ box }) => Math.abs(box.top - (line ?? 0)) < 4);
  inLine.sort((a, b) => Math.abs(a.box.left - left) - Math.abs(b.box.left - left));
  return inLine[0]?.one ?? null;
}

function place(node: HTMLElement, at: DOMRect): void {
  if (innerWidth < 576) return; // a sheet at the foot of a phone
  const { offsetWidth: width, offsetHeight: height } = node;
  const below = at.bottom + 4 + height <= innerHeight;
  node.style.left = `${Math.min(Math.max(8, at.right - width), innerWidth - width - 8)}px`;
  node.style.top = `${Math.max(8, below ? at.bottom + 4 : Math.max(8, at.top - height - 4))}px`;
}
