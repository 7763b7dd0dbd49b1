/* The ways in: choosing, the camera, pasting, dropping. */
import { openMenu } from '../../elements/menu';
import { isTouch, listen, onAbort } from '../../lib/dom';
import { element, html } from '../../lib/html';
import { t } from '../../lib/i18n';

/** Phones turn HEIC into JPEG by themselves when it is not asked for. */
const asked = 'image/jpeg,image/png,image/gif,image/webp';
const more = ',image/avif,image/heic,.heic,.heif';

interface Ways {
  /** Where pictures may be dropped. */
  readonly area: HTMLElement;
  /** Where they may be pasted. */
  readonly field: HTMLElement;
  readonly button: HTMLElement;
  readonly take: (files: readonly File[]) => void;
  readonly signal: AbortSignal;
}

export function pictureIntake({ area, field, button, take, signal }: Ways): void {
  const pick = picker(true);
  const camera = picker(false);

  function picker(several: boolean): HTMLInputElement {
    const accept = isTouch() ? asked : asked + more;
    const input = element<HTMLInputElement>(
      html`<input type="file" class="visually-hidden" accept="${accept}" tabindex="-1" aria-hidden="true" />`,
    );
    input.multiple = several;
    if (!several) input.setAttribute('capture', 'environment');
    else input.dataset['ref'] = 'pick';
    listen(
      input,
      'change',
      () => {
        const files = [...(input.files ?? [])];
        input.value = '';
        if (files.length > 0) take(files);
      },
      signal,
    );
    area.append(input);
    onAbort(signal, () => input.remove());
    return input;
  }

  listen(
    button,
    'click',
    () => {
      if (!isTouch()) return pick.click();
      openMenu(button, [
        { label: t('media.pick.choose'), run: () => pick.click() },
        { label: t('media.pick.camera'), run: () => camera.click() },
      ]);
    },
    signal,
  );
  listen(
    field,
    'paste',
    (event) => {
      const files = pictureFiles((event as ClipboardEvent).clipboardData);
      // text copied together with its picture (from a document) is meant as text
      const text = (event as ClipboardEvent).clipboardData?.types.includes('text/plain');
      if (files.length === 0 || text) return;
      event.preventDefault();
      take(files);
    },
    signal,
  );
  dropping(area, take, signal);
}

function dropping(
  area: HTMLElement,
  take: (files: readonly File[]) => void,
  signal: AbortSignal,
): void {
  let depth = 0;
  const over = (by: number): void => {
    depth = Math.max(0, depth + by);
    area.classList.toggle('dropping', depth > 0);
  };
  const on = (type: string, act: (event: DragEvent) => void): void =>
    listen(
      area,
      type,
      (event) => {
        const drag = event as DragEvent;
        if (!drag.dataTransfer?.types.includes('Files')) return;
        drag.preventDefault();
        act(drag);
      },
      signal,
    );
  on('dragenter', () => over(1));
  on('dragleave', () => over(-1));
  on('dragover', ({ dataTransfer }) => {
    if (dataTransfer) dataTransfer.dropEffect = 'copy';
  });
  on('drop', ({ dataTransfer }) => {
    over(-depth);
    const files = [...(dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}

const pictureFiles = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
