/* Turning this device's notifications on and off, and trying them. */
import { tryPush } from '../../api/notices';
import { explain } from '../../elements/problem';
import { toast } from '../../elements/toast';
import { delegate } from '../../lib/dom';
import { html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { deviceState, hush, ring, type DeviceState } from '../notices/device';

export function devicePanel(root: HTMLElement, signal: AbortSignal): void {
  const show = (state: DeviceState): void => {
    if (!signal.aborted) render(root, view(state));
  };
  const change = async (button: HTMLElement, work: () => Promise<DeviceState>): Promise<void> => {
    (button as HTMLButtonElement).disabled = true;
    try {
      show(await work());
    } catch (error) {
      toast(explain(error), { tone: 'danger' });
      show(await deviceState());
    }
    root.querySelector('button')?.focus();
  };
  delegate(
    root,
    'click',
    {
      ring: (button) => void change(button, ring),
      hush: (button) => void change(button, hush),
      try: () => void attempt(),
    },
    signal,
  );
  void deviceState().then(show);
}

async function attempt(): Promise<void> {
  try {
    const count = await tryPush();
    if (count === 0) toast(t('notices.device.nobody'), { tone: 'danger' });
    else toast(t('notices.device.tried', { count }), { tone: 'success' });
  } catch (error) {
    toast(explain(error), { tone: 'danger' });
  }
}

function view(state: DeviceState): SafeHtml {
  return html`<p role="status">${t(`notices.device.${state}`)}</p>
    <p class="notices-device">${
      state === 'on'
        ? html`<button type="button" class="btn btn-outline" data-action="try">${t('notices.device.try')}</button>
          <button type="button" class="btn btn-outline" data-action="hush">${t('notices.device.hush')}</button>`
        : state === 'off' &&
          html`<button type="button" class="btn btn-primary" data-action="ring">${t('notices.device.ring')}</button>`
    }</p>`;
}
