/* The way back to Spotify, with their mark, wherever something of theirs is shown. */
import logo from 'simple-icons/icons/spotify.svg?raw';
import { html, type SafeHtml } from '../lib/html';
import { t } from '../lib/i18n';
import { icon } from './icon';

export function spotifyLink(url: string, title: string): SafeHtml {
  return html`<a class="spotify-link" href="${url}" target="_blank" rel="noopener noreferrer"
    aria-label="${t('song.onSpotify', { title })}" title="${t('song.openSpotify')}">${icon(logo)}<span>Spotify</span></a>`;
}
