/** Draws anew what is inside; whoever stood on an entry (`data-<name>`) stands on it afterwards. */
export function keepFocus(root: HTMLElement, name: string, draw: () => void): void {
  const active = document.activeElement as HTMLElement | null;
  const key = active && root.contains(active) ? active.dataset[name] : undefined;
  draw();
  if (key === undefined) return;
  root.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(key)}"]`)?.focus();
}
