import { describe, expect, test } from 'vitest';
import { markdown, plainText, showOwnEmoji, type MarkdownContext } from './markdown';

const context: MarkdownContext = {
  origin: 'https://circle.example',
  spoiler: 'hidden',
  mention: (handle) =>
    handle === 'hana' || handle === 'ken'
      ? { href: `/people/${handle}`, me: handle === 'hana' }
      : null,
};
const shown = (source: string): string => markdown(source, context).toString();
const outside = (href: string, text = href): string =>
  `<a href="${href}" target="_blank" rel="noopener noreferrer nofollow ugc">${text}</a>`;

describe('blocks', () => {
  test.each([
    ['一行目\n二行目\n\n次の段落', '<p>一行目<br />二行目</p><p>次の段落</p>'],
    [
      '```js\na < b\n**c**\n```\n後',
      '<pre tabindex="0"><code>a &lt; b\n**c**</code></pre><p>後</p>',
    ],
    ['```\n閉じない', '<pre tabindex="0"><code>閉じない</code></pre>'],
    [
      '> 引用\n> > 中\n本文',
      '<blockquote><p>引用</p><blockquote><p>中</p></blockquote></blockquote><p>本文</p>',
    ],
    [
      '- a\n- b\n  - c\n1. d',
      '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><ol><li>d</li></ol>',
    ],
    ['3. c\n4. d', '<ol start="3"><li>c</li><li>d</li></ol>'],
    ['発売は\n2024. 春の予定', '<p>発売は<br />2024. 春の予定</p>'],
    ['-1度', '<p>-1度</p>'],
    ['  \n\n ', ''],
  ])('%j', (source, expected) => expect(shown(source)).toBe(expected));
});

