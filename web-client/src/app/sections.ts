/* The product's main parts: tabs at the foot of a phone, a short list over the rooms on a desktop. */
import type { SafeHtml } from '../lib/html';
import { html, nothing } from '../lib/html';
import { t, type MessageKey } from '../lib/i18n';
import { icon } from '../elements/icon';
import newspaper from 'lucide-static/icons/newspaper.svg?raw';
import lists from 'lucide-static/icons/list-music.svg?raw';
import music from 'lucide-static/icons/music.svg?raw';
import rooms from 'lucide-static/icons/messages-square.svg?raw';

interface Section {
  readonly path: string;
  readonly name: Extract<MessageKey, `shell.${string}`>;
  readonly icon: string;
  /** Which addresses belong to it. */
  readonly covers: RegExp;
}

const sections: readonly Section[] = [
  { path: '/', name: 'shell.rooms', icon: rooms, covers: /^\/(?:rooms(?:\/|$)|$)/ },
  {
    path: '/feed',
    name: 'shell.feed',
    icon: newspaper,
    covers: /^\/(?:feed|posts|charts)(?:\/|$)/,
  },
  { path: '/songs', name: 'shell.songs', icon: music, covers: /^\/(?:songs|artists)(?:\/|$)/ },
  { path: '/lists', name: 'shell.lists', icon: lists, covers: /^\/lists(?:\/|$)/ },
];

/** The first page of a part: on a phone the tabs stay below it. */
export const isSection = (path: string): boolean =>
  sections.some((section) => section.path === path);

/** One part alone needs no choice. */
export function sectionLinks(path: string): SafeHtml {
  if (sections.length < 2) return nothing;
  return html`${sections.map(
    (section) =>
      html`<a href="${section.path}" ${section.covers.test(path) && html`aria-current="page"`}>
        ${icon(section.icon)}<span>${t(section.name as 'shell.rooms')}</span></a
      >`,
  )}`;
}
