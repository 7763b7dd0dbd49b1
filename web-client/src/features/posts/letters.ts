/* One's own posts on their way, above the others. */
import { songCard } from '../../elements/song-row';
import { explain } from '../../elements/problem';
import { delegate } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { publishing, type Letter } from './publishing-data';

export interface LettersOptions {
  readonly shows: (letter: Letter) => boolean;
  readonly takeBack: (letter: Letter) => void;
  readonly signal: AbortSignal;
}

export function letters(root: HTMLElement, { shows, takeBack, signal }: LettersOptions): void {
  const of = (button: HTMLElement): string =>
    button.closest<HTMLElement>('[data-letter]')?.dataset['letter'] ?? '';
  delegate(
    root,
    'click',
    {
      'letter.retry': (button) => publishing().retry(of(button)),
      'letter.discard': (button) => void publishing().takeBack(of(button)),
      'letter.takeBack': (button) => {
        const letter = publishing().takeBack(of(button));
        if (letter) takeBack(letter);
      },
    },
    signal,
  );
  publishing().letters.watch(
    (all) => render(root, html`${all.filter(shows).map(letterView)}`),
    signal,
  );
}

function letterView(letter: Letter): SafeHtml {
  const { state } = letter;
  const action = (name: 'retry' | 'takeBack' | 'discard'): SafeHtml =>
    html`<button type="button" class="btn btn-link btn-sm" data-action="letter.${name}">${t(`compose.${name}`)}</button>`;
  return html`<article class="post post-letter" data-letter="${letter.clientId}" data-state="${state}">
    ${songCard(letter.song)}
    <p class="post-letter-body">${letter.body}</p>
    <p class="post-state" role="status">${
      state === 'sending'
        ? t('compose.sending')
        : state === 'waiting'
          ? t('compose.waiting')
          : explain(letter.failure)
    }
    ${state !== 'sending' && html`${action('retry')} ${action('takeBack')} ${state === 'refused' && action('discard')}`}</p>
  </article>`;
}
