/* What Spotify found, or why nothing can be asked. Its art stays whole, and every item leads back. */
import type { SpotifyFound, SpotifyTrack } from '../../api/spotify';
import { emptyState } from '../../elements/list-state';
import { songCover } from '../../elements/song-row';
import { spotifyLink } from '../../elements/spotify-link';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { clock, songTime } from '../../lib/time';
import { me } from '../session/session-data';

export function foundTracks(found: SpotifyFound, tracks: readonly SpotifyTrack[]): SafeHtml {
  if (tracks.length === 0)
    return found.state === 'ready' ? emptyState(t('spotify.none')) : away(found);
  const more = found.nextOffset
    ? html`<button type="button" class="btn btn-outline" data-action="spotify.more">${t('songs.more')}</button>`
    : '';
  return html`${found.state === 'degraded' && away(found)}
    <ul class="song-list">${tracks.map((track) => html`<li>${row(track)}</li>`)}</ul>${more}`;
}

function row(track: SpotifyTrack): SafeHtml {
  return html`<div class="song-row">
    ${songCover(track)}
    <div class="grow song-words">
      <p class="song-title">${track.title} ${track.explicit && html`<span class="tag">${t('spotify.explicit')}</span>`}</p>
      <p class="song-artists">${track.artistLine}${track.album && html` · ${track.album}`}</p>
    </div>
    ${track.durationMs && html`<span class="song-time">${songTime(track.durationMs)}</span>`}
    ${spotifyLink(track.spotifyUrl, track.title)}
    ${
      track.songId
        ? html`<a class="btn btn-outline btn-sm" href="/songs/${track.songId}" aria-label="${t('spotify.openNamed', { title: track.title })}">${t('spotify.open')}</a>`
        : html`<button type="button" class="btn btn-primary btn-sm" data-action="spotify.add" data-id="${track.spotifyId}" aria-label="${t('spotify.addNamed', { title: track.title })}">${t('spotify.add')}</button>`
    }
  </div>`;
}

/** Nothing is broken: Spotify is not set up, or wants a pause. */
function away(found: SpotifyFound): SafeHtml {
  if (found.state === 'off') {
    const owner = me.get()?.role === 'OWNER';
    return html`<div class="state state-empty">
      <p class="state-title">${t('spotify.off')}</p>
      <p class="state-hint">${t(owner ? 'spotify.offOwner' : 'spotify.offMember')}</p>
      ${owner && html`<p><code>OTODOKE_SPOTIFY_CLIENT_ID</code><br /><code>OTODOKE_SPOTIFY_CLIENT_SECRET</code></p>`}
    </div>`;
  }
  return html`<div class="notice-calm" role="status">
    <p>${found.retryAt ? t('spotify.awayUntil', { time: clock(found.retryAt) }) : t('spotify.away')}</p>
    <button type="button" class="btn btn-outline btn-sm" data-action="spotify.again">${t('common.retry')}</button>
  </div>`;
}
