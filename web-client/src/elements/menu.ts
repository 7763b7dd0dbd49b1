/* A button's menu: the popover API closes it on Escape and outside clicks; arrows move inside. */
import check from 'lucide-static/icons/check.svg?raw';
import { keyOf } from '../lib/keys';
import { element, html, type SafeHtml } from '../lib/html';
import { icon } from './icon';

export interface MenuItem {
  readonly label: string;
  readonly icon?: SafeHtml;
  readonly danger?: boolean;
  /** Stands in the row at the top: a picture whose name is the label. */
  readonly quick?: boolean;
  /** One of several that exclude each other, all of them under this title. */
  readonly choice?: { readonly of: string; readonly chosen: boolean };
  readonly run: () => void;
}

/** Opens a menu at a button; the focus returns to it, or to what stands in its place by then. */
export function openMenu(
  button: HTMLElement,
  items: readonly MenuItem[],
  back: () => HTMLElement | null = () => button,
): void {
  const quick = items.filter((item) => item.quick);
  const entry = (item: MenuItem): SafeHtml =>
    html`<button type="button" role="${item.choice ? 'menuitemradio' : 'menuitem'}" tabindex="-1" data-index="${items.indexOf(item)}" class="menu-item ${item.danger && 'menu-danger'}" ${item.quick && html`aria-label="${item.label}" title="${item.label}"`} ${item.choice && html`aria-checked="${String(item.choice.chosen)}"`}>
      ${item.choice?.chosen ? icon(check) : item.icon}${!item.quick && item.label}
    </button>`;
  const node = element(
    html`<div class="menu" role="menu" popover="auto">
      ${quick.length > 0 && html`<div class="menu-quick" role="presentation">${quick.map(entry)}</div>`}
      ${parts(items).map(({ title, of }) =>
        title === ''
          ? html`${of.map(entry)}`
          : html`<div class="menu-choices" role="group" aria-label="${title}"><p class="menu-title" aria-hidden="true">${title}</p>${of.map(entry)}</div>`,
      )}
    </div>`,
  );
  // inside the button's landmark, and over a dialog that makes the rest inert
  (button.closest('dialog, main, aside, header, [role="navigation"]') ?? document.body).append(
    node,
  );
  button.setAttribute('aria-expanded', 'true');
  const entries = [...node.querySelectorAll<HTMLElement>('[data-index]')];
  const focus = (index: number): void => entries.at(index % entries.length)?.focus();

  node.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    button.setAttribute('aria-expanded', 'false');
    const inside =
      node.contains(document.activeElement) || document.activeElement === document.body;
    node.remove();
    if (inside) back()?.focus();
  });
  node.addEventListener('keydown', (event) => {
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const key = keyOf(event);
    const next = moves[key];
    if (next !== undefined) {
      event.preventDefault();
      focus(next);
    } else if (key === 'Tab') {
      node.hidePopover();
    }
  });
  node.addEventListener('click', (event) => {
    const item = (event.target as Element).closest<HTMLElement>('[data-index]');
    if (!item) return;
    node.hidePopover();
    items[Number(item.dataset['index'])]?.run();
  });
  node.showPopover();
  place(node, button.getBoundingClientRect());
  focus(0);
}

/** Neighbours under the same title belong together. */
function parts(items: readonly MenuItem[]): readonly { title: string; of: MenuItem[] }[] {
  const all: { title: string; of: MenuItem[] }[] = [];
  for (const item of items.filter(({ quick }) => !quick)) {
    const title = item.choice?.of ?? '';
    const last = all.at(-1);
    if (last?.title === title) last.of.push(item);
    else all.push({ title, of: [item] });
  }
  return all;
}

/** Below the button if there is room, else above; never outside the window. */
function place(node: HTMLElement, at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = node;
  const below = at.bottom + 4 + height <= innerHeight;
  const left = Math.min(Math.max(8, at.right - width), innerWidth - width - 8);
  node.style.left = `${left}px`;
  node.style.top = `${Math.max(8, below ? at.bottom + 4 : at.top - height - 4)}px`;
}
