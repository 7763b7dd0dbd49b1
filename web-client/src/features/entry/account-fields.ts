/* The fields of a new account, for the founder, for guests and for the invited. */
import { field } from '../../elements/form';
import { listen } from '../../lib/dom';
import { html, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';

export function accountFields(): SafeHtml {
  return html`
    ${field({
      name: 'displayName',
      label: t('entry.displayName'),
      hint: t('entry.displayName.hint'),
      autocomplete: 'nickname',
      maxlength: 200,
      required: true,
    })}
    ${field({
      name: 'email',
      label: t('entry.email'),
      type: 'email',
      autocomplete: 'email',
      maxlength: 254,
      required: true,
      code: true,
    })}
    ${field({
      name: 'handle',
      label: t('entry.handle'),
      hint: t('entry.handle.hint'),
      prefix: '@',
      autocomplete: 'username',
      minlength: 2,
      maxlength: 24,
      required: true,
      code: true,
    })}
    ${newPasswordField('password', t('entry.password'))}
  `;
}

export function newPasswordField(name: string, label: string): SafeHtml {
  return field({
    name,
    label,
    type: 'password',
    hint: t('entry.password.hint'),
    autocomplete: 'new-password',
    minlength: 10,
    maxlength: 200,
    required: true,
  });
}

/** Proposes a handle from a Latin name or the e-mail address until the person types one. */
export function suggestHandle(form: HTMLFormElement, signal: AbortSignal): void {
  const input = (name: string): HTMLInputElement | null => form.querySelector(`[name="${name}"]`);
  const handle = input('handle');
  if (!handle) return;
  let own = handle.value !== '';
  listen(handle, 'input', () => (own = handle.value !== ''), signal);
  for (const name of ['displayName', 'email']) {
    listen(
      form,
      'change',
      (event) => {
        if (event.target !== input(name) || own) return;
        handle.value =
          handleFrom(input('displayName')?.value ?? '') || handleFrom(input('email')?.value ?? '');
      },
      signal,
    );
  }
}

/** `Ann Lee` → ann_lee, `taro.y@example.org` → taro_y, 山田 → nothing. */
export function handleFrom(text: string): string {
  const latin = (text.normalize('NFKC').split('@')[0] ?? '').toLowerCase();
  if (/[^\p{ASCII}]/u.test(latin)) return '';
  const handle = latin
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 24);
  return handle.length >= 2 ? handle : '';
}
