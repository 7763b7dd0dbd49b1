/* What was found, as markup. */
import hash from 'lucide-static/icons/hash.svg?raw';
import clock from 'lucide-static/icons/history.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import type { Found, FoundMessage, FoundRoom } from '../../api/search';
import type { Song } from '../../api/songs';
import type { Person } from '../../api/rooms';
import { avatar } from '../../elements/avatar';
import { icon } from '../../elements/icon';
import { emptyState } from '../../elements/list-state';
import { songRow } from '../../elements/song-row';
import { html, nothing, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { ago, moment } from '../../lib/time';
import { roomName } from '../rooms/rooms-data';
import { kinds, pieces, type Kind } from './search-data';

export interface Results {
  readonly found: Found | null;
  readonly songs: readonly Song[];
}

const few = 5;

export function kindTabs(current: Kind): SafeHtml {
  return html`<div class="search-kinds" role="group" aria-label="${t('search.kinds')}">
    ${kinds.map(
      (kind) =>
        html`<button type="button" class="search-kind" data-action="search.kind" data-kind="${kind}"
          aria-pressed="${kind === current ? 'true' : 'false'}">${t(`search.kind.${kind}`)}</button>`,
    )}
  </div>`;
}

export function chips(q: string, handle: string): SafeHtml {
  const chip = (operator: string, words: string): SafeHtml =>
    html`<button type="button" class="search-chip" data-action="search.chip" data-operator="${operator}"
      aria-pressed="${q.split(/\s+/).includes(operator) ? 'true' : 'false'}">${words}</button>`;
  const week = new Date(Date.now() - 8 * 86_400_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const since = `${week.getFullYear()}-${two(week.getMonth() + 1)}-${two(week.getDate())}`;
  return html`${chip('has:image', t('search.chip.image'))}
  ${chip(`from:${handle}`, t('search.chip.mine'))}
  ${chip(`after:${since}`, t('search.chip.week'))}`;
}

export function resultsView(results: Results, kind: Kind, more: string | null): SafeHtml {
  const { found, songs } = results;
  const all = kind === 'all';
  const people = found?.people ?? [];
  const rooms = found?.rooms ?? [];
  const messages = found?.messages.items ?? [];
  const parts = [
    people.length > 0 && part('people', all, all ? people.slice(0, few) : people, personRow),
    rooms.length > 0 && part('rooms', all, all ? rooms.slice(0, few) : rooms, roomRow),
    songs.length > 0 &&
      part('songs', all, all ? songs.slice(0, few) : songs, (song) => songRow(song)),
    messages.length > 0 && part('messages', all, messages, messageRow),
  ].filter((one) => one !== false);
  if (parts.length === 0) return emptyState(t('search.none'), { hint: t('search.noneHint') });
  return html`${parts}
  ${more && html`<button type="button" class="btn btn-outline" data-action="search.more">${t('search.more')}</button>`}`;
}

function part<T>(
  kind: Exclude<Kind, 'all'>,
  named: boolean,
  rows: readonly T[],
  view: (row: T) => SafeHtml,
): SafeHtml {
  return html`<section class="search-part" aria-label="${t(`search.kind.${kind}`)}">
    ${named && html`<h2>${t(`search.kind.${kind}`)}</h2>`}
    <ul class="search-list">${rows.map((row) => html`<li>${view(row)}</li>`)}</ul>
  </section>`;
}

function messageRow({ message, room, hits }: FoundMessage): SafeHtml {
  const text = pieces(message.body, hits).map(({ text, hit }) =>
    hit ? html`<mark>${text}</mark>` : text,
  );
  return html`<a class="search-hit" href="/rooms/${room.id}/at/${message.id}">
    ${avatar(message.author, 'sm')}
    <span class="grow">
      <span class="search-who"><b>${message.author.displayName}</b>
        <span class="search-room">${roomName(room, t('rooms.alone'))}</span>
        <time datetime="${message.createdAt}" title="${moment(message.createdAt)}">${ago(message.createdAt)}</time></span>
      <span class="search-text">${text}${message.attachments.length > 0 && message.body === '' ? t('rooms.list.files') : nothing}</span>
    </span>
  </a>`;
}

function roomRow(room: FoundRoom): SafeHtml {
  return html`<a class="search-hit" href="/rooms/${room.id}">
    <span class="room-picture">${icon(room.kind === 'OPEN' ? hash : lock)}</span>
    <span class="grow"><b>${room.name}</b>
      <span class="search-text">${room.description || t('rooms.directory.members', { count: room.memberCount })}</span></span>
  </a>`;
}

function personRow(person: Person): SafeHtml {
  return html`<a class="search-hit" href="/@${person.handle}">
    ${avatar(person, 'sm')}
    <span class="grow"><b>${person.displayName}</b> <span class="muted">@${person.handle}</span></span>
  </a>`;
}

export function recentView(searches: readonly string[]): SafeHtml {
  if (searches.length === 0) {
    return emptyState(t('search.begin'), { hint: t('search.beginHint') });
  }
  return html`<section class="search-part" aria-label="${t('search.recent')}">
    <h2>${t('search.recent')}
      <button type="button" class="btn btn-link btn-sm" data-action="search.forget">${t('search.forget')}</button></h2>
    <ul class="search-list">${searches.map(
      (q) =>
        html`<li><button type="button" class="search-hit" data-action="search.again" data-q="${q}">${icon(clock)}<span>${q}</span></button></li>`,
    )}</ul>
  </section>`;
}
