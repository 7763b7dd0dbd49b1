/* A small picture of how a figure went; in words for who cannot see it. */
import { html, type SafeHtml } from '../lib/html';

const width = 240;
const height = 56;
const edge = 2;

/** @param most how many values the picture has room for; newer ones stand on the right */
export function chart(values: readonly number[], most: number, label: string): SafeHtml {
  const top = Math.max(1, ...values);
  const step = (width - 2 * edge) / Math.max(1, most - 1);
  const points = values.slice(-most).map((value, index, all) => {
    const x = width - edge - (all.length - 1 - index) * step;
    const y = height - edge - (value / top) * (height - 2 * edge);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const first = points[0]?.split(',')[0] ?? String(width);
  const floor = height - edge;
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${label}">
    <polygon class="chart-area" points="${`${first},${floor} ${points.join(' ')} ${width - edge},${floor}`}" />
    <polyline class="chart-line" points="${points.join(' ')}" />
  </svg>`;
}
