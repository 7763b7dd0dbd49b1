/* Which keys do what; each list of alternatives holds the keys pressed together. */
import type { MessageKey } from '../lib/i18n';
import type { SendKey } from '../lib/keys';

type Name = Extract<MessageKey, `keys.${string}`>;

export interface Shortcut {
  readonly name: Name;
  readonly keys: readonly (readonly string[])[];
}

export interface Group {
  readonly name: Name;
  readonly keys: readonly Shortcut[];
}

const key = (name: Name, ...keys: readonly (readonly string[])[]): Shortcut => ({ name, keys });

export function shortcutGroups(sendKey: SendKey, mac: boolean): readonly Group[] {
  const mod = mac ? '⌘' : 'Ctrl';
  const alt = mac ? '⌥' : 'Alt';
  return [
    {
      name: 'keys.everywhere',
      keys: [
        key('keys.search', [mod, 'K']),
        key('keys.rooms', [alt, '↑'], [alt, '↓']),
        key('keys.help', ['?']),
        key('keys.close', ['Esc']),
      ],
    },
    {
      name: 'keys.writing',
      keys: [
        key('keys.send', sendKey === 'enter' ? ['Enter'] : [mod, 'Enter']),
        key('keys.newline', sendKey === 'enter' ? ['Shift', 'Enter'] : ['Enter']),
        key('keys.editLast', ['↑']),
        key('keys.toMessages', ['Esc']),
      ],
    },
    {
      name: 'keys.messages',
      keys: [
        key('keys.move', ['J'], ['K'], ['↓'], ['↑']),
        key('keys.ends', ['Home'], ['End']),
        key('keys.menu', ['Enter']),
        key('keys.reply', ['R']),
        key('keys.react', ['+']),
        key('keys.edit', ['E']),
        key('keys.copy', ['C']),
        key('keys.unread', ['M']),
        key('keys.bookmark', ['B']),
        key('keys.delete', ['Delete']),
        key('keys.back', ['Esc']),
      ],
    },
  ];
}
