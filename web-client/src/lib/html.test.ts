import { describe, expect, it } from 'vitest';
import { attr, html, SafeHtml, svg } from './html';

describe('html', () => {
  it('escapes text and attributes', () => {
    const name = `<img src=x onerror="alert('1')">&`;
    expect(String(html`<b title="${name}">${name}</b>`)).toBe(
      '<b title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">' +
        '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</b>',
    );
  });

  it('nests safe markup and lists without escaping twice', () => {
    const items = ['山田', '<太郎>'].map((name) => html`<li>${name}</li>`);
    const list = html`<ul>${items}${null}${false}${undefined}${0}</ul>`;
    expect(String(list)).toBe('<ul><li>山田</li><li>&lt;太郎&gt;</li>0</ul>');
  });

  it('does not let a stranger make SafeHtml', () => {
    expect(() => new SafeHtml(Symbol('html') as never, '<b>')).toThrow(TypeError);
    const lookalike = { toString: () => '<b>' } as unknown as SafeHtml;
    expect(String(html`${lookalike}`)).toBe('&lt;b&gt;');
  });

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'JAVASCRIPT:1', 'data:text/html,x'])(
    'disarms the address %j',
    (url) => {
      expect(String(html`<a href="${url}">x</a>`)).toBe('<a href="#">x</a>');
    },
  );

  it.each(['/rooms/1?a=b:c', 'https://example.org/', 'mailto:a@example.org', '#x', 'blob:x'])(
    'keeps the address %j',
    (url) => {
      expect(String(html`<a href="${url}">x</a>`)).toBe(`<a href="${url}">x</a>`);
    },
  );

  it('refuses values where escaping would not help', () => {
    expect(() => html`<a title=${'x'}></a>`).toThrow(TypeError);
    expect(() => html`<a title=${html`x`}></a>`).toThrow(TypeError);
    expect(() => html`<a onclick="go(${'1'})"></a>`).toThrow(TypeError);
    expect(() => html`<a style="color: ${'red'}"></a>`).toThrow(TypeError);
    expect(() => html`<${'script'}></${'script'}>`).toThrow(TypeError);
  });

  it('writes attributes that are there or not', () => {
    expect(
      String(html`<input ${attr('disabled', true)} ${attr('value', '"')} ${attr('id', null)} />`),
    ).toBe('<input disabled value="&quot;"  />');
    expect(() => attr('onclick', 'x')).toThrow(TypeError);
  });

  it('takes vector images without their preamble', () => {
    expect(String(svg('<!-- licence -->\n<svg\n  a="b">\n</svg>\n'))).toBe('<svg a="b"> </svg>');
    expect(() => svg('hello')).toThrow(TypeError);
  });
});
