/*
 * Reading a room: where one comes in, what is drawn when, what is fetched while scrolling, and the
 * way back to the end.
 */
import * as api from '../../api/messages';
import type { Message } from '../../api/messages';
import { failedState } from '../../elements/list-state';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { listen, ref } from '../../lib/dom';
import { nothing, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { cable } from '../live/live-data';
import { rooms, withUnread } from '../rooms/rooms-data';
import { freshRooms } from '../rooms/rooms-events';
import type { Talk } from './conversation-events';
import { itemsOf } from './conversation-items';
import type { MessageList } from './conversation-list';
import { readMarks } from './conversation-read';
import { beginningView, olderView } from './talk-frame';
import { outbox } from './sending-data';

/** Pixels before an end at which more is asked for. */
const ahead = 900;

export interface Reading {
  readonly draw: () => void;
  /** Comes in: at a message, at the first unread one, or at the end. */
  readonly start: (messageId?: string) => Promise<void>;
  readonly latest: () => Promise<void>;
  /** Loads what was left out, on the side from which the reader comes. */
  readonly fill: () => void;
  /** Leads to a message, wherever it stands. */
  readonly find: (messageId: string) => Promise<void>;
  /** Makes a message the first unread one, until the room is opened again. */
  readonly unreadFrom: (message: Message) => Promise<void>;
}

export interface ReadingParts {
  readonly root: HTMLElement;
  readonly talk: Talk;
  readonly list: MessageList;
  readonly name: () => string;
  readonly drawn: () => void;
  readonly signal: AbortSignal;
}

export function reading({ root, talk, list, name, drawn, signal }: ReadingParts): Reading {
  const scroller = ref(root, 'scroll');
  const button = ref(root, 'latest');
  /** Up to where the reader had read when they came; null when nothing was unread. */
  let line: number | null = null;
  let drawing = false;
  let restUntil = 0;
  let top = '';
  let endSeen = 0;

  const newest = (): number => talk.timeline.get()?.messages.at(-1)?.seq ?? 0;
  const atLiveEnd = (): boolean => list.atEnd() && talk.timeline.get()?.after === null;
  const seen = (): number => Math.max(list.lastSeen(), atLiveEnd() ? newest() : 0);
  const marks = readMarks(talk.roomId, seen, atLiveEnd, signal);
  talk.seenBy(marks.attentive);
  talk.readAboveBy(() => !list.atEnd() && scroller.scrollTop < scroller.scrollHeight / 2);

  /** With the next frame; in a flood of messages at most a fifth of the time goes into drawing. */
  function draw(): void {
    if (drawing || signal.aborted) return;
    drawing = true;
    const begin = (): number => requestAnimationFrame(drawTimed);
    const rest = restUntil - performance.now();
    if (rest > 0) setTimeout(begin, rest);
    else begin();
  }

  function drawTimed(): void {
    const started = performance.now();
    drawing = false;
    drawNow();
    const took = performance.now() - started;
    restUntil = performance.now() + Math.min(200, took * 4);
  }

  function drawNow(): void {
    const timeline = talk.timeline.get();
    if (!timeline || signal.aborted) return;
    const all = outbox().letters.get();
    const letters = all.filter((letter) => letter.roomId === talk.roomId);
    const connected = cable.state.get().phase === 'open';
    const items = itemsOf(timeline, { me: talk.me.id, letters, readSeq: line, connected });
    list.show(items);
    showTop(timeline.before !== null, items.length === 0);
    showJump();
    drawn();
    marks.look();
  }

  function showTop(older: boolean, empty: boolean): void {
    const next = `${older} ${empty} ${name()}`;
    if (next === top) return;
    top = next;
    const direct = (talk.room.get() ?? talk.summary())?.kind === 'DIRECT';
    render(ref(root, 'loading'), nothing);
    render(ref(root, 'top'), older ? olderView() : beginningView(name(), direct, empty));
  }

  function showJump(): void {
    const timeline = talk.timeline.get();
    const missed = unseen();
    const close = list.below() < scroller.clientHeight && timeline?.after === null;
    button.hidden = !timeline || atLiveEnd() || (close && missed === 0);
    ref(button, 'latest-text').textContent =
      missed > 0 ? t('talk.latestCount', { count: missed }) : t('talk.latest');
  }

  /** What came since the reader last saw the end. */
  function unseen(): number {
    const timeline = talk.timeline.get();
    if (!timeline) return 0;
    if (atLiveEnd()) endSeen = newest();
    if (endSeen === 0 || timeline.after !== null) return timeline.missed;
    const others = timeline.messages.filter(
      (message) => message.seq > endSeen && message.author.id !== talk.me.id,
    );
    return others.length + timeline.missed;
  }

  function scrolled(): void {
    const timeline = talk.timeline.get();
    showJump();
    marks.look();
    if (!timeline) return;
    if (timeline.hole && Math.abs(holeAway()) < scroller.clientHeight) fill();
    else if (scroller.scrollTop < ahead && timeline.before !== null) more('older');
    else if (list.below() < ahead && timeline.after !== null) more('newer');
  }

  function more(side: 'older' | 'newer'): void {
    // without an answer the next scroll asks again
    void talk.more(side).catch(() => undefined);
  }

  /** Pixels from the middle of the screen to the hole; negative above it. */
  function holeAway(): number {
    const box = list.node('hole')?.getBoundingClientRect();
    const screen = scroller.getBoundingClientRect();
    return box ? box.top + box.height / 2 - screen.top - screen.height / 2 : Infinity;
  }

  function fill(): void {
    void talk.fill(holeAway() > 0 ? 'above' : 'below').catch(() => undefined);
  }

  async function latest(): Promise<void> {
    if (talk.timeline.get()?.after !== null) {
      try {
        await talk.open({});
      } catch {
        return; // what is shown stays
      }
      drawNow();
    }
    list.toEnd();
    showJump();
    marks.look();
  }

  async function reveal(messageId: string): Promise<void> {
    const held = talk.timeline.get()?.messages.find((one) => one.id === messageId);
    const message = held ?? (await api.message(talk.roomId, messageId, signal));
    if (!held) await talk.open({ around: message.seq });
    drawNow();
    list.reveal(message.clientId);
    const row = list.node(message.clientId);
    row?.classList.remove('msg-found');
    void row?.offsetWidth; // so that it is marked a second time too
    row?.classList.add('msg-found');
    row?.focus({ preventScroll: true });
    showJump();
  }

  /** What this device kept is read until the server's is there. */
  async function load(): Promise<void> {
    const recalled = await talk.recall();
    if (recalled) drawNow();
    await freshRooms();
    const { unread = 0, readSeq = 0 } = talk.summary() ?? {};
    const far = !recalled && unread > api.pageSize - 10;
    try {
      await (recalled ? talk.catchUp() : talk.open(far ? { around: readSeq } : {}));
    } catch (error) {
      if (!recalled || isAbort(error)) throw error;
      talk.openLater(error);
    }
  }

  async function enter(): Promise<void> {
    if (!talk.resume()) await load();
    const { readSeq } = talk.summary() ?? (await talk.loadRoom());
    const messages = talk.timeline.get()?.messages ?? [];
    const news = messages.some((one) => one.seq > readSeq && one.author.id !== talk.me.id);
    line = news ? readSeq : null;
    drawNow();
    if (line !== null && !talk.timeline.get()?.hole) list.reveal('unread');
    showJump();
  }

  async function unreadFrom(message: Message): Promise<void> {
    marks.rest();
    const unread = await api.unreadFrom(talk.roomId, message.seq);
    rooms.update((state) => withUnread(state, unread, true));
    line = unread.readSeq;
    list.forget();
    draw();
  }

  listen(scroller, 'scroll', scrolled, signal, { passive: true });
  return {
    draw,
    latest,
    fill,
    find: (messageId) =>
      reveal(messageId).catch((error: unknown) => {
        if (!isAbort(error)) toast(explain(error), { tone: 'danger' });
      }),
    unreadFrom,
    async start(messageId) {
      try {
        await (messageId ? reveal(messageId) : enter());
      } catch (error) {
        if (!isAbort(error)) render(ref(root, 'loading'), failedState(error));
      }
    },
  };
}
