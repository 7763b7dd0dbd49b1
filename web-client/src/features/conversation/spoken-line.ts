/* Says to a screen reader what others write; the log itself is silent, it changes too often. */
import { plainText } from '../../lib/markdown';
import { t } from '../../lib/i18n';
import { announcer } from './announce-data';
import type { Talk } from './conversation-events';

export function spokenLine(place: HTMLElement, talk: Talk): void {
  const tell = announcer({
    say: (text) => (place.textContent = text),
    many: (count) => t('talk.latestCount', { count }),
  });
  talk.toldBy((message) => {
    const text = plainText(message.body) || t('rooms.list.files');
    if (message.author.id !== talk.me.id) tell({ name: message.author.displayName, text });
  });
}
