/** Draws anew what is inside; whoever stood on something (`data-focus`) stands on it afterwards. */
export function keepFocus(root: HTMLElement, draw: () => void): void {
  const active = document.activeElement as HTMLElement | null;
  const key = active && root.contains(active) ? active.dataset['focus'] : undefined;
  draw();
  if (key !== undefined) focusable(root, key)?.focus();
}

export const focusable = (root: ParentNode, key: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(key)}"]`);
