/*
 * Known ways of getting a script into a page, by category. Facts of the field, written down for the
 * tests: every one sets `hit` if it ever runs.
 */
const run = 'window.hit=1';
const wrap =
  (start: string, end: string) =>
  (inner: string): string =>
    `${start}${inner}${end}`;

const tags = [
  'img',
  'svg',
  'body',
  'video',
  'audio',
  'input',
  'details',
  'iframe',
  'object',
  'embed',
  'marquee',
  'math',
  'select',
  'textarea',
  'form',
  'button',
  'a',
  'style',
  'link',
  'meta',
  'base',
  'x-y',
];
const events = [
  'onload',
  'onerror',
  'onclick',
  'onmouseover',
  'onfocus',
  'ontoggle',
  'onbegin',
  'onanimationstart',
  'onpointerenter',
  'onbeforeinput',
];

const handlers = tags.flatMap((tag, at) =>
  [0, 1, 2].map((step) => {
    const event = events[(at + step) % events.length] ?? 'onload';
    return `<${tag} src=x href=x autofocus open ${event}="${run}">x</${tag}>`;
  }),
);

const elements = [
  `<script>${run}</script>`,
  `<SCRIPT>${run}</SCRIPT>`,
  `<script src=data:text/javascript,${run}></script>`,
  `<script type=module>${run}</script>`,
  `<script/x>${run}</script/x>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script\t>${run}</script\n>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><script href=data:,${run} /></svg>`,
  `<svg/onload=${run}>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><a><animate attributeName=href values=javascript:${run} /><text x=20 y=20>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${run}'/></svg>#x"/></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<template><img src=x onerror=${run}></template>`,
  `<iframe srcdoc="<script>parent.hit=1</script>"></iframe>`,
  `<iframe src="javascript:parent.hit=1"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="javascript:${run}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<base href="javascript:/a/-${run}///////">`,
  `<link rel=stylesheet href="data:text/css,*{x:expression(${run})}">`,
  `<style>@import 'javascript:${run}';</style>`,
  `<img src="x" style="x:expression(${run})">`,
  `<input type=image src=x onerror=${run}>`,
  `<isindex type=image src=1 onerror=${run}>`,
  `<img src=x:x onerror=${run}//`,
  `<img """><script>${run}</script>">`,
  `<img src=x onerror\x0b=${run}>`,
  `<img/src=x/onerror=${run}>`,
  `<a href="javas&#99;ript:${run}">x</a>`,
  `<!--><script>${run}</script>-->`,
  `<![CDATA[><script>${run}</script>]]>`,
  `<?xml version="1.0"?><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</article><script>${run}</script>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `" onmouseover="${run}`,
  `' onmouseover='${run}`,
  `" autofocus onfocus=${run} x="`,
  `\`><img src=x onerror=${run}>`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `＜script＞${run}＜/script＞`,
  `\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
  `%3Cscript%3E${run}%3C/script%3E`,
  `+ADw-script+AD4-${run}+ADw-/script+AD4-`,
];

const urls = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `javascript://x%0a${run}`,
  `javascript:/*--></title></style></textarea></script>*/${run}`,
  `java\tscript:${run}`,
  `java%0ascript:${run}`,
  `\u0001javascript:${run}`,
  ` javascript:${run}`,
  `javascript&colon;${run}`,
  `javascript&#58;${run}`,
  `&#106;avascript:${run}`,
  `vbscript:msgbox(1)`,
  `data:text/html,<script>${run}</script>`,
  `data:text/html;base64,PHNjcmlwdD53aW5kb3cuaGl0PTE8L3NjcmlwdD4=`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${run}'/>`,
  `data:application/xhtml+xml,<script xmlns='http://www.w3.org/1999/xhtml'>${run}</script>`,
  `blob:${run}`,
  `filesystem:http://x/${run}`,
  `view-source:javascript:${run}`,
  `feed:javascript:${run}`,
  `jar:javascript:${run}!/`,
  `file:///etc/passwd`,
  `//example.invalid/"onmouseover="${run}`,
  `https://example.invalid/"onmouseover="${run}`,
  `https://example.invalid/'onmouseover='${run}`,
  `https://example.invalid/><script>${run}</script>`,
  `https://example.invalid/\`onmouseover=${run}`,
  `https://javascript:${run}@example.invalid/`,
];

/** Everywhere an address may stand in what people write. */
const places = [
  wrap('[x](', ')'),
  wrap('[x](<', '>)'),
  wrap('![x](', ')'),
  wrap('<', '>'),
  wrap('[x]: ', '\n\n[x]'),
  wrap('', ''),
];
const links = urls.flatMap((url) => places.map((place) => place(url)));

const markdown = [
  `[<img src=x onerror=${run}>](https://example.invalid/)`,
  `[x](https://example.invalid/ "onmouseover=${run}")`,
  `[x](https://example.invalid/ '"><script>${run}</script>')`,
  `**<img src=x onerror=${run}>**`,
  `*<svg/onload=${run}>*`,
  `~~<script>${run}</script>~~`,
  `||<img src=x onerror=${run}>||`,
  `\`<script>${run}</script>\``,
  `\`\`\`"><script>\n${run}\n\`\`\``,
  `\`\`\`html\n</code></pre><script>${run}</script>\n\`\`\``,
  `> <script>${run}</script>`,
  `- <img src=x onerror=${run}>`,
  `1. <img src=x onerror=${run}>`,
  `@hana" onmouseover="${run}`,
  `@<script>${run}</script>`,
  `:"><script>${run}</script>:`,
  `:x" onerror="${run}:`,
  `https://example.invalid/**"onmouseover="${run}**`,
  `[a](javascript:${run})[b](javascript:${run})`,
  `[[x](javascript:${run})](https://example.invalid/)`,
  `[x\`](javascript:${run})\`](https://example.invalid/)`,
  `![" onerror="${run}](https://example.invalid/x.png)`,
];

const clobbering = ['id', 'name'].flatMap((attribute) =>
  ['app', 'main', 'location', 'document', 'body', 'createElement', 'trustedTypes', 'toasts'].map(
    (value) =>
      `<a ${attribute}=${value} href="javascript:${run}">x</a><form ${attribute}=${value}>`,
  ),
);

export const corpus: Readonly<Record<string, readonly string[]>> = {
  elements,
  handlers,
  links,
  markdown,
  clobbering,
};
export const vectors: readonly string[] = Object.values(corpus).flat();
