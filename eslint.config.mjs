import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** What each folder of src/ may import from, besides itself and packages. The arrows point one way. */
const MAY_IMPORT = {
  model: [],
  language: ['model'],
  text: ['model', 'language'],
  time: ['model', 'language'],
  pipeline: ['model', 'language', 'text', 'time'],
  data: ['model', 'pipeline', 'time'],
  layout: ['model'],
  views: ['model', 'layout', 'text', 'time'],
  components: ['model', 'layout', 'views'],
  client: ['model', 'layout'],
  pages: ['model', 'data', 'views', 'components', 'client'],
};
const FOLDERS = Object.keys(MAY_IMPORT);
const stages = readdirSync(new URL('src/pipeline/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'goldens')
  .map((entry) => entry.name);

const forbid = (names, message) => ({ regex: `^(\\.\\./)+(${names.join('|')})(/|$)`, message });

const layers = FOLDERS.filter((folder) => folder !== 'pipeline').map((folder) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          forbid(
            FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other)),
            `src/${folder} imports only: ${MAY_IMPORT[folder].join(', ') || 'nothing'}.`,
          ),
        ],
      },
    ],
  },
}));

/** V8 in Node 26 at times misreads what stands after such a group (src/text/any-case.ts). */
const FLAGGED_GROUP = {
  selector: String.raw`Literal[regex.pattern=/\(\?[a-z-]+:/], TemplateElement[value.raw=/\(\?[a-z-]+:/]`,
  message: 'No group with flags of its own, "(?i:…)": use anyCase of src/text/any-case.ts.',
};

const stageBorders = stages.map((stage) => ({
  files: [`src/pipeline/${stage}/**/*.ts`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          forbid(
            FOLDERS.filter((other) => other !== 'pipeline' && !MAY_IMPORT.pipeline.includes(other)),
            `src/pipeline imports only: ${MAY_IMPORT.pipeline.join(', ')}.`,
          ),
          forbid(
            stages.filter((other) => other !== stage),
            'A stage never imports a sibling stage; what they share lives in model, language, text or time.',
          ),
          { regex: '^node:(fs|path|os|process)', message: 'Stages are pure: files are read in src/data.' },
        ],
      },
    ],
    'no-restricted-globals': ['error', 'process'],
    'no-restricted-syntax': [
      'error',
      FLAGGED_GROUP,
      {
        selector:
          "NewExpression[callee.name='Date'][arguments.length=0], MemberExpression[object.name='Date'][property.name='now']",
        message: 'No clock in the pipeline: same input, same bytes.',
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'scripts/score.mjs'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...astro.configs.recommended,
  {
    // The scripts within components belong to no project of TypeScript's: only rules that need no types.
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    // Any text must be read in linear time: no expression may try the same characters in many ways.
    files: ['**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'no-restricted-syntax': ['error', FLAGGED_GROUP],
    },
  },
  ...layers,
  ...stageBorders,
  {
    files: ['scripts/**', '*.config.*', '**/*.test.ts'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
