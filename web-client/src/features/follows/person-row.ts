/* A person in a list, leading to their page. */
import type { Person } from '../../api/accounts';
import { avatar } from '../../elements/avatar';
import { html, type SafeHtml } from '../../lib/html';

export function personRow(person: Person): SafeHtml {
  return html`<li class="row">${avatar(person, 'md')}
    <div class="grow"><p class="row-title"><a href="/@${person.handle}">${person.displayName}</a></p>
      <p class="row-note">@${person.handle}</p></div></li>`;
}
