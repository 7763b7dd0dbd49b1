/* The answers to one message and a place to answer, beside the conversation (on a phone over it). */
import * as api from '../../api/messages';
import type { Message } from '../../api/messages';
import type { Page } from '../../api/rooms';
import { failedState, loadingState } from '../../elements/list-state';
import { delegate, isTouch, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Letter } from '../../lib/outbox';
import type { Details } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { answerForm } from './answer-form';
import type { Talk } from './conversation-events';
import { miniMessage } from './mini-message';
import { outbox } from './sending-data';

const mostLoaded = 500;

export function openReplies(talk: Talk, messageId: string, details: Details): void {
  details.open(t('talk.replies.title'), (pane, signal) => {
    render(
      pane,
      html`<div class="thread"><div data-ref="thread">${loadingState(4, 'people')}</div><div class="thread-answer" data-ref="answer"></div></div>`,
    );
    const root = ref(pane, 'thread');
    let parent: Message | null = null;
    let answers: readonly Message[] = [];
    let question = 0;

    async function load(): Promise<void> {
      const mine = (question += 1);
      try {
        const loaded = await api.message(talk.roomId, messageId, signal);
        const all = await everyAnswer(talk.roomId, messageId, signal);
        if (mine !== question) return;
        const first = parent === null;
        [parent, answers] = [loaded, all];
        show();
        if (first) begin();
      } catch (error) {
        if (mine === question && !isAbort(error)) render(root, failedState(error));
      }
    }

    function show(): void {
      if (!parent || signal.aborted) return;
      const stored = new Set(answers.map((one) => one.clientId));
      const letters = outbox()
        .letters.get()
        .filter((one) => one.replyTo?.messageId === messageId && !stored.has(one.clientId));
      const count = answers.length;
      render(
        root,
        html`${miniMessage(parent)}
          <h3 class="thread-count">${t('talk.replies', { count })}</h3>
          <div data-ref="answers" role="list">${answers.map((one) => html`<div role="listitem">${miniMessage(one)}</div>`)}${letters.map(waiting)}</div>`,
      );
      if (count > 0) ref(root, 'answers').lastElementChild?.scrollIntoView({ block: 'nearest' });
    }

    function begin(): void {
      const room = talk.room.get() ?? talk.summary();
      if (!parent || parent.deleted || room?.archivedAt || room?.mayPost === false) return;
      const field = answerForm(ref(pane, 'answer'), talk, parent, signal);
      // a finger asks for the keyboard itself
      if (!isTouch()) field.focus();
    }

    // something was said, changed or taken back in what is shown here
    const touches = (id: string): boolean =>
      id === messageId || answers.some((one) => one.id === id);
    talk.heardBy((event) => {
      if (event.type === 'message.posted') {
        if (event.message.replyTo?.messageId === messageId) void load();
      } else if ('messageId' in event && touches(event.messageId)) void load();
    }, signal);
    outbox().letters.subscribe(show, signal);
    delegate(root, 'click', { retry: () => void load() }, signal);
    void load();
  });
}

async function everyAnswer(
  roomId: string,
  messageId: string,
  signal: AbortSignal,
): Promise<readonly Message[]> {
  let all: readonly Message[] = [];
  let after: string | null = null;
  do {
    const page: Page<Message> = await api.replies(roomId, messageId, after, signal);
    all = [...all, ...page.items];
    after = page.next ?? null;
  } while (after !== null && all.length < mostLoaded);
  return all;
}

/** One's own on its way; what became of it is dealt with in the conversation. */
function waiting({ body, refused }: Letter): SafeHtml {
  return html`<div role="listitem"><article class="mini thread-waiting"><div class="msg-body" dir="auto"><p>${body}</p></div>
    <p class="msg-state ${refused && 'msg-failed'}">${refused ? `${t('talk.refused')}: ${refused.detail || refused.title}` : t('talk.sending')}</p></article></div>`;
}
