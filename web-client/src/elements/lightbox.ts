/*
 * Pictures to be looked at closely: a native dialog, so that the focus stays inside, Escape and a
 * phone's back gesture close it, and the focus returns to where it was.
 */
import closeIcon from 'lucide-static/icons/x.svg?raw';
import next from 'lucide-static/icons/chevron-right.svg?raw';
import previous from 'lucide-static/icons/chevron-left.svg?raw';
import save from 'lucide-static/icons/download.svg?raw';
import zoomIn from 'lucide-static/icons/zoom-in.svg?raw';
import zoomOut from 'lucide-static/icons/zoom-out.svg?raw';
import { delegate, listen, onAbort, ref } from '../lib/dom';
import { element, html, type SafeHtml } from '../lib/html';
import { t } from '../lib/i18n';
import { icon } from './icon';
import { form, type Picture } from './pictures';
import { stage } from './lightbox-stage';

/** Opens the lightbox at one of the pictures; the signal is the page's life. */
export function openLightbox(list: readonly Picture[], start: number, signal: AbortSignal): void {
  if (list.length === 0) return;
  const life = new AbortController();
  const dialog = element<HTMLDialogElement>(frame(list.length > 1));
  const image = ref<HTMLImageElement>(dialog, 'image');
  const view = stage(ref(dialog, 'stage'), image, {
    turn: (by) => show(at + by),
    away: () => dialog.close(),
    closer: () => original(),
    signal: life.signal,
  });
  let at = -1;

  function show(wanted: number): void {
    const index = Math.min(list.length - 1, Math.max(0, wanted));
    const picture = list[index];
    if (!picture || index === at) return;
    at = index;
    const { media, alt } = picture;
    const animated = media.type === 'image/gif';
    image.width = media.width ?? 1;
    image.height = media.height ?? 1;
    image.alt = alt || t('media.picture', { number: index + 1, count: list.length });
    image.style.backgroundColor = /^#[0-9a-f]{6}$/i.test(media.color ?? '')
      ? (media.color ?? '')
      : '';
    image.src = form(media, animated ? 'original' : 'large')?.url ?? '';
    view.reset();
    ref(dialog, 'alt').textContent = alt;
    ref(dialog, 'position').textContent =
      list.length > 1
        ? t('media.lightbox.position', { number: index + 1, count: list.length })
        : '';
    const link = ref<HTMLAnchorElement>(dialog, 'save');
    link.href = `${form(media, 'original')?.url ?? ''}&download=1`;
    link.download = media.name;
    for (const [name, off] of [
      ['previous', index === 0],
      ['next', index === list.length - 1],
    ] as const) {
      dialog.querySelector(`[data-ref="${name}"]`)?.setAttribute('aria-disabled', String(off));
    }
    for (const neighbour of [list[index + 1], list[index - 1]]) {
      if (neighbour) new Image().src = form(neighbour.media, 'large')?.url ?? '';
    }
  }

  /** Seen closely, every pixel counts. */
  function original(): void {
    const picture = list[at];
    const url = picture && form(picture.media, 'original')?.url;
    if (url && !image.src.endsWith(url)) image.src = url;
  }

  const keys: Record<string, () => void> = {
    ArrowLeft: () => show(at - 1),
    ArrowRight: () => show(at + 1),
    Home: () => show(0),
    End: () => show(list.length - 1),
    '+': () => view.zoom(1.5),
    ';': () => view.zoom(1.5), // + without shift on Japanese keyboards
    '=': () => view.zoom(1.5),
    '-': () => view.zoom(1 / 1.5),
    '0': () => view.reset(),
  };
  listen(
    dialog,
    'keydown',
    (event) => {
      const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
      const run = keys[key];
      if (!run || ctrlKey || metaKey || altKey) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    },
    life.signal,
  );
  delegate(
    dialog,
    'click',
    {
      previous: () => show(at - 1),
      next: () => show(at + 1),
      closer: () => view.zoom(1.5),
      further: () => view.zoom(1 / 1.5),
      close: () => dialog.close(),
    },
    life.signal,
  );
  const opener = document.activeElement;
  dialog.addEventListener('close', () => {
    life.abort();
    dialog.remove();
    // the row may have been drawn anew meanwhile: then the browser does not find its way back
    if (!opener?.isConnected) tileOf(list[start])?.focus({ preventScroll: true });
  });
  onAbort(signal, () => dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  show(start);
}

/** Listens for `picture.open` of everything in root; `find` answers the pictures that belong together. */
export function opensPictures(
  root: HTMLElement,
  find: (target: HTMLElement) => readonly Picture[],
  signal: AbortSignal,
): void {
  delegate(
    root,
    'click',
    {
      'picture.open': (target, event) => {
        const mouse = event as MouseEvent;
        if (mouse.ctrlKey || mouse.metaKey || mouse.shiftKey || mouse.altKey) return;
        const list = find(target).filter(({ media }) => media.kind === 'image');
        if (list.length === 0) return;
        event.preventDefault();
        openLightbox(list, Number(target.dataset['index'] ?? 0), signal);
      },
    },
    signal,
  );
}

function tileOf(picture: Picture | undefined): HTMLElement | null {
  return document.querySelector(`[data-picture="${CSS.escape(picture?.media.id ?? '')}"]`);
}

function frame(several: boolean): SafeHtml {
  const turn = (name: 'previous' | 'next', source: string): SafeHtml =>
    html`<button type="button" class="btn btn-icon lightbox-turn lightbox-${name}" data-action="${name}" data-ref="${name}" aria-label="${t(`media.lightbox.${name}`)}">${icon(source)}</button>`;
  return html`<dialog class="lightbox" data-bs-theme="dark" aria-label="${t('media.lightbox.title')}">
    <header class="lightbox-bar">
      <p class="lightbox-position" data-ref="position" role="status"></p>
      <button type="button" class="btn btn-icon" data-action="further" aria-label="${t('media.lightbox.further')}">${icon(zoomOut)}</button>
      <button type="button" class="btn btn-icon" data-action="closer" aria-label="${t('media.lightbox.closer')}">${icon(zoomIn)}</button>
      <a class="btn btn-icon" data-ref="save" href="/" aria-label="${t('media.lightbox.save')}">${icon(save)}</a>
      <button type="button" class="btn btn-icon" data-action="close" aria-label="${t('common.close')}" autofocus>${icon(closeIcon)}</button>
    </header>
    <div class="lightbox-stage" data-ref="stage"><img class="lightbox-image" data-ref="image" alt="" draggable="false" /></div>
    ${several && turn('previous', previous)}${several && turn('next', next)}
    <p class="lightbox-alt" data-ref="alt"></p>
  </dialog>`;
}
