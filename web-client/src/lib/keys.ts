/*
 * Every key of every field is read through here. While an input method converts, Enter, Escape,
 * arrows and Tab belong to it. Safari ends the composition *before* the keydown of the confirming
 * Enter, so `isComposing` is false there and only the key code 229 tells.
 */

export type KeyInput = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

/** The key belongs to the input method, not to us. */
export function composing(event: KeyInput): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** The key pressed, or '' while an input method converts. */
export function keyOf(event: KeyInput): string {
  return composing(event) ? '' : event.key;
}

/** Keys belong to whatever one types into. */
export function typesInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

export type SendKey = 'enter' | 'modEnter';

/** Whether this key sends what was typed. Shift+Enter is always a new line, Ctrl/⌘+Enter always sends. */
export function sends(event: KeyInput, sendKey: SendKey): boolean {
  if (keyOf(event) !== 'Enter' || event.shiftKey || event.altKey) return false;
  return event.ctrlKey || event.metaKey || sendKey === 'enter';
}
