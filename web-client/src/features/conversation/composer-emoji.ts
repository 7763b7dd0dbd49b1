/* An emoji at the caret; the picker comes when it is first wanted. */
import { listen } from '../../lib/dom';
import { t } from '../../lib/i18n';

export function emojiButton(
  button: HTMLElement,
  field: HTMLTextAreaElement,
  signal: AbortSignal,
): void {
  async function insert(): Promise<void> {
    const { pickEmoji } = await import('../emoji/emoji-picker');
    const chosen = await pickEmoji(button, signal, { label: t('talk.composer.emoji') });
    field.focus();
    if (!chosen) return;
    const { selectionStart: from, selectionEnd: to } = field;
    field.setRangeText(chosen.url ? `${chosen.emoji} ` : chosen.emoji, from, to, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  listen(button, 'click', () => void insert(), signal);
}
