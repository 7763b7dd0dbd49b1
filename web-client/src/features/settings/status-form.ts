/* What one says one is doing: an emoji, a few words, and how long they hold. */
import { changeProfile } from '../../api/accounts';
import { field, formProblem, handleForm, submitButton } from '../../elements/form';
import { toast } from '../../elements/toast';
import { ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { me, myself } from '../session/session-data';

const spans = ['none', 'hour', 'today', 'week'] as const;
type Span = (typeof spans)[number];

export function statusForm(root: HTMLElement, signal: AbortSignal): void {
  const now = myself().status;
  render(
    root,
    html`<h2>${t('account.status')}</h2>
    <form data-ref="status">
      <div class="inline-form">
        ${field({ name: 'emoji', label: t('account.status.emoji'), value: now?.emoji ?? '', maxlength: 20, placeholder: '🎧' })}
        ${field({ name: 'text', label: t('account.status.text'), value: now?.text ?? '', maxlength: 160, placeholder: t('account.status.example') })}
        <div class="field"><label class="form-label" for="f-span">${t('account.status.span')}</label>
          <select class="form-select" id="f-span" name="span">
            ${spans.map((span) => html`<option value="${span}">${t(`account.status.span.${span}`)}</option>`)}
          </select></div>
      </div>
      ${formProblem}
      <div class="form-end">${submitButton(t('account.status.save'))}</div>
    </form>`,
  );
  handleForm(ref<HTMLFormElement>(root, 'status'), {
    signal,
    submit: async (values, life) => {
      const until = untilOf(values.raw('span') as Span, new Date());
      const said = { text: values.text('text'), emoji: values.text('emoji') };
      const status = until ? { ...said, until: until.toISOString() } : said;
      me.set(await changeProfile({ status }, life));
      toast(t('common.saved'), { tone: 'success' });
    },
  });
}

export function untilOf(span: Span, now: Date): Date | null {
  if (span === 'none') return null;
  if (span === 'hour') return new Date(now.getTime() + 3_600_000);
  const days = span === 'today' ? 1 : 7;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
}
