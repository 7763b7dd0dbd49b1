/* Signing a phone in by showing it a code. */
import { beginTransfer, type TransferCode } from '../../api/sessions';
import { copyField, wireCopy } from '../../elements/copy-field';
import { openDialog } from '../../elements/dialog';
import { failedState, loadingState } from '../../elements/list-state';
import { delegate, pause, ref } from '../../lib/dom';
import { html, render } from '../../lib/html';
import { t } from '../../lib/i18n';
import { isAbort } from '../../lib/refusal';
import { clock } from '../../lib/time';

export function showTransfer(signal: AbortSignal, closed: () => void): void {
  const body = html`<p>${t('account.transfer.lead')}</p>
    <div data-ref="code" class="transfer-code" aria-live="polite"></div>`;
  void openDialog({ title: t('account.transfer'), body, signal, mount }).then(closed);
}

function mount(root: HTMLElement, signal: AbortSignal): void {
  const place = ref(root, 'code');
  const load = async (): Promise<void> => {
    render(place, loadingState(1));
    try {
      const [{ qrCode }, code] = await Promise.all([
        import('../../elements/qr-code'),
        beginTransfer(signal),
      ]);
      const link = location.origin + code.path;
      render(
        place,
        html`${qrCode(link, t('account.transfer.code'))}
        <p class="muted">${t('account.transfer.until', { time: clock(code.expiresAt) })}</p>
        ${copyField(t('account.transfer.link'), link)}`,
      );
      await end(code, signal);
      render(
        place,
        html`<p>${t('account.transfer.over')}</p>
        <button type="button" class="btn btn-outline" data-action="retry">${t('account.transfer.again')}</button>`,
      );
    } catch (error) {
      if (!isAbort(error) && !signal.aborted) render(place, failedState(error));
    }
  };
  delegate(root, 'click', { retry: () => void load() }, signal);
  wireCopy(root, signal);
  void load();
}

const end = (code: TransferCode, signal: AbortSignal): Promise<void> =>
  pause(Math.max(0, Date.parse(code.expiresAt) - Date.now()), signal);
