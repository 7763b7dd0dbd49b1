import { describe, expect, it } from 'vitest';
import { keyOf, sends, type KeyInput } from './keys';

const key = (over: Partial<KeyInput>): KeyInput => ({
  key: 'Enter',
  keyCode: 13,
  isComposing: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...over,
});

describe('keyOf', () => {
  it('leaves keys to the input method while it converts (Chromium, Firefox: keydown first)', () => {
    for (const name of ['Enter', 'Escape', 'ArrowUp', 'Tab']) {
      expect(keyOf(key({ key: name, isComposing: true, keyCode: 229 }))).toBe('');
    }
  });

  it('leaves the confirming Enter alone where compositionend comes first (Safari)', () => {
    expect(keyOf(key({ isComposing: false, keyCode: 229 }))).toBe('');
  });

  it('reads the key once nothing is being converted', () => {
    expect(keyOf(key({}))).toBe('Enter');
  });
});

describe('sends', () => {
  it('sends on Enter, not on Shift+Enter', () => {
    expect(sends(key({}), 'enter')).toBe(true);
    expect(sends(key({ shiftKey: true }), 'enter')).toBe(false);
  });

  it('sends only with Ctrl or Command when that is chosen', () => {
    expect(sends(key({}), 'modEnter')).toBe(false);
    expect(sends(key({ ctrlKey: true }), 'modEnter')).toBe(true);
    expect(sends(key({ metaKey: true }), 'modEnter')).toBe(true);
  });

  it('never sends what is being converted, in either order of events', () => {
    expect(sends(key({ isComposing: true, keyCode: 229 }), 'enter')).toBe(false);
    expect(sends(key({ isComposing: false, keyCode: 229, ctrlKey: true }), 'modEnter')).toBe(false);
  });
});
