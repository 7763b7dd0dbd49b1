/* A room: what was said, what is said now, and where one writes. */
import info from 'lucide-static/icons/panel-right.svg?raw';
import down from 'lucide-static/icons/arrow-down.svg?raw';
import type { Attachment, Message } from '../../api/messages';
import * as messagesApi from '../../api/messages';
import type { Person, Room } from '../../api/rooms';
import { icon } from '../../elements/icon';
import { openLightbox } from '../../elements/lightbox';
import { failedState, loadingState } from '../../elements/list-state';
import { pageHead } from '../../elements/page-head';
import { toast } from '../../elements/toast';
import { delegate, isTouch, listen, ref } from '../../lib/dom';
import { html, nothing, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page, PageContext } from '../../lib/page';
import { isAbort, NoAnswer } from '../../lib/refusal';
import { go } from '../../lib/router';
import { cable } from '../live/live-data';
import { currentRoom, online, roomName } from '../rooms/rooms-data';
import { onRemoved } from '../rooms/rooms-events';
import { openRoomDetails } from '../rooms/room-details';
import { composer, type Composer } from './composer';
import { messageActions } from './conversation-actions';
import { openTalk, type Talk } from './conversation-events';
import { itemsOf } from './conversation-items';
import { rowKeys } from './conversation-keys';
import { messageList } from './conversation-list';
import { readMarks } from './conversation-read';
import { itemView } from './conversation-view';
import { joinPanel } from './join-panel';
import { outbox } from './sending-data';
import { openSpoiler } from './spoilers';
import { typingLine } from './typing-line';

export const page: Page = {
  async mount(root, context) {
    const { params, signal } = context;
    const roomId = params['id'] ?? '';
    currentRoom.set(roomId);
    signal.addEventListener(
      'abort',
      () => {
        if (currentRoom.get() === roomId) currentRoom.set(null);
      },
      { once: true },
    );
    const talk = openTalk(roomId, signal);
    const known = talk.summary();
    if (known) context.title(roomName(known, t('rooms.alone')));
    const room = known ? null : await talk.loadRoom();
    if (room && !room.myRole) return joinPanel(root, room, context);
    build(root, talk, context);
  },
};

