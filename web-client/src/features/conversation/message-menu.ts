/* A message's menu: what one may do with it. */
import bookmarkIcon from 'lucide-static/icons/bookmark.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import linkIcon from 'lucide-static/icons/link.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import pinIcon from 'lucide-static/icons/pin.svg?raw';
import pinOff from 'lucide-static/icons/pin-off.svg?raw';
import replyIcon from 'lucide-static/icons/reply.svg?raw';
import smile from 'lucide-static/icons/smile-plus.svg?raw';
import unread from 'lucide-static/icons/mail.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import type { Message } from '../../api/messages';
import { emojiView } from '../../elements/emoji';
import { icon } from '../../elements/icon';
import type { MenuItem } from '../../elements/menu';
import { t } from '../../lib/i18n';
import { recentEmoji } from '../emoji/recent-data';
import type { MessageActions } from './conversation-actions';
import { permalink } from './conversation-view';

export interface MenuRights {
  readonly mine: boolean;
  readonly moderates: boolean;
  readonly mayPin: boolean;
  readonly me: string;
}

const quickOnes = 5;

export function messageMenu(
  button: HTMLElement,
  message: Message,
  actions: MessageActions,
  rights: MenuRights,
): MenuItem[] {
  const { mine, moderates, mayPin, me } = rights;
  const item = (
    label: string,
    picture: string,
    run: () => unknown,
    more: Partial<MenuItem> = {},
  ): MenuItem => ({ label, icon: icon(picture), run: () => void run(), ...more });
  const when = (holds: boolean, ...items: MenuItem[]): MenuItem[] => (holds ? items : []);
  return [
    ...recentEmoji(me, quickOnes).map(({ emoji, url }) => ({
      label: t('talk.react.with', { emoji }),
      icon: emojiView(emoji, url),
      quick: true,
      run: () => void actions.react(message, emoji, url ?? null),
    })),
    item(t('talk.react.add'), smile, () => actions.pick(button, message), { quick: true }),
    item(t('talk.reply'), replyIcon, () => actions.reply(message)),
    item(t('talk.bookmark'), bookmarkIcon, () => actions.bookmark(message)),
    item(t('talk.copy'), copy, () => actions.copy(message.body)),
    item(t('talk.copyLink'), linkIcon, () => actions.copy(location.origin + permalink(message))),
    ...when(
      !mine,
      item(t('talk.unreadFrom'), unread, () => actions.unread(message)),
    ),
    ...when(
      mayPin,
      message.pinned
        ? item(t('talk.unpin'), pinOff, () => actions.pin(message, false))
        : item(t('talk.pin'), pinIcon, () => actions.pin(message, true)),
    ),
    ...when(
      mine,
      item(t('talk.edit'), pencil, () => actions.edit(message)),
    ),
    ...when(
      !mine,
      item(t('common.report'), flag, () => actions.report(message)),
    ),
    ...when(
      mine || moderates,
      item(t('talk.delete'), trash, () => actions.remove(message), { danger: true }),
    ),
  ];
}
