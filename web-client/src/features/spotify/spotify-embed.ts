/* Spotify's own player for a track: nothing of theirs is loaded before somebody wants to listen. */
import { delegate } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';

export function spotifyEmbed(root: HTMLElement, trackId: string, signal: AbortSignal): void {
  render(
    root,
    html`<div class="embed"><button type="button" class="btn btn-outline" data-action="embed.show">${t('spotify.listen')}</button>
      <p class="field-hint">${t('spotify.listenHint')}</p></div>`,
  );
  delegate(
    root,
    'click',
    {
      'embed.show': () => {
        const address = `https://open.spotify.com/embed/track/${encodeURIComponent(trackId)}`;
        render(
          root,
          html`<iframe class="embed-frame" src="${address}" title="${t('spotify.player')}" width="100%" height="152"
            allow="autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture" referrerpolicy="no-referrer"></iframe>`,
        );
        root.querySelector('iframe')?.focus();
      },
    },
    signal,
  );
}