function build(root: HTMLElement, talk: Talk, context: PageContext): void {
  const { signal, params, details } = context;
  const nameNow = (): string => {
    const room = talk.room.get() ?? talk.summary();
    return room ? roomName(room, t('rooms.alone')) : '';
  };
  render(
    root,
    html`<div class="talk" data-keeps-scroll data-ref="talk">
      ${pageHead(
        html`<span data-ref="name">${nameNow()}</span><span class="talk-here" data-ref="here"></span>`,
        {
          actions: html`<button type="button" class="btn btn-icon" data-action="room.details" aria-label="${t('rooms.details.open')}" title="${t('rooms.details.open')}">${icon(info)}</button>`,
        },
      )}
      <div class="talk-scroll" data-ref="scroll">
        <div class="talk-top" data-ref="top"></div>
        <div class="talk-log" role="log" aria-live="polite" aria-relevant="additions" aria-label="${t('talk.log', { name: nameNow() })}" data-ref="log"></div>
        <div data-ref="loading">${loadingState(7, 'people')}</div>
      </div>
      <div class="talk-jump"><button type="button" class="btn btn-jump" data-action="talk.latest" data-ref="latest" hidden>${icon(down)}<span data-ref="latest-text"></span></button></div>
      <p class="talk-typing" data-ref="typing" aria-live="polite"></p>
      <p class="talk-connection" role="status" data-ref="connection"></p>
      <div data-ref="composer"></div>
    </div>`,
  );
  const log = ref(root, 'log');
  const scroller = ref(root, 'scroll');
  /** Up to where the reader had read when they came; null once nothing is unread. */
  let line: number | null = null;
  let writer: Composer | null = null;

  const person = (handle: string): Person | undefined => {
    for (const one of talk.timeline.get()?.people.values() ?? [])
      if (one.handle === handle) return one;
    for (const one of talk.members.get().values()) if (one.handle === handle) return one;
    return undefined;
  };
  const list = messageList(
    scroller,
    log,
    (item) => itemView(item, { me: talk.me, person }),
    signal,
  );
  const back = (): void => writer?.focus();
  const actions = messageActions(talk, list, back, signal);
  const keys = rowKeys(log, list, actions, back, signal);
  const marks = readMarks(
    talk.roomId,
    () =>
      Math.max(list.lastSeen(), atLiveEnd() ? (talk.timeline.get()?.messages.at(-1)?.seq ?? 0) : 0),
    atLiveEnd,
    signal,
  );
  talk.seenBy(marks.attentive);
  talk.readAboveBy(() => !list.atEnd() && scroller.scrollTop < scroller.scrollHeight / 2);

  function atLiveEnd(): boolean {
    return list.atEnd() && talk.timeline.get()?.after === null;
  }

  let drawing = false;
  let quietly = true;
  let restUntil = 0;
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
    const letters = outbox()
      .letters.get()
      .filter((letter) => letter.roomId === talk.roomId);
    const connected = cable.state.get().phase === 'open';
    const items = itemsOf(timeline, { me: talk.me.id, letters, readSeq: line, connected });
    list.show(items, quietly);
    quietly = false;
    showTop(timeline.before !== null, items.length === 0);
    keys.settle();
    showJump();
    marks.look();
  }

  let top = '';
  function showTop(older: boolean, empty: boolean): void {
    const next = `${older} ${empty} ${nameNow()}`;
    if (next === top) return;
    top = next;
    render(ref(root, 'loading'), nothing);
    render(
      ref(root, 'top'),
      older ? html`<p class="talk-more">${t('talk.older')}</p>` : beginning(empty),
    );
  }

  function beginning(empty: boolean): SafeHtml {
    const direct = (talk.room.get() ?? talk.summary())?.kind === 'DIRECT';
    return html`<div class="talk-beginning">
      <p class="talk-beginning-title">${t(direct ? 'talk.startDirect' : 'talk.start', { name: nameNow() })}</p>
      ${empty && html`<p class="muted">${t('talk.empty')}</p>`}
    </div>`;
  }

  function showJump(): void {
    const timeline = talk.timeline.get();
    const button = ref(root, 'latest');
    const missed = unseen();
    button.hidden =
      !timeline ||
      atLiveEnd() ||
      (list.below() < scroller.clientHeight && timeline.after === null && missed === 0);
    ref(root, 'latest-text').textContent =
      missed > 0 ? t('talk.latestCount', { count: missed }) : t('talk.latest');
  }

  /** What came since the reader last saw the end. */
  let endSeen = 0;
  function unseen(): number {
    const timeline = talk.timeline.get();
    if (!timeline) return 0;
    if (atLiveEnd()) endSeen = timeline.messages.at(-1)?.seq ?? 0;
    const held = timeline.messages.filter(
      (message) => message.seq > endSeen && message.author.id !== talk.me.id,
    );
    return (endSeen > 0 && timeline.after === null ? held.length : 0) + timeline.missed;
  }

  async function latest(): Promise<void> {
    if (talk.timeline.get()?.after !== null) {
      quietly = true;
      await talk.open({});
      drawNow();
    }
    list.toEnd();
    showJump();
    marks.look();
  }

  async function start(): Promise<void> {
    try {
      const wanted = params['messageId'];
      if (wanted) return await reveal(wanted);
      const { readSeq } = talk.summary() ?? (await talk.loadRoom());
      const unread = talk.summary()?.unread ?? 0;
      if (!talk.resume()) {
        await talk.open(unread > messagesApi.pageSize - 10 ? { around: readSeq } : {});
      }
      const news = talk.timeline
        .get()
        ?.messages.some((message) => message.seq > readSeq && message.author.id !== talk.me.id);
      line = news ? readSeq : null;
      drawNow();
      if (line !== null && list.node('unread')) list.reveal('unread');
      showJump();
    } catch (error) {
      if (isAbort(error)) return;
      if (!(error instanceof NoAnswer) && !talk.summary()) throw error;
      render(ref(root, 'loading'), failedState(error));
    }
  }

  async function reveal(messageId: string): Promise<void> {
    const message: Message = await messagesApi.message(talk.roomId, messageId, signal);
    await talk.open({ around: message.seq });
    drawNow();
    const row = list.node(message.clientId);
    list.reveal(message.clientId);
    row?.classList.add('msg-found');
    row?.focus({ preventScroll: true });
    showJump();
  }

  function scrolled(): void {
    const timeline = talk.timeline.get();
    showJump();
    marks.look();
    if (!timeline) return;
    if (scroller.scrollTop < 900 && timeline.before !== null) more('older');
    else if (list.below() < 900 && timeline.after !== null) more('newer');
  }
  function more(side: 'older' | 'newer'): void {
    void talk.more(side).then(
      () => (quietly = true),
      () => undefined,
    );
  }

  talk.timeline.subscribe(draw, signal);
  outbox().letters.subscribe(draw, signal);
  talk.members.subscribe(() => {
    list.forget();
    draw();
  }, signal);
  talk.room.subscribe((room) => room && showRoom(room), signal);
  talk.here.watch((ids) => showHere(ids), signal);
  online.subscribe(() => showHere(talk.here.get()), signal);
  cable.state.watch(() => {
    showConnection(ref(root, 'connection'));
    draw();
  }, signal);
  typingLine(ref(root, 'typing'), talk, signal);
  onRemoved((roomId) => {
    if (roomId !== talk.roomId) return;
    toast(t('rooms.removed'));
    go('/', { replace: true });
  }, signal);
  listen(scroller, 'scroll', scrolled, signal, { passive: true });

  function showRoom(room: Room): void {
    context.title(roomName(room, t('rooms.alone')));
    ref(root, 'name').textContent = nameNow();
    log.setAttribute('aria-label', t('talk.log', { name: nameNow() }));
    if (room.archivedAt)
      render(ref(root, 'composer'), html`<p class="talk-archived">${t('talk.archived')}</p>`);
  }
  function showHere(ids: ReadonlySet<string>): void {
    const room = talk.room.get() ?? talk.summary();
    const others = [...ids].filter((id) => id !== talk.me.id).length;
    ref(root, 'here').textContent =
      others === 0
        ? ''
        : room?.kind === 'DIRECT' && room.people.length === 1
          ? t('rooms.list.online')
          : t('talk.looking', { count: others + 1 });
  }

  const letterOf = (button: HTMLElement) => {
    const item = list.item(button);
    return item?.type === 'letter' ? item.letter : undefined;
  };
  const messageOf = (button: HTMLElement): Message | undefined => {
    const item = list.item(button);
    return item?.type === 'message' ? item.message : undefined;
  };
  const attachmentsOf = (tile: HTMLElement): readonly Attachment[] | undefined =>
    messageOf(tile)?.attachments ??
    letterOf(tile)?.attachments.map((one) => one.view as Attachment);
  delegate(
    root,
    'click',
    {
      retry: () => void start(),
      'talk.latest': () => void latest().then(back),
      'connection.retry': () => cable.retryNow(),
      'room.details': () =>
        details.isOpen ? details.close() : openRoomDetails(talk.roomId, talk.here, details, signal),
      'message.menu': (button) => {
        const message = messageOf(button);
        if (message) actions.menu(button, message);
      },
      'letter.retry': (button) => void outbox().retry(letterOf(button)?.clientId ?? ''),
      'letter.discard': (button) => void outbox().discard(letterOf(button)?.clientId ?? ''),
      'letter.takeBack': (button) => {
        const letter = letterOf(button);
        if (letter) void writer?.takeBack(letter);
      },
      'spoiler.open': openSpoiler,
      'picture.open': (tile, event) => {
        const found = attachmentsOf(tile);
        if (!found) return;
        event.preventDefault();
        openLightbox(found, Number(tile.dataset['index']), signal);
      },
    },
    signal,
  );
  delegate(
    log,
    'keydown',
    {
      'spoiler.open': (spoiler, event) => {
        const { key } = event as KeyboardEvent;
        if (key !== 'Enter' && key !== ' ') return;
        event.preventDefault();
        openSpoiler(spoiler);
      },
    },
    signal,
  );

  writer = composer(ref(root, 'composer'), talk, {
    name: nameNow(),
    signal,
    dropArea: ref(root, 'talk'),
    sent: () => void latest(),
    editLast: () => {
      const own = talk.timeline
        .get()
        ?.messages.filter((one) => one.author.id === talk.me.id && !one.deleted);
      const last = own?.at(-1);
      if (last) actions.edit(last);
      return last !== undefined;
    },
    toMessages: keys.enter,
  });
  if (!isTouch() && !params['messageId']) writer.focus();
  void start();
  void talk.loadRoom().catch(() => undefined);
  void talk.loadMembers().catch(() => undefined);
}

function showConnection(place: HTMLElement): void {
  const { phase, failures } = cable.state.get();
  // without a network the banner over the page says so already
  const away = navigator.onLine && phase !== 'open' && phase !== 'stopped' && failures > 1;
  render(
    place,
    away
      ? html`${t('talk.connection.waiting')}
          <button type="button" class="btn btn-link btn-sm" data-action="connection.retry">${t('talk.connection.retry')}</button>`
      : nothing,
  );
}
