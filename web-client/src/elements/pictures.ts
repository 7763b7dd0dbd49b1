/*
 * Pictures among words. Each keeps its place before it is there: its size is known, and its average
 * colour stands in for it. An animation plays unless the reader wants things to keep still.
 */
import { attr, html, nothing, type HtmlValue, type SafeHtml } from '../lib/html';
import { t } from '../lib/i18n';

export interface PictureForm {
  readonly name: string;
  readonly type: string;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly url: string;
}

export interface PictureMedia {
  readonly id: string;
  readonly kind: string;
  readonly type: string;
  readonly name: string;
  readonly bytes: number;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly color?: string | null;
  readonly variants: readonly PictureForm[];
}

export interface Picture {
  readonly media: PictureMedia;
  /** What can be seen, in the sender's words; may be empty. */
  readonly alt: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const alone: Size = { width: 420, height: 340 };
const least = 64;
/** Larger animations wait for the lightbox. */
const plays = 8 * 1024 * 1024;

/** The size at which something is shown within a box; never larger than it is. */
export function fit(size: Size, box: Size): Size {
  const scale = Math.min(1, box.width / size.width, box.height / size.height);
  return {
    width: Math.max(Math.min(least, box.width), Math.round(size.width * scale)),
    height: Math.max(Math.min(least, box.height), Math.round(size.height * scale)),
  };
}

export const form = (media: PictureMedia, name: string): PictureForm | undefined =>
  media.variants.find((one) => one.name === name) ?? media.variants.at(-1);

/** Only addresses of our own server stand in a source set. */
export function sourceSet(media: PictureMedia): string {
  const widths = new Map<number, string>();
  for (const { name, url, width } of media.variants) {
    if (name === 'original' || !width || !own(url) || widths.has(width)) continue;
    widths.set(width, url);
  }
  return [...widths].map(([width, url]) => `${url} ${width}w`).join(', ');
}

/** Pictures of one message or post; `picture.open` is the action of each. */
export function pictures(list: readonly Picture[]): SafeHtml {
  const shown = list.filter(({ media }) => media.kind === 'image');
  if (shown.length === 0) return nothing;
  const count = Math.min(shown.length, 4);
  return html`<div class="pictures pictures-${count}" data-ref="pictures">${shown.map((one, index) => tile(one, index, shown.length))}</div>`;
}

function tile(picture: Picture, index: number, count: number): SafeHtml {
  const { media, alt } = picture;
  const natural = { width: media.width || 4, height: media.height || 3 };
  const size = count === 1 ? fit(natural, alone) : natural;
  const name = alt || t('media.picture', { number: index + 1, count });
  const sizes =
    count === 1 ? `(max-width: 30rem) 90vw, ${size.width}px` : '(max-width: 30rem) 45vw, 210px';
  const src = form(media, 'small')?.url ?? '';
  return html`<a class="picture" href="${form(media, 'original')?.url}" data-action="picture.open" data-picture="${media.id}" data-index="${index}" aria-haspopup="dialog">
    ${ground(media.color, size)}
    <picture>${moving(media)}<img class="picture-image" src="${src}" srcset="${sourceSet(media)}" sizes="${sizes}" width="${size.width}" height="${size.height}" alt="${name}" ${attr('title', alt || null)} loading="lazy" decoding="async" draggable="false" /></picture>
    ${media.type === 'image/gif' && media.bytes > plays && html`<span class="picture-note" aria-hidden="true">GIF</span>`}
  </a>`;
}

/** Drawn, because styles in markup are not allowed here. */
function ground(color: HtmlValue, size: Size): SafeHtml {
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return nothing;
  return html`<svg class="picture-ground" width="${size.width}" height="${size.height}" aria-hidden="true"><rect width="100%" height="100%" fill="${color}" /></svg>`;
}

function moving(media: PictureMedia): SafeHtml {
  const original = form(media, 'original');
  if (original?.type !== 'image/gif' || media.bytes > plays || !own(original.url)) return nothing;
  return html`<source media="(prefers-reduced-motion: no-preference)" srcset="${original.url}" />`;
}

const own = (url: string): boolean => /^\/[^/\s,][^\s,]*$/.test(url);
