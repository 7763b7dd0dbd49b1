/* A cover that cannot be had (no network, gone at its source) leaves its quiet place, no broken sign. */
export function hideBrokenCovers(signal: AbortSignal): void {
  document.addEventListener(
    'error',
    (event) => {
      const picture = event.target;
      if (picture instanceof HTMLImageElement && picture.closest('.cover')) picture.hidden = true;
    },
    { capture: true, signal },
  );
}
