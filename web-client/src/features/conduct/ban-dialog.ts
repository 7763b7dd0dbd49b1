/* Banning a person. */
import { ban } from '../../api/conduct';
import { openDialog } from '../../elements/dialog';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { toast } from '../../elements/toast';
import { ref } from '../../lib/dom';
import { html } from '../../lib/html';
import { t } from '../../lib/i18n';

interface Somebody {
  readonly id: string;
  readonly displayName: string;
}

export function banDialog(person: Somebody, signal: AbortSignal, done?: () => void): void {
  const name = person.displayName;
  const body = html`<form data-ref="form">
    <p>${t('conduct.ban.text')}</p>
    ${field({ name: 'reason', label: t('conduct.ban.reason'), maxlength: 500, rows: 2 })}
    <label class="check-line"><input class="form-check-input" type="checkbox" name="purge" />
      <span>${t('conduct.ban.purge')}<br /><small>${t('conduct.ban.purge.hint')}</small></span></label>
    ${formProblem}
    <div class="form-end">${submitButton(t('conduct.ban.confirm'), 'danger')}</div>
  </form>`;
  const mount = (root: HTMLDialogElement, life: AbortSignal): void =>
    handleForm(ref<HTMLFormElement>(root, 'form'), {
      signal: life,
      submit: async (values, within) => {
        const wanted = { reason: values.text('reason'), purge: values.checked('purge') };
        await ban(person.id, wanted, within);
        root.close();
        toast(t('conduct.banned', { name }));
        done?.();
      },
    });
  void openDialog({ title: t('conduct.ban.title', { name }), body, signal, mount });
}
