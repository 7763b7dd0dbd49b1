/* For visitors: language and appearance, where members have the menu behind their picture. */
import contrast from 'lucide-static/icons/sun-moon.svg?raw';
import { icon } from '../elements/icon';
import { openMenu } from '../elements/menu';
import { chooseLanguage } from '../features/session/session-data';
import { html, render } from '../lib/html';
import { language, t } from '../lib/i18n';
import { theme, type Theme } from '../lib/settings';

export function guestControls(place: HTMLElement): void {
  const other = language() === 'ja' ? 'en' : 'ja';
  render(
    place,
    html`<button type="button" class="btn btn-quiet" data-ref="language" lang="${other}">
        ${other === 'ja' ? '日本語' : 'English'}</button>
      <button type="button" class="btn btn-icon" data-ref="theme" aria-haspopup="menu"
        aria-expanded="false" aria-label="${t('shell.theme')}">${icon(contrast)}</button>`,
  );
  place.querySelector('[data-ref="language"]')?.addEventListener('click', () => {
    void chooseLanguage(other);
  });
  place.querySelector('[data-ref="theme"]')?.addEventListener('click', (event) => {
    const names: Record<Theme, string> = {
      auto: t('shell.theme.auto'),
      light: t('shell.theme.light'),
      dark: t('shell.theme.dark'),
    };
    openMenu(
      event.currentTarget as HTMLElement,
      (['auto', 'light', 'dark'] as const).map((value) => ({
        label: names[value],
        run: () => theme.set(value),
      })),
    );
  });
}
