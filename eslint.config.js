import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import n from 'eslint-plugin-n';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** One file may import each of these; the rest of the house goes through it. */
const oneDoor = {
  idb: 'packages/store/src/promised.ts',
  jspdf: 'packages/report/src/formats/pdf/jspdf.ts',
  'write-excel-file': 'packages/report/src/formats/xlsx/write.ts',
  'read-excel-file': 'packages/report/src/formats/xlsx/read.ts',
  fflate: 'packages/report/src/zip.ts',
};

const closed = (names) => [
  'error',
  {
    paths: [
      {
        name: 'lit',
        importNames: ['html'],
        message: 'Templates take html from elements/src/lib/html.ts: it knows the prefix of the tags.',
      },
    ],
    patterns: names.map((name) => ({ group: [name, `${name}/*`], message: `Only ${oneDoor[name]} imports ${name}.` })),
  },
];

/**
 * Old libraries on a page put other functions in the place of these. Without any one of the three, a file of a scan is
 * damaged or cannot be made beside such a library: tests/e2e/surroundings/scripts.e2e.ts fails.
 */
const onAnyPage = [
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from'][arguments.length>1]",
    message: 'Use times(), or spread and map.',
  },
  {
    selector: "CallExpression[callee.object.name='JSON'][callee.property.name='stringify'][arguments.length<2]",
    message: 'Use asJson().',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][arguments.length=0]",
    message: 'Use numbered(), or spread a Map.',
  },
];

export default tseslint.config(
  { ignores: ['**/dist/', 'test-results/', 'node_modules/'] },
  ...tseslint.configs.strict,
  {
    plugins: { n },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.ts'],
    // Compiled by the frameworks of these, with settings of their own.
    ignores: ['tests/packaging/frameworks/**', 'examples/*/src/**'],
    languageOptions: { parserOptions: { project: './tsconfig.tests.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      // A default for what is left is a choice too; a table or a never-check where each member needs its own.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    // They hand what is not theirs on to the next.
    files: ['packages/zelfscan/src/{questionnaire,dilemmakaart}/*actions.ts'],
    rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      // What a package imports stands in its own package.json.
      'n/no-extraneous-import': 'error',
    },
  },
  {
    files: ['packages/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': closed(Object.keys(oneDoor)) },
  },
  ...Object.entries(oneDoor).map(([name, door]) => ({
    files: [door],
    rules: { 'no-restricted-imports': closed(Object.keys(oneDoor).filter((other) => other !== name)) },
  })),
  { files: ['packages/elements/src/lib/html.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**', '**/*.examples.ts'],
    rules: { 'no-restricted-syntax': ['error', ...onAnyPage] },
  },
  {
    files: ['packages/{schema,core}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...onAnyPage,
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'No clock here.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock here.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'No chance here.' },
      ],
    },
  },
  {
    files: ['packages/{elements,zelfscan}/src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['packages/{elements,zelfscan}/src/**/*.ts'],
    plugins: { 'lit-a11y': litA11y, wc },
    rules: { ...litA11y.configs.recommended.rules, ...wc.configs['flat/recommended'].rules },
  },
  {
    files: ['scripts/**', 'tests/**', 'examples/**/*.ts', '*.{js,mjs,cjs,ts}'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/testing/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
