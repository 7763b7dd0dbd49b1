/* What may complete what is being written: people after `@`, emoji after `:`. */
import megaphone from 'lucide-static/icons/megaphone.svg?raw';
import { avatar } from '../../elements/avatar';
import { emojiView } from '../../elements/emoji';
import { icon } from '../../elements/icon';
import { html, type SafeHtml } from '../../lib/html';
import { language, t } from '../../lib/i18n';
import { begunEmoji } from '../emoji/begun-emoji-data';
import { everyEmoji, found } from '../emoji/emoji-data';
import { keepRecent } from '../emoji/recent-data';
import type { Talk } from './conversation-events';
import {
  begunMention,
  callsEveryone,
  candidates,
  mayCallEveryone,
  type Begun,
} from './mentions-data';

export interface Choice {
  readonly view: SafeHtml;
  /** What stands in the text instead of what was begun. */
  readonly text: string;
  readonly chosen?: () => void;
}

export interface Source {
  readonly label: string;
  readonly begun: (text: string, caret: number) => Begun | null;
  readonly choices: (query: string) => Promise<readonly Choice[]> | readonly Choice[];
}

export function peopleSource(talk: Talk, again: () => void): Source {
  let asked = false;

  function everyone(query: string): Choice[] {
    const room = talk.room.get() ?? talk.summary();
    const may = room && room.kind !== 'DIRECT' && mayCallEveryone(room.myRole, room.memberCount);
    if (!may || !callsEveryone(query)) return [];
    const word = language() === 'ja' ? 'みんな' : 'everyone';
    const view = html`<span class="mention-all">${icon(megaphone)}</span><span class="truncate">@${word}</span>
      <span class="muted small">${t('talk.mention.everyone')}</span>`;
    return [{ view, text: `@${word} ` }];
  }

  return {
    label: t('talk.mention.label'),
    begun: begunMention,
    choices(query) {
      if (!asked) {
        asked = true;
        void talk.loadMembers().then(again, () => (asked = false));
      }
      const spoke = (talk.timeline.get()?.messages ?? []).map((message) => message.author.id);
      const others = [...talk.members.get().values()].filter(({ id }) => id !== talk.me.id);
      const people = candidates(others, query, [...new Set(spoke.reverse())]).map((person) => ({
        view: html`${avatar(person, 'sm')}<span class="truncate">${person.displayName}</span>
          <span class="muted small">@${person.handle}</span>`,
        text: `@${person.handle} `,
      }));
      // whoever begins with it comes before everybody
      return query === ''
        ? [...people.slice(0, 7), ...everyone(query)]
        : [...everyone(query), ...people];
    },
  };
}

export const emojiSource = (talk: Talk): Source => ({
  label: t('emoji.search'),
  begun: begunEmoji,
  async choices(query) {
    const all = await everyEmoji(language() === 'ja' ? 'ja' : 'en');
    return found(all, query, 8).map((one) => ({
      view: html`${emojiView(one.emoji, one.url)}<span class="truncate">${one.name}</span>`,
      text: one.url ? `${one.emoji} ` : one.emoji,
      chosen: () =>
        keepRecent(talk.me.id, { emoji: one.emoji, ...(one.url ? { url: one.url } : {}) }),
    }));
  },
});
