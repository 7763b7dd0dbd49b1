/* What can be done with a message: by menu, by key, and editing it where it stands. */
import copy from 'lucide-static/icons/copy.svg?raw';
import linkIcon from 'lucide-static/icons/link.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import unread from 'lucide-static/icons/mail.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import type { Message } from '../../api/messages';
import { confirmDialog } from '../../elements/dialog';
import { icon } from '../../elements/icon';
import { openMenu, type MenuItem } from '../../elements/menu';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { permalink } from './conversation-view';
import { editInPlace } from './message-editor';
import type { MessageList } from './conversation-list';
import type { Talk } from './conversation-events';

export interface MessageActions {
  readonly menu: (button: HTMLElement, message: Message) => void;
  readonly edit: (message: Message) => void;
  /** Makes it the first unread one; one's own cannot be. */
  readonly unread: (message: Message) => Promise<void>;
  readonly remove: (message: Message) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
}

export function messageActions(
  talk: Talk,
  list: MessageList,
  back: () => void,
  unreadFrom: (message: Message) => Promise<void>,
  signal: AbortSignal,
): MessageActions {
  const mine = (message: Message): boolean => message.author.id === talk.me.id;
  const moderates = (): boolean =>
    ['OWNER', 'MODERATOR'].includes(talk.room.get()?.myRole ?? talk.summary()?.myRole ?? '');

  const said = (error: unknown): void => {
    if (!isAbort(error)) toast(explain(error), { tone: 'danger' });
  };

  async function copyText(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      toast(t('common.copied'), { tone: 'success', duration: 2000 });
    } catch (error) {
      said(error);
    }
  }

  async function remove(message: Message): Promise<void> {
    const sure = await confirmDialog({
      title: t('talk.deleteTitle'),
      text: t('talk.deleteText'),
      confirm: t('talk.delete'),
      danger: true,
      signal,
    });
    const row = list.node(message.clientId);
    if (sure) await talk.remove(message).catch(said);
    row?.focus({ preventScroll: true });
  }

  function edit(message: Message): void {
    const row = list.node(message.clientId);
    if (!row || message.deleted || !mine(message)) return;
    list.keep(message.clientId);
    editInPlace(row, message.body, {
      save: async (text) => {
        if (text !== message.body) await talk.edit(message, text);
      },
      done: (toComposer) => {
        list.release(message.clientId);
        talk.timeline.update((now) => now && { ...now });
        if (toComposer) back();
        else requestAnimationFrame(() => list.node(message.clientId)?.focus());
      },
      signal,
    });
  }

  async function markUnread(message: Message): Promise<void> {
    if (mine(message)) return;
    await unreadFrom(message).then(() => toast(t('talk.unreadDone'), { duration: 2000 }), said);
  }

  function menu(button: HTMLElement, message: Message): void {
    const items: MenuItem[] = [
      { label: t('talk.copy'), icon: icon(copy), run: () => void copyText(message.body) },
      {
        label: t('talk.copyLink'),
        icon: icon(linkIcon),
        run: () => void copyText(location.origin + permalink(message)),
      },
    ];
    if (!mine(message)) {
      const run = (): void => void markUnread(message);
      items.push({ label: t('talk.unreadFrom'), icon: icon(unread), run });
    }
    if (mine(message)) {
      items.push({ label: t('talk.edit'), icon: icon(pencil), run: () => edit(message) });
    }
    if (mine(message) || moderates()) {
      items.push({
        label: t('talk.delete'),
        icon: icon(trash),
        danger: true,
        run: () => void remove(message),
      });
    }
    openMenu(button, items);
  }

  return { menu, edit, unread: markUnread, remove, copy: copyText };
}
