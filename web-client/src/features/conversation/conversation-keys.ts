/* One message at a time can be reached by Tab; j, k and the arrows move between them. */
import type { Message } from '../../api/messages';
import { listen } from '../../lib/dom';
import { keyOf } from '../../lib/keys';
import type { MessageActions } from './conversation-actions';
import type { MessageList } from './conversation-list';

export interface RowKeys {
  /** Leads to the last message. */
  readonly enter: () => void;
  /** After rows were drawn: one of them must be reachable. */
  readonly settle: () => void;
}

export function rowKeys(
  log: HTMLElement,
  list: MessageList,
  actions: MessageActions,
  back: () => void,
  signal: AbortSignal,
): RowKeys {
  const rows = (): HTMLElement[] => [...log.querySelectorAll<HTMLElement>(':scope > .msg')];
  let chosen: HTMLElement | null = null;
  // a row that was drawn anew keeps its place in the order of Tab
  const current = (): HTMLElement | null => {
    if (!chosen?.isConnected) chosen = log.querySelector(':scope > .msg[tabindex="0"]');
    return chosen;
  };

  function choose(row: HTMLElement): void {
    const before = current();
    if (before && before !== row) before.tabIndex = -1;
    row.tabIndex = 0;
    chosen = row;
  }

  function move(step: number): void {
    const all = rows();
    const from = all.findIndex((row) => row.contains(document.activeElement));
    const next = all[Math.min(all.length - 1, Math.max(0, from + step))];
    if (from === all.length - 1 && step === 1) return back();
    next?.focus();
  }

  function act(key: string, message: Message, row: HTMLElement): boolean {
    const button = row.querySelector<HTMLElement>('[data-action="message.menu"]');
    if (key === 'Enter' || key === 'ContextMenu') {
      if (button) actions.menu(button, message);
    } else if (key === 'e') actions.edit(message);
    else if (key === 'm') void actions.unread(message);
    else if (key === 'r') actions.reply(message);
    else if (key === 'b') void actions.bookmark(message);
    else if (key === '+' || key === ';') void actions.pick(row, message);
    else if (key === 'c') void actions.copy(message.body);
    else if (key === 'Delete') void actions.remove(message);
    else return false;
    return true;
  }

  listen(
    log,
    'focusin',
    (event) => {
      const row = (event.target as Element).closest<HTMLElement>('.msg');
      if (row) choose(row);
    },
    signal,
  );
  listen(
    log,
    'keydown',
    (event) => {
      const pressed = event as KeyboardEvent;
      const row = pressed.target as HTMLElement;
      if (!row.matches('.msg') || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
      const key = keyOf(pressed);
      const item = list.item(row);
      if (key === 'j' || key === 'ArrowDown') move(1);
      else if (key === 'k' || key === 'ArrowUp') move(-1);
      else if (key === 'Home') move(-Infinity);
      else if (key === 'End') rows().at(-1)?.focus();
      else if (key === 'Escape') back();
      else if (item?.type !== 'message' || item.message.deleted || !act(key, item.message, row))
        return;
      pressed.preventDefault();
      pressed.stopPropagation();
    },
    signal,
  );

  const lastRow = (): HTMLElement | null => log.querySelector(':scope > .msg:last-of-type');

  return {
    enter: () => lastRow()?.focus(),
    settle: () => {
      const last = lastRow();
      if (last && last !== chosen && !log.contains(document.activeElement)) choose(last);
    },
  };
}
