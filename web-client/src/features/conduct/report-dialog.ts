/* Reporting a message, a post or a person. */
import '../../styles/conduct.scss';
import { report, type ReportReason } from '../../api/conduct';
import { openDialog } from '../../elements/dialog';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { toast } from '../../elements/toast';
import { ref } from '../../lib/dom';
import { attr, html } from '../../lib/html';
import { t, withWords } from '../../lib/i18n';

const reasons: readonly ReportReason[] = [
  'SPAM',
  'HARASSMENT',
  'HATE',
  'SEXUAL',
  'VIOLENCE',
  'PRIVACY',
  'OTHER',
];

type Subject =
  | { readonly roomId: string; readonly messageId: string }
  | { readonly postId: string }
  | { readonly commentId: string }
  | { readonly userId: string };

/** Opens as soon as its words are there; `name` is a reported person's. */
export async function reportDialog(
  subject: Subject,
  signal: AbortSignal,
  name = '',
): Promise<void> {
  await withWords('conduct', Promise.resolve());
  const title = titleOf(subject, name);
  const body = html`<form data-ref="form">
    <p>${t('conduct.report.lead')}</p>
    <fieldset class="field"><legend class="form-label">${t('conduct.report.reason')}</legend>
      <div class="report-reasons">${reasons.map(
        (
          reason,
        ) => html`<label class="choice"><input class="form-check-input" type="radio" name="reason"
          value="${reason}" ${attr('checked', reason === 'SPAM')} /><span>${t(`conduct.reason.${reason}`)}</span></label>`,
      )}</div></fieldset>
    ${field({ name: 'note', label: t('conduct.report.note'), maxlength: 1000, rows: 3 })}
    ${formProblem}
    <div class="form-end">${submitButton(t('conduct.report.send'))}</div>
  </form>`;
  const mount = (root: HTMLDialogElement, life: AbortSignal): void =>
    handleForm(ref<HTMLFormElement>(root, 'form'), {
      signal: life,
      submit: async (values, within) => {
        const reason = values.raw('reason') as ReportReason;
        await report({ ...subject, reason, note: values.text('note') }, within);
        root.close();
        toast(t('conduct.report.done'), { tone: 'success' });
      },
    });
  void openDialog({ title, body, signal, mount });
}

function titleOf(subject: Subject, name: string): string {
  if ('messageId' in subject) return t('conduct.report.message');
  if ('userId' in subject) return t('conduct.report.person', { name });
  return t('commentId' in subject ? 'conduct.report.comment' : 'conduct.report.post');
}
