/* Where one begins to write: a quiet line until it is pressed; the composer is fetched then. */
import pencil from 'lucide-static/icons/pencil-line.svg?raw';
import type { Song } from '../../api/songs';
import { icon } from '../../elements/icon';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate, listen, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { myself } from '../session/session-data';
import type { Composer } from './composer';
import { draft } from './drafts-data';
import { letters } from './letters';

export interface WritingOptions {
  readonly place: string;
  readonly song?: Song;
  readonly signal: AbortSignal;
}

export function writingPlace(root: HTMLElement, options: WritingOptions): void {
  const { place, song, signal } = options;
  render(
    root,
    html`<button type="button" class="post-begin" data-action="compose.open" data-ref="begin" aria-expanded="false"></button>
      <div data-ref="composer" hidden></div><div data-ref="letters"></div>`,
  );
  const begin = ref(root, 'begin');
  const box = ref(root, 'composer');
  let made: Promise<Composer> | null = null;

  function label(): void {
    const begun = draft(myself().id, place).body !== '';
    render(begin, html`${icon(pencil)}${t(begun ? 'compose.goOn' : 'compose.open')}`);
  }

  function show(open: boolean): void {
    box.hidden = !open;
    begin.hidden = open;
    begin.setAttribute('aria-expanded', String(open));
    if (!open) label();
  }

  const brought = (): Promise<Composer> =>
    (made ??= import('./composer').then(({ composer }) =>
      composer(box, {
        place,
        ...(song ? { song } : {}),
        signal,
        closed: () => {
          show(false);
          begin.focus();
        },
      }),
    ));

  async function open(then: (writer: Composer) => void): Promise<void> {
    try {
      const writer = await brought();
      show(true);
      then(writer);
    } catch (error) {
      made = null;
      toast(explain(error), { tone: 'danger' });
    }
  }

  delegate(root, 'click', { 'compose.open': () => void open((writer) => writer.focus()) }, signal);
  listen(root, 'compose-again', () => show(true), signal);
  letters(ref(root, 'letters'), {
    signal,
    shows: (letter) => !song || letter.song.id === song.id,
    takeBack: (letter) => void open((writer) => writer.takeBack(letter)),
  });
  label();
}
