/* How much more may be written; said only when it gets tight. */
import { t } from '../../lib/i18n';

export const longest = 8_000;
const nearlyFull = 7_600;

export function showLength(place: HTMLElement, length: number): void {
  const left = longest - length;
  place.classList.toggle('composer-over', left < 0);
  if (length < nearlyFull) place.textContent = '';
  else if (left < 0) place.textContent = t('talk.composer.over', { count: -left });
  else place.textContent = t('talk.composer.left', { count: left });
}
