/* What is pinned in a room, the last pinned first. */
import * as api from '../../api/messages';
import type { Message } from '../../api/messages';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Details } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import type { Talk } from './conversation-events';
import { miniMessage } from './mini-message';

export function openPins(talk: Talk, mayPin: () => boolean, details: Details): void {
  details.open(t('talk.pins.title'), (root, signal) => {
    render(root, loadingState(4, 'people'));

    async function load(): Promise<void> {
      try {
        const pins = await api.pins(talk.roomId, signal);
        if (pins.length === 0) return render(root, emptyState(t('talk.pins.none')));
        render(root, html`<ul class="list-plain">${pins.map(row)}</ul>`);
      } catch (error) {
        if (!isAbort(error)) render(root, failedState(error));
      }
    }

    const row = (message: Message) => {
      const off = html`<button type="button" class="btn btn-outline btn-sm" data-action="pin.off" data-id="${message.id}">${t('talk.unpin')}</button>`;
      return html`<li>${miniMessage(message, mayPin() && off)}</li>`;
    };

    talk.heardBy((event) => {
      if (event.type === 'message.pinned' || event.type === 'message.deleted') void load();
    }, signal);
    delegate(
      root,
      'click',
      {
        retry: () => void load(),
        'pin.off': (button) => {
          const work = api.pin(talk.roomId, button.dataset['id'] ?? '', false);
          void work.then(load, (error: unknown) => toast(explain(error), { tone: 'danger' }));
        },
      },
      signal,
    );
    void load();
  });
}
