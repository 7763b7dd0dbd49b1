/* A button's menu: the popover API closes it on Escape and outside clicks; arrows move inside. */
import { keyOf } from '../lib/keys';
import { element, html, type SafeHtml } from '../lib/html';

export interface MenuItem {
  readonly label: string;
  readonly icon?: SafeHtml;
  readonly danger?: boolean;
  /** Stands in the row at the top: a picture whose name is the label. */
  readonly quick?: boolean;
  readonly run: () => void;
}

/** Opens a menu at a button; focus returns to the button. */
export function openMenu(button: HTMLElement, items: readonly MenuItem[]): void {
  const quick = items.filter((item) => item.quick);
  const entry = (item: MenuItem): SafeHtml =>
    html`<button type="button" role="menuitem" tabindex="-1" data-index="${items.indexOf(item)}" class="menu-item ${item.danger && 'menu-danger'}" ${item.quick && html`aria-label="${item.label}" title="${item.label}"`}>
      ${item.icon}${!item.quick && item.label}
    </button>`;
  const node = element(
    html`<div class="menu" role="menu" popover="auto">
      ${quick.length > 0 && html`<div class="menu-quick" role="presentation">${quick.map(entry)}</div>`}
      ${items.filter((item) => !item.quick).map(entry)}
    </div>`,
  );
  document.body.append(node);
  button.setAttribute('aria-expanded', 'true');
  const entries = [...node.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const focus = (index: number): void => entries.at(index % entries.length)?.focus();

  node.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    button.setAttribute('aria-expanded', 'false');
    const inside =
      node.contains(document.activeElement) || document.activeElement === document.body;
    node.remove();
    if (inside) button.focus();
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

/** Below the button if there is room, else above; never outside the window. */
function place(node: HTMLElement, at: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = node;
  const below = at.bottom + 4 + height <= innerHeight;
  const left = Math.min(Math.max(8, at.right - width), innerWidth - width - 8);
  node.style.left = `${left}px`;
  node.style.top = `${Math.max(8, below ? at.bottom + 4 : at.top - height - 4)}px`;
}