describe('inline', () => {
  test.each([
    ['これは**「重要」**です', 'これは<strong>「重要」</strong>です'],
    ['*a **b** c*', '<em>a <strong>b</strong> c</em>'],
    ['***両方***', '<strong><em>両方</em></strong>'],
    ['snake_case_name と _斜体_', 'snake_case_name と <em>斜体</em>'],
    ['~~消す~~ 〜そのまま〜 ~1~', '<del>消す</del> 〜そのまま〜 ~1~'],
    ['**開いたまま *中*', '**開いたまま <em>中</em>'],
    ['*交**差*する**', '<em>交**差</em>する**'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['`a*b*` と ``x`y``', '<code>a*b*</code> と <code>x`y</code>'],
    ['\\*そのまま\\* \\n', '*そのまま* \\n'],
    ['****', '****'],
    ['<b>&"', '&lt;b&gt;&amp;&quot;'],
  ])('%j', (source, expected) => expect(shown(source)).toBe(`<p>${expected}</p>`));

  test('a spoiler hides what is inside until it is opened', () => {
    expect(shown('犯人は||**猫**||')).toBe(
      '<p>犯人は<span class="spoiler" role="button" tabindex="0" data-action="spoiler.open" aria-label="hidden"><span class="spoiler-text" inert><strong>猫</strong></span></span></p>',
    );
  });
});

describe('links', () => {
  test.each([
    [
      '見て（https://example.com/a?b=1&c=2）、ね',
      `見て（${outside('https://example.com/a?b=1&amp;c=2')}）、ね`,
    ],
    ['「https://example.com」', `「${outside('https://example.com')}」`],
    ['https://example.com/songを聴いて', `${outside('https://example.com/song')}を聴いて`],
    ['https://example.com/x。', `${outside('https://example.com/x')}。`],
    [
      'https://en.example.org/A_(b), (https://example.com/c).',
      `${outside('https://en.example.org/A_(b)')}, (${outside('https://example.com/c')}).`,
    ],
    ['**https://example.com/a**', `<strong>${outside('https://example.com/a')}</strong>`],
    ['[歌](https://example.com/歌_(曲))', outside('https://example.com/歌_(曲)', '歌')],
    ['<https://example.com/音楽>', outside('https://example.com/音楽')],
    ['https://circle.example/rooms/1', '<a href="/rooms/1">https://circle.example/rooms/1</a>'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](//evil.example)', '[x](//evil.example)'],
    ['xhttps://example.com', 'xhttps://example.com'],
  ])('%j', (source, expected) => expect(shown(source)).toBe(`<p>${expected}</p>`));
});

describe('mentions', () => {
  test.each([
    ['やあ@hanaさん', 'やあ<a class="mention mention-me" href="/people/hana">@hana</a>さん'],
    ['＠Ken！', '<a class="mention" href="/people/ken">＠Ken</a>！'],
    ['@nobody と hana@hana.example', '@nobody と hana@hana.example'],
    ['@hanako', '@hanako'],
    ['`@hana`', '<code>@hana</code>'],
  ])('%j', (source, expected) => expect(shown(source)).toBe(`<p>${expected}</p>`));
});

test('plain text keeps the words and hides the hidden', () => {
  expect(plainText('**a** [b](https://c.example)\n> d\n- e\n||f||')).toBe('a b d e ▮▮▮');
});

describe('whatever is written', () => {
  const pieces = [
    '*',
    '**',
    '***',
    '_',
    '~~',
    '||',
    '`',
    '```',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '  ',
    ' ',
    '[',
    '](',
    ')',
    '(',
    '<',
    '>',
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://example.com',
    'https://',
    '"',
    "'",
    '&',
    '&lt;',
    '\\',
    '@',
    '＠',
    '@hana',
    'あ',
    '曲。',
    '👩‍🎤',
    '\u202e',
    'a',
    '1',
    '[x](',
    '" onmouseover="',
  ];
  const random = (seed: number) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const written = (seed: number): string => {
    const next = random(seed);
    return Array.from(
      { length: 1 + Math.floor(next() * 40) },
      () => pieces[Math.floor(next() * pieces.length)],
    ).join('');
  };
  const allowed = /^(?:p|br|pre|code|blockquote|ul|ol|li|strong|em|del|span|a)$/;
  const attributes =
    /^(?: (?:tabindex|start|class|role|data-action|aria-label|inert|href|target|rel)(?:="[^"<>]*")?)*$/;

  test('only our own tags come out, balanced, and no address runs', () => {
    for (let seed = 1; seed <= 6000; seed += 1) {
      const source = written(seed);
      const markup = shown(source);
      const open: string[] = [];
      const rest = markup.replace(
        /<(\/?)([a-z]+)((?: (?!\/>)[^<>]*?)?)(?: \/)?>/g,
        (_all, slash: string, name: string, attrs: string) => {
          expect(name, source).toMatch(allowed);
          expect(attrs, source).toMatch(attributes);
          for (const [, href] of attrs.matchAll(/href="([^"]*)"/g)) {
            expect(href, source).toMatch(/^(?:https?:\/\/|mailto:|\/)/);
          }
          if (slash) expect(open.pop(), source).toBe(name);
          else if (name !== 'br') open.push(name);
          return '';
        },
      );
      expect(open, source).toEqual([]);
      expect(rest, source).not.toMatch(/[<>"]/);
    }
  });

  test('no text is too much: the work grows with the length', () => {
    for (const piece of [
      '*',
      '**a',
      '_a ',
      '`',
      '``a`',
      '[',
      '[a](',
      '||',
      '> ',
      '- ',
      '<https://',
      '@a',
      ':',
      ':ab',
      '~~~',
      '***a ',
    ]) {
      const source = piece.repeat(Math.floor(8000 / piece.length));
      expect(shown(source).length).toBeGreaterThan(0);
    }
  }, 5000);
});

describe('the circle’s own emoji, and everybody', () => {
  test('a known name is a picture, an unknown one the text it is, one not known yet is marked', () => {
    showOwnEmoji((name) =>
      name === 'neko' ? '/media/"neko"' : name === 'later' ? undefined : null,
    );
    expect(shown('見て:neko:')).toBe(
      '<p>見て<img class="emoji" src="/media/&quot;neko&quot;" alt=":neko:" title=":neko:" loading="lazy" decoding="async" draggable="false" /></p>',
    );
    expect(shown(':later:')).toBe('<p><span data-own-emoji="later">:later:</span></p>');
    expect(shown('12:30:45 :nothing:')).toBe('<p>12:30:45 :nothing:</p>');
    expect(shown('`:neko:` \\:neko:')).toBe('<p><code>:neko:</code> :neko:</p>');
    expect(plainText('**:neko:** ねこ')).toBe(':neko: ねこ');
    showOwnEmoji(() => null);
  });

  test('everybody is called in both languages and widths', () => {
    const called = (text: string): string => `<strong class="mention mention-me">${text}</strong>`;
    expect(shown('＠みんな 集合')).toBe(`<p>${called('＠みんな')} 集合</p>`);
    expect(shown('ねえ@everyone、')).toBe(`<p>ねえ${called('@everyone')}、</p>`);
    expect(shown('a@everyone @everyone_else')).toBe('<p>a@everyone @everyone_else</p>');
  });
});
