/*
 * The part of the window that can be seen. iOS does not shrink the page when the soft keyboard
 * opens, it moves it; the app's height follows the visual viewport instead.
 */
export function followViewport(signal: AbortSignal): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const fit = (): void => {
    if (viewport.scale > 1.01) return; // zoomed in by hand: leave it alone
    const root = document.documentElement;
    root.style.setProperty('--app-height', `${Math.round(viewport.height)}px`);
    root.style.setProperty('--app-top', `${Math.round(viewport.offsetTop)}px`);
    root.toggleAttribute('data-keyboard', window.innerHeight - viewport.height > 120);
  };
  viewport.addEventListener('resize', fit, { signal });
  viewport.addEventListener('scroll', fit, { signal });
  fit();
}
