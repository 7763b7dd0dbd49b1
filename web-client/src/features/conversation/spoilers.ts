/* Hidden parts of messages: opened by hand, and still open when the message is drawn anew. */

export function openSpoiler(spoiler: HTMLElement): void {
  spoiler.classList.add('spoiler-open');
  for (const name of ['role', 'tabindex', 'aria-label', 'data-action']) {
    spoiler.removeAttribute(name);
  }
  spoiler.firstElementChild?.removeAttribute('inert');
}

export function keepSpoilers(old: ParentNode, made: ParentNode): void {
  const before = old.querySelectorAll('.spoiler');
  const after = made.querySelectorAll<HTMLElement>('.spoiler');
  if (before.length !== after.length) return;
  before.forEach((spoiler, index) => {
    const again = after[index];
    if (again && spoiler.classList.contains('spoiler-open')) openSpoiler(again);
  });
}
