/* One blind round, alive: who has answered while it is sealed, everything once it is open. */
import * as api from '../../api/rounds';
import type { Round } from '../../api/rounds';
import { handleForm } from '../../elements/form';
import { explain } from '../../elements/problem';
import { starsInput, type Stars, type StarsInput } from '../../elements/stars';
import { toast } from '../../elements/toast';
import { delegate, maybeRef, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { cards } from '../cards/cards-data';
import { listenTo } from '../live/shared-channel';
import { roomOf } from '../rooms/rooms-data';
import { myself } from '../session/session-data';
import {
  answeredBy,
  answerForm,
  resultView,
  roundFrame,
  roundName,
  roundState,
} from './round-view';

export function mountRound(place: HTMLElement, first: Round, signal: AbortSignal): void {
  let round = first;
  let stars: Stars = first.mine?.stars ?? null;
  let input: StarsInput | null = null;
  let sealed: boolean | null = null;
  const hearing = new AbortController();
  render(place, roundFrame(round));

  function show(next: Round): void {
    round = next;
    cards.put({ kind: 'round', id: round.id, round, gone: false });
    if (sealed !== round.sealed) {
      sealed = round.sealed;
      render(ref(place, 'name'), roundName(sealed));
      if (sealed) begin();
      else finish();
    }
    tell();
    if (sealed) showMine();
    render(ref(place, 'who'), sealed ? answeredBy(round) : html``);
  }

  const tell = (): void => {
    ref(place, 'state').textContent = roundState(round, Date.now());
  };

  function begin(): void {
    const answers = ref(place, 'answers');
    render(answers, answerForm(mayOpen(round)));
    input = starsInput(ref(answers, 'stars'), {
      label: t('rounds.stars', { title: round.song.title }),
      value: stars,
      signal,
      change: (chosen) => (stars = chosen),
    });
    ref<HTMLInputElement>(answers, 'comment').value = round.mine?.comment ?? '';
    handleForm(ref<HTMLFormElement>(answers, 'form'), {
      signal,
      async submit(values) {
        if (stars === null) {
          ref(answers, 'kept').textContent = t('rounds.starsFirst');
          input?.focus();
          return;
        }
        show(await api.answerRound(round.id, stars, values.text('comment')));
      },
    });
  }

  /** One's own answer, which may come from another device. */
  function showMine(): void {
    const { mine } = round;
    if (!mine) return;
    stars = mine.stars;
    input?.show(stars);
    ref(place, 'kept').textContent = t('rounds.kept');
    const button = ref(place, 'submit').querySelector('span:last-child');
    if (button) button.textContent = t('rounds.change');
  }

  function finish(): void {
    hearing.abort();
    render(ref(place, 'answers'), resultView(round));
  }

  async function reload(): Promise<void> {
    try {
      const now = await api.round(round.id, signal);
      if (!signal.aborted) show(now);
    } catch {
      // the next event, or the reader, asks again
    }
  }

  async function openNow(): Promise<void> {
    try {
      show(await api.openRound(round.id));
    } catch (error) {
      toast(explain(error), { tone: 'danger' });
    }
  }

  delegate(place, 'click', { 'round.open': () => void openNow() }, signal);
  show(first);
  if (!first.sealed) return;
  const alive = AbortSignal.any([signal, hearing.signal]);
  listenTo(
    { channel: 'RoundChannel', roundId: first.id },
    { event: () => void reload(), again: () => void reload() },
    alive,
  );
  // what happened between the card's loading and the listening
  void reload();
  const clock = setInterval(() => maybeRef(place, 'state') && tell(), 20_000);
  alive.addEventListener('abort', () => clearInterval(clock), { once: true });
}

/** Whoever began it, and those who look after the room. */
const mayOpen = (round: Round): boolean =>
  round.openedBy.id === myself().id || (roomOf(round.roomId)?.myRole ?? 'MEMBER') !== 'MEMBER';
