/* How the stars are spread, drawn; its words are for those who do not see it. */
import type { RatingSummary } from '../../api/ratings';
import { starsNumber } from '../../elements/stars-data';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { barHeights } from './ratings-data';

const top = 60;
const step = 22;

export function bars({ distribution }: RatingSummary): SafeHtml {
  const words = distribution
    .map((count, index) => ({ count, stars: starsNumber(index + 1) }))
    .filter(({ count }) => count > 0)
    .map(({ count, stars }) => t('ratings.bar', { stars, count }))
    .join('、');
  const label = words ? t('ratings.distribution', { list: words }) : t('ratings.none');
  return html`<svg class="rating-bars" viewBox="0 0 220 78" preserveAspectRatio="xMinYMid" role="img" aria-label="${label}">${barHeights(
    distribution,
    top,
  ).map(
    (height, index) =>
      html`<rect class="${height === 0 && 'rating-bar-none'}" x="${index * step + 2}" y="${top + 2 - Math.max(height, 2)}" width="18" height="${Math.max(height, 2)}" rx="2" />
        ${index % 2 === 1 && html`<text x="${index * step + 11}" y="75">${(index + 1) / 2}</text>`}`,
  )}</svg>`;
}
