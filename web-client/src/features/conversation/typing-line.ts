/* Who is typing, in one calm line. */
import { t } from '../../lib/i18n';
import type { Talk } from './conversation-events';

export function typingLine(place: HTMLElement, talk: Talk, signal: AbortSignal): void {
  const name = (id: string): string =>
    talk.members.get().get(id)?.displayName ??
    talk.timeline.get()?.people.get(id)?.displayName ??
    '…';
  talk.typing.who.watch((ids) => {
    const [first, second, ...others] = ids;
    place.textContent =
      first === undefined
        ? ''
        : second === undefined
          ? t('talk.typing.one', { name: name(first) })
          : others.length === 0
            ? t('talk.typing.two', { name: name(first), other: name(second) })
            : t('talk.typing.many');
  }, signal);
}
