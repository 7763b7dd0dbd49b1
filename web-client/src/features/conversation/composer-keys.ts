/* Which key sends: said below the field, and chosen there. */
import { openMenu } from '../../elements/menu';
import { listen } from '../../lib/dom';
import { t } from '../../lib/i18n';
import { sendKey } from '../../lib/settings';

export function sendKeyChoice(button: HTMLElement, signal: AbortSignal): void {
  sendKey.watch((key) => (button.textContent = t(`talk.composer.hint.${key}`)), signal);
  const item = (key: 'enter' | 'modEnter') => ({
    label: t(`talk.composer.sendKey.${key}`),
    choice: { of: t('talk.composer.sendKey'), chosen: sendKey.get() === key },
    run: () => sendKey.set(key),
  });
  listen(button, 'click', () => openMenu(button, [item('enter'), item('modEnter')]), signal);
}
