import { describe, expect, it } from 'vitest';
import { followsLink, matchPath, ownPath } from './router';

describe('matchPath', () => {
  it('reads parameters, decoded', () => {
    expect(matchPath('/rooms/:id', '/rooms/42')).toEqual({ id: '42' });
    expect(matchPath('/@:handle', '/@yamada')).toEqual({ handle: 'yamada' });
    expect(matchPath('/invite/:code', '/invite/%E9%9F%B3/')).toEqual({ code: '音' });
  });

  it('does not match other paths or broken escapes', () => {
    expect(matchPath('/rooms/:id', '/rooms/42/members')).toBeNull();
    expect(matchPath('/rooms', '/room')).toBeNull();
    expect(matchPath('/a.b', '/axb')).toBeNull();
    expect(matchPath('/rooms/:id', '/rooms/%')).toBeNull();
  });
});

describe('followsLink', () => {
  const click = {
    button: 0,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    defaultPrevented: false,
  };
  const link = (over: object = {}, attributes: string[] = []) => ({
    href: 'https://otodoke.test/rooms',
    origin: 'https://otodoke.test',
    pathname: '/rooms',
    target: '',
    hasAttribute: (name: string) => attributes.includes(name),
    ...over,
  });
  const here = { origin: 'https://otodoke.test' };

  it('follows a plain click on a link of ours', () => {
    expect(followsLink(click, link(), here)).toBe(true);
  });

  it('leaves modified clicks, targets, downloads, other origins and files to the browser', () => {
    expect(followsLink({ ...click, ctrlKey: true }, link(), here)).toBe(false);
    expect(followsLink({ ...click, metaKey: true }, link(), here)).toBe(false);
    expect(followsLink({ ...click, button: 1 }, link(), here)).toBe(false);
    expect(followsLink({ ...click, defaultPrevented: true }, link(), here)).toBe(false);
    expect(followsLink(click, link({ target: '_blank' }), here)).toBe(false);
    expect(followsLink(click, link({}, ['download']), here)).toBe(false);
    expect(followsLink(click, link({ origin: 'https://example.org' }), here)).toBe(false);
    expect(followsLink(click, link({ pathname: '/media/1/large' }), here)).toBe(false);
  });
});

describe('ownPath', () => {
  it('returns only to paths of this site', () => {
    expect(ownPath('/rooms/1?a=b')).toBe('/rooms/1?a=b');
    for (const bad of ['//evil.example', '/\\evil.example', 'https://evil.example', '', null]) {
      expect(ownPath(bad)).toBeNull();
    }
  });
});
