import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const sinks = ['innerHTML', 'outerHTML'].map((property) => ({
  property,
  message: 'Markup goes through render() of lib/html.ts.',
}));
const sinkCalls = ['insertAdjacentHTML', 'setHTMLUnsafe', 'write', 'createContextualFragment'].map(
  (name) => ({
    selector: `CallExpression[callee.property.name='${name}'][callee.object.name!='stream']`,
    message: 'Markup goes through render() of lib/html.ts.',
  }),
);

/** main → app → features → {api, elements} → lib: what a folder may not import. */
const direction = (files, groups, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});
const foreign = ['../*/*-view', '../*/*-page', '**/features/*/*-view', '**/features/*/*-page'];

export default tseslint.config(
  { ignores: ['dist', 'test-results', 'playwright-report', 'src/api/generated.ts', 'public'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      'no-restricted-properties': ['error', ...sinks],
      'no-restricted-syntax': ['error', ...sinkCalls],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['src/lib/html.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['scripts/**', 'bench/**', '*.config.*', 'e2e/**'], rules: { 'no-console': 'off' } },
  {
    files: ['scripts/**', 'bench/**', '*.config.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['process', 'console', 'Buffer', 'URL', 'fetch', 'setTimeout', 'setInterval'],
          ...['clearInterval', 'performance', 'PerformanceObserver', 'requestAnimationFrame'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['src/features/developers/samples/*.mjs'],
    languageOptions: { globals: { crypto: 'readonly', fetch: 'readonly' } },
  },
  direction(
    ['src/lib/**', 'src/i18n/**'],
    ['**/app/*', '**/features/**', '**/api/*', '**/elements/*'],
    'lib knows no feature.',
  ),
  direction(['src/api/**'], ['**/app/*', '**/features/**', '**/elements/*'], 'api knows only lib.'),
  direction(
    ['src/elements/**'],
    ['**/app/*', '**/features/**', '**/api/*'],
    'elements know only lib.',
  ),
  direction(
    ['src/features/**'],
    ['**/app/*', '**/main', ...foreign],
    "A feature uses api, elements, lib and another feature's -data only.",
  ),
  direction(['src/app/**'], ['**/main'], 'main starts the app, not the other way round.'),
);
