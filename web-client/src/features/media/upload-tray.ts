/* The pictures that will go with what is being written: how far they are, and what they show. */
import again from 'lucide-static/icons/rotate-cw.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import { icon } from '../../elements/icon';
import { delegate, listen, ref } from '../../lib/dom';
import { element, html, render, type SafeHtml } from '../../lib/html';
import { t } from '../../lib/i18n';
import { stateText } from './upload-words';
import type { PictureUpload, Uploads } from './uploads-data';

const longest = 1_000;

/** Shows the uploads in root until the signal ends. Cards stay what they are while one types in them. */
export function uploadTray(root: HTMLElement, uploads: Uploads, signal: AbortSignal): void {
  render(root, html`<ul class="tray" data-ref="list" aria-label="${t('media.tray')}" hidden></ul>`);
  const list = ref(root, 'list');
  const cards = new Map<string, HTMLElement>();

  const key = (target: HTMLElement): string =>
    target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '';

  function show(items: readonly PictureUpload[]): void {
    list.hidden = items.length === 0;
    for (const [known, node] of cards) {
      if (items.some((item) => item.key === known)) continue;
      node.remove();
      cards.delete(known);
    }
    items.forEach((item, index) => {
      let node = cards.get(item.key);
      if (!node) cards.set(item.key, (node = element(card(item))));
      if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
      update(node, item);
    });
  }

  function update(node: HTMLElement, item: PictureUpload): void {
    node.dataset['state'] = item.state;
    const text = stateText(item);
    const place = ref(node, 'state');
    if (place.textContent !== text) place.textContent = text;
    const bar = ref<HTMLProgressElement>(node, 'progress');
    bar.hidden = item.state !== 'sending' && item.state !== 'checking';
    if (item.state === 'sending') bar.value = item.share;
    else bar.removeAttribute('value');
    ref(node, 'retry').hidden = item.state !== 'failed';
  }

  function remove(target: HTMLElement): void {
    const cards = [...list.children];
    const at = cards.findIndex((node) => node.contains(target));
    uploads.remove(key(target));
    const neighbour = list.children[Math.min(at, list.children.length - 1)];
    neighbour?.querySelector<HTMLElement>('[data-action="upload.remove"]')?.focus();
    if (!neighbour) root.dispatchEvent(new CustomEvent('tray-empty', { bubbles: true }));
  }

  delegate(
    root,
    'click',
    {
      'upload.remove': remove,
      'upload.retry': (target) => uploads.retry(key(target)),
    },
    signal,
  );
  listen(
    list,
    'input',
    (event) => {
      const field = event.target as HTMLInputElement;
      uploads.describe(key(field), field.value);
    },
    signal,
  );
  // Enter in a description must not send the message
  listen(
    list,
    'keydown',
    (event) => {
      const { key: name } = event as KeyboardEvent;
      if (name === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
    },
    signal,
  );
  uploads.items.watch(show, signal);
}

function card(item: PictureUpload): SafeHtml {
  const { name } = item;
  return html`<li class="tray-card" data-key="${item.key}">
    <img class="tray-preview" src="${item.preview}" alt="" width="64" height="64" decoding="async" />
    <div class="tray-main">
      <input type="text" dir="auto" class="form-control form-control-sm" value="${item.alt}" maxlength="${longest}" autocomplete="off" aria-label="${t('media.alt.label', { name })}" placeholder="${t('media.alt.placeholder')}" />
      <progress class="progress-line" max="1" data-ref="progress" aria-label="${t('media.upload.progress', { name })}"></progress>
      <p class="tray-state" data-ref="state" role="status"></p>
    </div>
    <button type="button" class="btn btn-icon" data-action="upload.retry" data-ref="retry" aria-label="${t('media.upload.retry', { name })}" title="${t('common.retry')}" hidden>${icon(again)}</button>
    <button type="button" class="btn btn-icon" data-action="upload.remove" aria-label="${t('media.upload.remove', { name })}" title="${t('media.upload.remove', { name })}">${icon(close)}</button>
  </li>`;
}
