/*
 * A song in a list. The play button works wherever it stands: the app listens for [data-play] and
 * brings the player. What comes from Spotify always carries the way back to it, and its art stays
 * as it is: uncropped, nothing over it.
 */
import pause from 'lucide-static/icons/pause.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import music from 'lucide-static/icons/music.svg?raw';
import { html, nothing, type HtmlValue, type SafeHtml } from '../lib/html';
import { t } from '../lib/i18n';
import { songTime } from '../lib/time';
import { icon } from './icon';
import { spotifyLink } from './spotify-link';

/** What a row needs to know; a SongView of the server has it all. */
export interface RowSong {
  readonly id: string;
  readonly title: string;
  readonly artists: readonly { readonly id: string; readonly name: string }[];
  readonly source: 'own' | 'spotify';
  readonly durationMs?: number | null;
  readonly artUrl?: string | null;
  readonly spotifyUrl?: string | null;
  readonly published?: boolean;
  readonly gone?: boolean;
}

export type CoverSize = 'sm' | 'md' | 'lg';
const sides: Record<CoverSize, number> = { sm: 44, md: 96, lg: 320 };

/** The cover in its own ratio on a square place of fixed size; a note where there is none. */
export function songCover(song: Pick<RowSong, 'artUrl'>, size: CoverSize = 'sm'): SafeHtml {
  const side = sides[size];
  return html`<span class="cover cover-${size}">${
    song.artUrl
      ? html`<img src="${song.artUrl}" alt="" width="${side}" height="${side}" loading="lazy" decoding="async" referrerpolicy="no-referrer" />`
      : icon(music)
  }</span>`;
}

/** Each artist's name leading to their page. */
export function artistLinks(song: Pick<RowSong, 'artists'>): SafeHtml {
  return html`${song.artists.map(
    (artist, index) => html`${index > 0 && ', '}<a href="/artists/${artist.id}">${artist.name}</a>`,
  )}`;
}

/** Plays an own song; the Spotify ones are heard on their page. */
export function playButton(song: RowSong): SafeHtml {
  if (song.source !== 'own' || song.gone) return nothing;
  return html`<button type="button" class="btn btn-icon song-play" data-play="${song.id}"
    aria-label="${t('song.playNamed', { title: song.title })}" title="${t('song.play')}"><span class="when-paused">${icon(play)}</span><span class="when-heard">${icon(pause)}</span></button>`;
}

export interface SongRowOptions {
  /** Below the artists: who brought it, stars, a note. */
  readonly note?: HtmlValue;
  /** Buttons at the end of the row. */
  readonly actions?: HtmlValue;
}

/** One line of a list of songs: `<li>${songRow(song)}</li>`. */
export function songRow(song: RowSong, options: SongRowOptions = {}): SafeHtml {
  if (song.gone)
    return html`<div class="song-row muted">${songCover({})}<p class="grow">${t('song.gone')}</p></div>`;
  return html`<div class="song-row" data-song="${song.id}">
    ${songCover(song)}
    <div class="grow song-words">
      <p class="song-title"><a href="/songs/${song.id}">${song.title}</a>
        ${song.published === false && html`<span class="tag">${t('song.draft')}</span>`}</p>
      <p class="song-artists">${artistLinks(song)}</p>
      ${options.note && html`<p class="song-note">${options.note}</p>`}
    </div>
    ${song.source === 'spotify' && song.spotifyUrl && spotifyLink(song.spotifyUrl, song.title)}
    ${song.durationMs && html`<span class="song-time">${songTime(song.durationMs)}</span>`}
    ${playButton(song)} ${options.actions}
  </div>`;
}

/** A song as a card of its own: in messages, posts and above forms. */
export function songCard(song: RowSong, options: SongRowOptions = {}): SafeHtml {
  return html`<div class="song-card">${songRow(song, options)}</div>`;
}
