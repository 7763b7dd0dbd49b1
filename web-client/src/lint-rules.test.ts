/* The rules that keep the house in order do find what they should. */
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const lint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) });

async function rules(filePath: string, code: string): Promise<string[]> {
  const [result] = await lint.lintText(code, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId ?? 'none') ?? [];
}

it.each([
  ['src/lib/x.ts', '../api/accounts'],
  ['src/lib/x.ts', '../features/session/session-data'],
  ['src/lib/x.ts', '../elements/icon'],
  ['src/api/x.ts', '../elements/icon'],
  ['src/elements/x.ts', '../api/accounts'],
  ['src/features/rooms/x.ts', '../../app/shell'],
  ['src/features/rooms/x.ts', '../circle/circle-view'],
  ['src/features/rooms/x.ts', '../circle/members-page'],
  ['src/app/x.ts', '../main'],
])('%s may not import %s', async (file, target) => {
  const code = `import { x } from '${target}';\nexport const y = x;\n`;
  expect(await rules(file, code)).toContain('no-restricted-imports');
});

it.each([
  ['src/features/rooms/x.ts', '../session/session-data'],
  ['src/features/rooms/x.ts', './rooms-view'],
  ['src/features/rooms/x.ts', '../../lib/html'],
  ['src/app/x.ts', '../features/rooms/rooms-page'],
])('%s may import %s', async (file, target) => {
  const code = `import { x } from '${target}';\nexport const y = x;\n`;
  expect(await rules(file, code)).toEqual([]);
});

it.each([
  ['no-restricted-properties', `document.body.innerHTML = '';`],
  ['no-restricted-properties', `document.body.outerHTML = '';`],
  ['no-restricted-syntax', `document.body.insertAdjacentHTML('beforeend', '');`],
  ['no-restricted-syntax', `document.write('');`],
])('%s refuses %s', async (rule, code) => {
  expect(await rules('src/features/rooms/x.ts', code)).toContain(rule);
});
