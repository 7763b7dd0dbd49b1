/* What a message said before it was edited. */
import * as api from '../../api/messages';
import type { Message } from '../../api/messages';
import { openDialog } from '../../elements/dialog';
import { failedState, loadingState } from '../../elements/list-state';
import { ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { markdown } from '../../lib/markdown';
import { isAbort } from '../../lib/refusal';
import { moment } from '../../lib/time';

export async function showRevisions(message: Message, page: AbortSignal): Promise<void> {
  await openDialog({
    title: t('talk.revisions.title'),
    signal: page,
    body: html`<div data-ref="list">${loadingState(3)}</div>`,
    mount(root, signal) {
      const list = ref(root, 'list');
      const load = async (): Promise<void> => {
        try {
          const all = await api.revisions(message.roomId, message.id, signal);
          const rows = all.toReversed().map(
            ({ body, at }, index) => html`<article class="revision">
              <time datetime="${at}">${moment(at)}</time>${index === 0 && html` · ${t('talk.revisions.now')}`}
              <div class="msg-body" dir="auto">${markdown(body, { origin: location.origin, spoiler: t('talk.spoiler') })}</div>
            </article>`,
          );
          render(list, html`${rows}`);
        } catch (error) {
          if (isAbort(error)) return;
          render(list, failedState(error));
          list.querySelector('[data-action="retry"]')?.addEventListener('click', () => void load());
        }
      };
      void load();
    },
  });
}
