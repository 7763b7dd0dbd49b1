/*
 * ♪ in the composer: what is chosen stands above it and goes with the message. The picker and the
 * chips are loaded when they are first needed.
 */
import type { CardRef } from '../../api/messages';
import { listen } from '../../lib/dom';
import { t } from '../../lib/i18n';
import { store } from '../../lib/store';
import { draftCards, keepDraftCards } from './drafts-data';
import { songCall } from './song-call-data';

export interface CardTrayWishes {
  readonly field: HTMLTextAreaElement;
  readonly button: HTMLElement;
  readonly place: HTMLElement;
  readonly userId: string;
  readonly roomId: string;
  readonly say: (problem: string) => void;
  /** The number of cards is another one. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

export interface CardTray {
  readonly count: () => number;
  /** Takes them out of the tray. */
  readonly take: () => readonly CardRef[];
  readonly putBack: (cards: readonly CardRef[] | undefined) => void;
}

const most = 5;
const more = () => import('../cards/composer-songs');

export function cardTray(wishes: CardTrayWishes): CardTray {
  const { field, userId, roomId, signal } = wishes;
  const refs = store<readonly CardRef[]>(draftCards(userId, roomId));
  let choosing = false;

  function add(cards: readonly CardRef[]): void {
    const here = new Set(refs.get().map(({ id }) => id));
    const next = [...refs.get(), ...cards.filter(({ id }) => !here.has(id))];
    if (next.length > most) wishes.say(t('cards.tooMany'));
    refs.set(next.slice(0, most));
  }

  async function choose(): Promise<boolean> {
    if (choosing) return false;
    choosing = true;
    try {
      const card = await (await more()).chooseCard(roomId, signal);
      if (card) add([card]);
      return card !== null;
    } finally {
      choosing = false;
      field.focus();
    }
  }

  async function typed(event: Event): Promise<void> {
    if (event instanceof InputEvent && (event.isComposing || !event.inputType.startsWith('insert')))
      return;
    const call = songCall(field.value.slice(0, field.selectionStart));
    if (!call || !(await choose())) return;
    const { from, length } = call;
    field.setRangeText('', from, from + length, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async function pasted(event: ClipboardEvent): Promise<void> {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // most of what is pasted is no link, and needs nothing loaded
    if (
      !/^\s*(?:https?:|spotify:)\S+\s*$/i.test(text) ||
      field.selectionStart !== field.selectionEnd
    )
      return;
    const at = field.selectionStart;
    event.preventDefault();
    const card = await (await more()).linkedCard(text).catch(() => null);
    if (card) return add([card]);
    field.setRangeText(text, at, at, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  refs.watch((cards) => {
    keepDraftCards(userId, roomId, cards);
    if (cards.length === 0) return wishes.place.replaceChildren();
    void more().then(({ showChips }) => {
      if (refs.get() !== cards || signal.aborted) return;
      showChips(wishes.place, cards, (card) => {
        refs.update((now) => now.filter((one) => one !== card));
        field.focus();
      });
    });
  }, signal);
  refs.subscribe(wishes.changed, signal);
  listen(wishes.button, 'click', () => void choose(), signal);
  listen(field, 'input', (event) => void typed(event), signal);
  listen(field, 'compositionend', (event) => void typed(event), signal);
  listen(field, 'paste', (event) => void pasted(event as ClipboardEvent), signal);

  return {
    count: () => refs.get().length,
    take() {
      const taken = refs.get();
      refs.set([]);
      return taken;
    },
    putBack: (cards) => add(cards ?? []),
  };
}
