/* Brings the registered panels, each on its own: one that fails says so in its own place. */
import { failedState, loadingState } from '../../elements/list-state';
import { html, nothing, render } from '../../lib/html';
import { isAbort } from '../../lib/refusal';
import { songPanels, type SongPanelContext, type SongPanelEntry } from './song-panels';
import { panelPlace } from './song-view';

export function mountPanels(root: HTMLElement, context: SongPanelContext): void {
  const shown = songPanels.filter((entry) => entry.shows?.(context.detail) ?? true);
  render(root, html`${shown.map(panelPlace)}`);
  for (const entry of shown) {
    const place = root.querySelector<HTMLElement>(`[data-panel="${CSS.escape(entry.id)}"]`);
    if (place) void mountPanel(place, entry, context);
  }
}

async function mountPanel(
  place: HTMLElement,
  entry: SongPanelEntry,
  context: SongPanelContext,
): Promise<void> {
  render(place, loadingState(2));
  try {
    const panel = await entry.load();
    if (context.signal.aborted) return;
    render(place, nothing);
    await panel.mountSongPanel(place, context);
  } catch (error) {
    if (isAbort(error) || context.signal.aborted) return;
    render(place, failedState(error));
    place
      .querySelector('[data-action="retry"]')
      ?.addEventListener('click', () => void mountPanel(place, entry, context), { once: true });
  }
}
