/* Which song it is about: shown as a card, chosen in the picker. */
import change from 'lucide-static/icons/arrow-left-right.svg?raw';
import music from 'lucide-static/icons/music.svg?raw';
import type { Song } from '../../api/songs';
import { icon } from '../../elements/icon';
import { explain } from '../../elements/problem';
import { songCard } from '../../elements/song-row';
import { delegate, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { elementId } from '../../lib/id';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';

export interface SongField {
  readonly chosen: () => Song | null;
  readonly set: (song: Song | null) => void;
  readonly say: (problem: string) => void;
  readonly focus: () => void;
}

export function songField(
  root: HTMLElement,
  first: Song | null,
  changed: (song: Song | null) => void,
  signal: AbortSignal,
): SongField {
  const error = elementId('song-error');
  let song = first;
  render(
    root,
    html`<div class="field"><div data-ref="chosen"></div><p class="field-error" id="${error}" role="alert"></p></div>`,
  );
  const place = ref(root, 'chosen');
  const say = (problem: string): void => {
    (root.querySelector('.field-error') as HTMLElement).textContent = problem;
  };

  function show(): void {
    const label = t('compose.songChange');
    render(
      place,
      song
        ? songCard(song, {
            actions: html`<button type="button" class="btn btn-icon" data-action="song.pick" aria-haspopup="dialog" aria-label="${label}" title="${label}">${icon(change)}</button>`,
          })
        : html`<button type="button" class="btn btn-outline" data-action="song.pick" aria-haspopup="dialog" aria-describedby="${error}">${icon(music)}${t('compose.songPick')}</button>`,
    );
  }

  function set(next: Song | null): void {
    song = next;
    say('');
    show();
  }

  async function pick(): Promise<void> {
    try {
      const { pickSong } = await import('../cards/song-picker');
      const picked = await pickSong({ signal });
      if (!picked) return focus();
      set(picked);
      changed(picked);
      focus();
    } catch (failure) {
      if (!isAbort(failure)) say(explain(failure));
    }
  }

  const focus = (): void => place.querySelector<HTMLElement>('[data-action="song.pick"]')?.focus();
  delegate(root, 'click', { 'song.pick': () => void pick() }, signal);
  show();

  return { chosen: () => song, set, say, focus };
}
