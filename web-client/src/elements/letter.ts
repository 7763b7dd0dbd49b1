/* The sheet on which signed-out pages are written, with the circle's stamp in the corner. */
import { html, type HtmlValue, type SafeHtml } from '../lib/html';
import { markLines } from './mark';

export interface LetterOptions {
  readonly title: HtmlValue;
  readonly lead?: HtmlValue;
  readonly body: HtmlValue;
  /** Other ways to go, below the sheet. */
  readonly foot?: HtmlValue;
}

export function letter(options: LetterOptions): SafeHtml {
  return html`<div class="letter-desk">
    <section class="letter">
      <header class="letter-head">
        <div class="grow">
          <h1>${options.title}</h1>
          ${options.lead && html`<p class="letter-lead">${options.lead}</p>`}
        </div>
        ${stamp()}
      </header>
      ${options.body}
    </section>
    ${options.foot && html`<div class="letter-foot">${options.foot}</div>`}
  </div>`;
}

function stamp(): SafeHtml {
  return html`<svg class="stamp" viewBox="0 0 56 64" aria-hidden="true" focusable="false">
    <rect class="stamp-paper" width="56" height="64" />
    <path class="stamp-holes" d="M0 0H56V64H0Z" stroke-dasharray="0 8" />
    <svg x="10" y="14" width="36" height="36" viewBox="0 0 48 48">${markLines}</svg>
  </svg>`;
}
