/* The list of songs as markup. */
import type { Song } from '../../api/songs';
import { emptyState } from '../../elements/list-state';
import { songRow } from '../../elements/song-row';
import { html, nothing, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import type { Shelf, SongsQuery } from './songs-query-data';

const shelves: readonly Shelf[] = ['all', 'own', 'spotify', 'drafts'];

export function songFilters(query: SongsQuery): SafeHtml {
  const shelf = (name: Shelf): SafeHtml =>
    html`<label class="pill"><input type="radio" class="visually-hidden" name="shelf" value="${name}"
      ${query.shelf === name && html`checked`} /><span>${t(`songs.shelf.${name}`)}</span></label>`;
  const order = (name: SongsQuery['order']): SafeHtml =>
    html`<option value="${name}" ${query.order === name && html`selected`}>${t(`songs.order.${name}`)}</option>`;
  return html`<div class="songs-filters">
    <fieldset class="pills"><legend class="visually-hidden">${t('songs.shelf')}</legend>${shelves.map(shelf)}</fieldset>
    <select class="form-select form-select-sm" name="order" aria-label="${t('songs.order')}">
      ${(['newest', 'title'] as const).map(order)}</select>
  </div>`;
}

export function songList(songs: readonly Song[], next: string | null, query: SongsQuery): SafeHtml {
  if (songs.length === 0) return nobody(query);
  return html`<ul class="song-list">${songs.map((song) => html`<li>${songRow(song)}</li>`)}</ul>
    ${next && html`<button type="button" class="btn btn-outline" data-action="songs.more">${t('songs.more')}</button>`}`;
}

function nobody(query: SongsQuery): SafeHtml {
  const add = html`<a class="btn btn-primary" href="/songs/new">${t('songs.add')}</a>`;
  if (query.q.trim()) return emptyState(t('songs.none', { q: query.q.trim() }), { action: add });
  if (query.shelf === 'drafts') return emptyState(t('songs.noDrafts'), { action: add });
  return emptyState(t('songs.empty'), { hint: t('songs.emptyHint'), action: add });
}

export function spotifyOffer({ q, shelf }: SongsQuery): SafeHtml {
  if (!q.trim() || shelf === 'own' || shelf === 'drafts') return nothing;
  return html`<button type="button" class="btn btn-quiet" data-action="songs.spotify">${t('spotify.find', { q: q.trim() })}</button>`;
}
