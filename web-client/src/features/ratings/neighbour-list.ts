/* One's own songs just above, at and below a value: a measure while one decides. */
import { neighbours, type RatedSong } from '../../api/ratings';
import { starsNumber, starsRow, type Stars } from '../../elements/stars';
import { onAbort } from '../../lib/dom';
import { html, nothing, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';

export interface NeighbourList {
  /** Shows what stands around a value; nothing for none. */
  readonly around: (stars: Stars) => void;
}

export function neighbourList(
  root: HTMLElement,
  songId: string,
  signal: AbortSignal,
): NeighbourList {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last: Stars = null;
  onAbort(signal, () => clearTimeout(waiting));

  async function ask(stars: number): Promise<void> {
    try {
      const { above, same, below } = await neighbours(songId, stars, signal);
      if (signal.aborted || last !== stars) return;
      const groups = [group('above', above), group('same', same), group('below', below)];
      const some = above.length + same.length + below.length > 0;
      render(
        root,
        some ? html`<h3 class="rating-title">${t('ratings.neighbours')}</h3>${groups}` : nothing,
      );
    } catch {
      // a help only: without an answer it is not there
      if (last === stars) render(root, nothing);
    }
  }

  return {
    around(stars) {
      clearTimeout(waiting);
      last = stars;
      if (stars === null) return render(root, nothing);
      waiting = setTimeout(() => void ask(stars), 250);
    },
  };
}

function group(name: 'above' | 'same' | 'below', songs: readonly RatedSong[]): SafeHtml {
  if (songs.length === 0) return nothing;
  return html`<h4>${t(`ratings.${name}`)}</h4>
    <ul>${songs.map(
      ({ song, stars }) =>
        html`<li>${starsRow(stars)}<span class="muted">${starsNumber(stars)}</span><a class="truncate" href="/songs/${song.id}">${song.title}</a></li>`,
    )}</ul>`;
}
