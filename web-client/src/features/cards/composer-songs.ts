/* What the composer needs of cards: the picker, links that mean one, and the chips above it. */
import star from 'lucide-static/icons/star.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import type { Card } from '../../api/cards';
import type { CardRef } from '../../api/messages';
import type { Song } from '../../api/songs';
import { referSong } from '../../api/spotify';
import { icon } from '../../elements/icon';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { cardKey, cards } from './cards-data';
import { cardLink } from './card-links-data';
import { pickSong } from './song-picker';

/** Opens the picker; there one may also begin a blind round instead of sending the song. */
export async function chooseCard(roomId: string, signal: AbortSignal): Promise<CardRef | null> {
  let blind = false;
  // the card is to be seen even when the network goes before the message does
  import('./message-cards').catch(() => undefined);
  const song = await pickSong({
    signal,
    other: { label: t('rounds.start'), icon: icon(star), run: () => (blind = true) },
  });
  if (blind) {
    const { startRoundHere } = await import('../rounds/start-dialog');
    await startRoundHere(roomId, signal);
    return null;
  }
  return song && songRef(song);
}

/** The card a pasted link means; null when it is a link like any other. */
export async function linkedCard(text: string): Promise<CardRef | null> {
  const link = cardLink(text, location.origin);
  if (!link) return null;
  if (link.kind === 'spotify') return songRef(await referSong(link.link));
  const card = await cards.load(cardKey(link));
  return card.gone ? null : { kind: link.kind, id: link.id };
}

function songRef(song: Song): CardRef {
  const ref: CardRef = { kind: 'song', id: song.id };
  cards.put({ ...ref, song, gone: false });
  return ref;
}

export function showChips(
  place: HTMLElement,
  refs: readonly CardRef[],
  remove: (ref: CardRef) => void,
): void {
  const draw = (): void => {
    render(
      place,
      html`<ul class="chips card-chips" aria-label="${t('cards.chosen')}">${refs.map(chip)}</ul>`,
    );
    place.querySelectorAll('button').forEach((button, index) => {
      const ref = refs[index];
      if (ref) button.addEventListener('click', () => remove(ref));
    });
  };
  draw();
  const unknown = refs.filter((ref) => !cards.get(cardKey(ref)));
  if (unknown.length === 0) return;
  const list = place.firstElementChild;
  void Promise.all(unknown.map((ref) => cards.load(cardKey(ref)))).then(
    // unless they were drawn anew meanwhile
    () => place.firstElementChild === list && draw(),
    () => undefined,
  );
}

function chip(ref: CardRef): SafeHtml {
  const card = cards.get(cardKey(ref));
  const name = card ? nameOf(card) : '…';
  return html`<li class="chip"><span class="chip-note" aria-hidden="true">♪</span><span class="truncate">${name}</span>
    <button type="button" class="chip-remove" aria-label="${t('cards.remove', { name })}">${icon(close)}</button></li>`;
}

function nameOf(card: Card): string {
  if (card.gone) return t(`card.gone.${card.kind}`);
  if (card.song) return card.song.title;
  if (card.list) return card.list.title;
  return card.post ? t('card.postBy', { name: card.post.author.displayName }) : '…';
}
