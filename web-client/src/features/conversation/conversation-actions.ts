/* What can be done with a message: by menu, by key, and editing it where it stands. */
import { bookmark } from '../../api/bookmarks';
import * as api from '../../api/messages';
import type { Message } from '../../api/messages';
import { confirmDialog } from '../../elements/dialog';
import { openMenu } from '../../elements/menu';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { editInPlace } from './message-editor';
import { messageMenu } from './message-menu';
import type { MessageList } from './conversation-list';
import type { Talk } from './conversation-events';

export interface MessageActions {
  readonly menu: (button: HTMLElement, message: Message) => void;
  readonly edit: (message: Message) => void;
  /** Makes it the first unread one; one's own cannot be. */
  readonly unread: (message: Message) => Promise<void>;
  readonly remove: (message: Message) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  /** Says an emoji, or takes one's own back. */
  readonly react: (message: Message, emoji: string, url: string | null) => Promise<void>;
  readonly pick: (button: HTMLElement, message: Message) => Promise<void>;
  readonly reply: (message: Message) => void;
  readonly bookmark: (message: Message) => Promise<void>;
  readonly report: (message: Message) => Promise<void>;
  readonly pin: (message: Message, on: boolean) => Promise<void>;
  readonly mayPin: () => boolean;
}

export function messageActions(
  talk: Talk,
  list: MessageList,
  back: () => void,
  unreadFrom: (message: Message) => Promise<void>,
  answer: (message: Message) => void,
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

  async function report({ roomId, id }: Message): Promise<void> {
    const { reportDialog } = await import('../conduct/report-dialog');
    await reportDialog({ roomId, messageId: id }, signal);
  }

  async function react(message: Message, emoji: string, url: string | null): Promise<void> {
    await talk.react(message, emoji, url).catch(said);
  }

  /** The picker comes when it is first wanted. */
  async function pick(button: HTMLElement, message: Message): Promise<void> {
    const { pickEmoji } = await import('../emoji/emoji-picker');
    const chosen = await pickEmoji(button, signal);
    if (chosen) await react(message, chosen.emoji, chosen.url ?? null);
  }

  async function keepIt(message: Message): Promise<void> {
    const undo = (): void => void bookmark(message.id, false).catch(said);
    const done = (): void =>
      toast(t('talk.bookmarked'), { action: { label: t('talk.undo'), run: undo } });
    await bookmark(message.id, true).then(done, said);
  }

  const mayPin = (): boolean =>
    moderates() || (talk.room.get() ?? talk.summary())?.kind === 'DIRECT';

  const actions: MessageActions = {
    menu: (button, message) =>
      openMenu(
        button,
        messageMenu(button, message, actions, {
          mine: mine(message),
          moderates: moderates(),
          mayPin: mayPin(),
          me: talk.me.id,
        }),
      ),
    edit,
    unread: markUnread,
    remove,
    copy: copyText,
    react,
    pick,
    reply: (message) => void (message.deleted || answer(message)),
    bookmark: keepIt,
    report: (message) => report(message).catch(said),
    pin: (message, on) => api.pin(talk.roomId, message.id, on).catch(said),
    mayPin,
  };
  return actions;
}
