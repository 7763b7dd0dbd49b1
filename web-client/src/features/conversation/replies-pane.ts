/* The answers to one message, gathered beside the conversation (on a phone over it). */
import * as api from '../../api/messages';
import type { Message } from '../../api/messages';
import type { Page } from '../../api/rooms';
import { failedState, loadingState } from '../../elements/list-state';
import { delegate, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Details } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { isTouch } from '../../lib/dom';
import type { Composer } from './composer';
import type { Talk } from './conversation-events';
import { miniMessage } from './mini-message';

export function openReplies(
  talk: Talk,
  messageId: string,
  details: Details,
  writer: Composer,
): void {
  details.open(t('talk.replies.title'), (root, signal) => {
    let parent: Message | null = null;
    let answers: readonly Message[] = [];
    let question = 0;
    render(root, loadingState(4, 'people'));

    async function load(): Promise<void> {
      const mine = (question += 1);
      try {
        const loaded = await api.message(talk.roomId, messageId, signal);
        let all: readonly Message[] = [];
        let after: string | null = null;
        do {
          const page: Page<Message> = await api.replies(talk.roomId, messageId, after, signal);
          all = [...all, ...page.items];
          after = page.next ?? null;
        } while (after !== null && all.length < 500);
        if (mine !== question) return;
        [parent, answers] = [loaded, all];
        show();
      } catch (error) {
        if (mine === question && !isAbort(error)) render(root, failedState(error));
      }
    }

    function show(): void {
      if (!parent) return;
      render(
        root,
        html`${miniMessage(parent)}
          <h3 class="details-name">${t('talk.replies', { count: answers.length })}</h3>
          <div data-ref="answers" role="list">${answers.map((one) => html`<div role="listitem">${miniMessage(one)}</div>`)}</div>
          ${!parent.deleted && html`<button type="button" class="btn btn-outline btn-sm" data-action="replies.answer">${t('talk.reply')}</button>`}`,
      );
      if (answers.length > 0)
        ref(root, 'answers').lastElementChild?.scrollIntoView({ block: 'nearest' });
    }

    // something was said, changed or taken back in what is shown here
    const touches = (id: string): boolean =>
      id === messageId || answers.some((one) => one.id === id);
    talk.heardBy((event) => {
      if (event.type === 'message.posted') {
        if (event.message.replyTo?.messageId === messageId) void load();
      } else if ('messageId' in event && touches(event.messageId)) void load();
    }, signal);
    delegate(
      root,
      'click',
      {
        retry: () => void load(),
        'replies.answer': () => {
          if (!parent) return;
          writer.reply(parent);
          if (isTouch()) details.close();
        },
      },
      signal,
    );
    void load();
  });
}
