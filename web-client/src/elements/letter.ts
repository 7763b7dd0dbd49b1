/* The sheet on which signed-out pages are written, with the circle's stamp in the corner. */
import { html, type HtmlValue, type SafeHtml } from '../lib/html';
import { mark } from './mark';

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
        <span class="stamp" aria-hidden="true">${mark()}</span>
      </header>
      ${options.body}
    </section>
    ${options.foot && html`<div class="letter-foot">${options.foot}</div>`}
  </div>`;
}
