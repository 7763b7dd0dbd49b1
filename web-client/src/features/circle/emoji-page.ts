/* The circle's own emoji: all of them, a new one, and taking one away. */
import trash from 'lucide-static/icons/trash-2.svg?raw';
import * as api from '../../api/emoji';
import type { OwnEmoji } from '../../api/emoji';
import { confirmDialog } from '../../elements/dialog';
import { emojiView } from '../../elements/emoji';
import { icon } from '../../elements/icon';
import { emptyState, failedState, loadingState } from '../../elements/list-state';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, ref } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Page } from '../../lib/page';
import { isAbort } from '../../lib/refusal';
import { day } from '../../lib/time';
import { newEmojiForm } from '../emoji/new-emoji-form';
import { load as renew } from '../emoji/own-emoji-data';
import { myself } from '../session/session-data';
import { circleFrame } from './circle-view';

export const page: Page = {
  mount(root, { signal, title }) {
    title(t('emoji.title'));
    render(
      root,
      circleFrame(
        '/circle/emoji',
        html`<p class="muted">${t('emoji.lead')}</p>
          <div data-ref="new"></div>
          <div data-ref="list" aria-live="polite">${loadingState(4, 'people')}</div>`,
      ),
    );
    const list = ref(root, 'list');
    let all: readonly OwnEmoji[] = [];

    async function load(): Promise<void> {
      try {
        all = await api.emoji(signal);
        render(list, view(all));
      } catch (error) {
        if (!isAbort(error)) render(list, failedState(error));
      }
    }

    async function remove(name: string): Promise<void> {
      const sure = await confirmDialog({
        title: t('emoji.remove.title', { name: `:${name}:` }),
        text: t('emoji.remove.text'),
        confirm: t('common.delete'),
        danger: true,
        signal,
      });
      if (!sure) return;
      try {
        await api.removeEmoji(name);
        void renew();
      } catch (error) {
        if (!isAbort(error)) toast(explain(error), { tone: 'danger' });
      }
      await load();
    }

    newEmojiForm(
      ref(root, 'new'),
      (name) => {
        toast(t('emoji.added', { name: `:${name}:` }), { tone: 'success' });
        void renew();
        void load();
      },
      signal,
    );
    delegate(
      list,
      'click',
      {
        retry: () => void load(),
        'emoji.remove': (button) => void remove(button.dataset['name'] ?? ''),
      },
      signal,
    );
    void load();
  },
};

function view(all: readonly OwnEmoji[]): SafeHtml {
  if (all.length === 0) return emptyState(t('emoji.empty'), { hint: t('emoji.emptyHint') });
  return html`<h2 class="own-count">${t('emoji.count', { count: all.length })}</h2>
    <ul class="own-list">${all.map(row)}</ul>`;
}

function row({ name, url, by, addedAt }: OwnEmoji): SafeHtml {
  const me = myself();
  const mayRemove = by.id === me.id || me.role !== 'MEMBER';
  const label = t('emoji.remove.of', { name: `:${name}:` });
  return html`<li class="own-emoji">
    ${emojiView(`:${name}:`, url)}
    <span class="grow"><code class="own-name">:${name}:</code><span class="muted small own-by">${t('emoji.by', { name: by.displayName, when: day(addedAt) })}</span></span>
    ${mayRemove && html`<button type="button" class="btn btn-icon" data-action="emoji.remove" data-name="${name}" aria-label="${label}" title="${label}">${icon(trash)}</button>`}
  </li>`;
}
