/* A room: what was said, what is said now, and where one writes. */
import type { Message } from '../../api/messages';
import type { Person, Room, RoomSummary } from '../../api/rooms';
import { toast } from '../../elements/toast';
import { isTouch, onAbort, ref } from '../../lib/dom';
import { render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page, PageContext } from '../../lib/page';
import { again, go } from '../../lib/router';
import { aside } from '../conduct/aside-data';
import { cable } from '../live/live-data';
import { currentRoom, roomName, rooms, without } from '../rooms/rooms-data';
import { onRemoved, onRoomChange, recallRooms } from '../rooms/rooms-events';
import { watchCards } from './card-places';
import { composer, type Composer } from './composer';
import { showComposer } from './composer-place';
import { messageActions } from './conversation-actions';
import { openTalk, type Talk } from './conversation-events';
import { rowKeys } from './conversation-keys';
import { messageList } from './conversation-list';
import { itemView } from './conversation-view';
import { joinPanel } from './join-panel';
import { outbox } from './sending-data';
import { talkClicks } from './talk-clicks';
import { spokenLine } from './spoken-line';
import { hereText, showConnection, talkFrame } from './talk-frame';
import { reading, type Reading } from './talk-reading';
import { typingLine } from './typing-line';

export const page: Page = {
  async mount(root, context) {
    const { signal } = context;
    const roomId = context.params['id'] ?? '';
    currentRoom.set(roomId);
    onAbort(signal, () => currentRoom.get() === roomId && currentRoom.set(null));
    const talk = openTalk(roomId, signal);
    const known = talk.summary() ?? (await recallRooms().then(talk.summary));
    if (signal.aborted) return;
    if (known) context.title(roomName(known, t('rooms.alone')));
    const room = known ? null : await talk.loadRoom();
    if (room && !room.myRole) return joinPanel(root, room, context);
    build(root, talk, context);
  },
};

const ignore = (): void => undefined;
type Known = Room | RoomSummary;

function build(root: HTMLElement, talk: Talk, context: PageContext): void {
  const { signal, params } = context;
  const room = () => talk.room.get() ?? talk.summary();
  const name = (): string => {
    const now = room();
    return now ? roomName(now, t('rooms.alone')) : '';
  };
  render(root, talkFrame(name()));
  const log = ref(root, 'log');
  let writer: Composer | null = null;
  let slow = false;
  const back = (): void => writer?.focus();

  const person = personFinder(talk);
  const nameOf = (id: string): string | undefined =>
    (talk.members.get().get(id) ?? talk.timeline.get()?.people.get(id))?.displayName;
  const list = messageList(
    ref(root, 'scroll'),
    log,
    (item) => itemView(item, { me: talk.me, person, nameOf }),
    signal,
  );
  const actions = messageActions(
    talk,
    list,
    back,
    (one) => reader.unreadFrom(one),
    (one) => writer?.reply(one),
    signal,
  );
  const keys = rowKeys(log, list, actions, back, signal);
  const reader: Reading = reading({ root, talk, list, name, drawn: keys.settle, signal });

  writer = composer(ref(root, 'composer'), talk, {
    name: name(),
    signal,
    dropArea: ref(root, 'talk'),
    sent: () => void reader.latest(),
    editLast: () => {
      const last = lastOwn(talk);
      if (last) actions.edit(last);
      return last !== undefined;
    },
    toMessages: keys.enter,
  });
  const known = room();
  if (known) place(known);
  talkClicks({ root, log, talk, list, actions, reader, writer, context });
  typingLine(ref(root, 'typing'), talk, signal);
  watchCards(log, signal);
  spokenLine(ref(root, 'spoken'), talk);

  talk.timeline.subscribe(reader.draw, signal);
  outbox().letters.subscribe(reader.draw, signal);
  aside.subscribe(() => {
    list.forget();
    reader.draw();
  }, signal);
  void import('../conduct/aside-load').then(({ loadAside }) => loadAside());
  talk.members.subscribe(() => {
    list.forget();
    reader.draw();
  }, signal);
  cable.state.watch((state) => {
    showConnection(ref(root, 'connection'), state);
    reader.draw();
  }, signal);
  talk.here.watch((ids) => {
    const others = [...ids].filter((id) => id !== talk.me.id).length;
    ref(root, 'here').textContent = hereText(room(), others);
  }, signal);
  talk.room.watch((now) => now && (now.myRole ? showRoom(now) : outside()), signal);
  // a change that this window made reaches it by the cable too, if there is one
  onRoomChange((roomId) => roomId === talk.roomId && void talk.loadRoom().catch(ignore), signal);
  onRemoved((roomId) => {
    if (roomId !== talk.roomId) return;
    toast(t('rooms.removed'));
    go('/', { replace: true });
  }, signal);

  /** The list that this device kept may name an open room one has left since. */
  function outside(): void {
    rooms.update((state) => without(state, talk.roomId));
    again();
  }

  function showRoom(now: Room): void {
    context.title(name());
    ref(root, 'name').textContent = name();
    log.setAttribute('aria-label', t('talk.log', { name: name() }));
    writer?.rename(name());
    reader.draw();
    place(now);
    const { slowModeSeconds = 0 } = now;
    if (slowModeSeconds > 0 && !slow) {
      slow = true;
      void import('./slow-mode').then(({ slowMode }) => writer && slowMode(talk, writer, signal));
    }
    welcome();
  }

  function place(now: Known): void {
    // it is no longer in one's list
    ref(root, 'menu').hidden = Boolean(now.archivedAt);
    showComposer(ref(root, 'composer'), ref(root, 'instead'), now);
  }

  /** Only who has come lately has something to read there. */
  function welcome(): void {
    const now = talk.room.get();
    if (!now?.welcome || talk.joinedAt() === null) return;
    void import('./welcome-note').then(({ welcomeNote }) => welcomeNote(root, talk, now));
  }

  if (!isTouch() && !params['messageId']) writer.focus();
  void reader.start(params['messageId']);
  void talk.loadRoom().catch(ignore);
  void talk.loadMembers().then(welcome, ignore);
}

function personFinder(talk: Talk): (handle: string) => Person | undefined {
  const among = (people: Iterable<Person>, handle: string): Person | undefined => {
    for (const person of people) if (person.handle === handle) return person;
    return undefined;
  };
  return (handle) =>
    among(talk.members.get().values(), handle) ??
    among(talk.timeline.get()?.people.values() ?? [], handle);
}

function lastOwn(talk: Talk): Message | undefined {
  const messages = talk.timeline.get()?.messages ?? [];
  return messages.findLast((one) => one.author.id === talk.me.id && !one.deleted);
}
