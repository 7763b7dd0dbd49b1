/* A person's picture, or their first character on a calm colour of their own. */
import { html, type SafeHtml } from '../lib/html';
import { bucket, initial } from '../lib/text';

export interface AvatarPerson {
  readonly id?: string;
  readonly handle?: string;
  readonly displayName: string;
  readonly avatarUrl?: string | null;
  readonly gone?: boolean;
}

/** How many colours styles/_avatar.scss has. */
export const avatarColours = 10;

export type AvatarSize = 'xs' | 'sm' | 'md' | 'lg' | 'xl';

/** Decoration beside a name; pass `named` where it stands alone. */
export function avatar(
  person: AvatarPerson,
  size: AvatarSize = 'md',
  options: { named?: boolean } = {},
): SafeHtml {
  const name = options.named ? person.displayName : null;
  if (person.avatarUrl) {
    return html`<img
      class="avatar avatar-${size}"
      src="${person.avatarUrl}"
      alt="${name ?? ''}"
      loading="lazy"
      decoding="async"
    />`;
  }
  const colour = bucket(person.id ?? person.handle ?? person.displayName, avatarColours);
  const label = name ? html`role="img" aria-label="${name}"` : html`aria-hidden="true"`;
  const letter = initial(person.displayName);
  return html`<span class="avatar avatar-${size} avatar-c${colour}" ${label}>${letter}</span>`;
}
