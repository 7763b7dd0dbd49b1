/* One emoji that stands for a room. */
import smile from 'lucide-static/icons/smile-plus.svg?raw';
import { emojiView } from '../../elements/emoji';
import { icon } from '../../elements/icon';
import { delegate, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';

/** Answers what is chosen; '' for none. */
export function iconField(place: HTMLElement, before: string, signal: AbortSignal): () => string {
  let chosen = before;
  render(
    place,
    html`<span class="form-label">${t('rooms.settings.icon')} <span class="optional">${t('form.optional')}</span></span>
      <div class="row-line">
        <button type="button" class="btn btn-outline icon-choice" data-action="icon.pick" data-ref="pick" aria-haspopup="dialog"></button>
        <button type="button" class="btn btn-quiet" data-action="icon.none" data-ref="none">${t('rooms.settings.icon.none')}</button>
      </div>`,
  );
  const button = ref(place, 'pick');
  const show = (): void => {
    render(button, chosen ? emojiView(chosen) : icon(smile));
    const name = t('rooms.settings.icon.pick');
    button.setAttribute('aria-label', chosen ? `${name}: ${chosen}` : name);
    ref(place, 'none').hidden = chosen === '';
  };
  show();
  delegate(
    place,
    'click',
    {
      'icon.pick': async () => {
        const { pickEmoji } = await import('../emoji/emoji-picker');
        const picked = await pickEmoji(button, signal, { own: false });
        if (!picked) return;
        chosen = picked.emoji;
        show();
      },
      'icon.none': () => {
        chosen = '';
        show();
        button.focus();
      },
    },
    signal,
  );
  return () => chosen;
}
