import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist.*/',
      'dist-web/',
      'dist-web.*/',
      'apps/web/src/graphql/schema-types.d.ts',
      'node_modules/',
      'data/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './apps/web/tsconfig.json', './tests/browser/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/require-await': 'off',
      // Fields of things are texts, numbers and booleans where they are written out.
      '@typescript-eslint/no-base-to-string': 'off',
      // Decorators read the first value of a constant; the rule does not see them.
      'no-useless-assignment': 'off',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='save'][callee.object.property.name=/[rR]epository/]",
          message: 'save() overwrites newer versions: go through the unit of work.',
        },
      ],
    },
  },
  { files: ['apps/web/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  // What components are handed are functions without a `this`; no compiler memoises them here.
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/unbound-method': 'off', 'react-hooks/incompatible-library': 'off' },
  },
  // Lists of operations, one after the other.
  { files: ['**/*.spec.ts', 'tests/**/*.ts', 'apps/web/**/*.operations.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        URL: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  {
    files: ['apps/web/public/*.js', 'tests/load/web.mjs'],
    languageOptions: {
      globals: { document: 'readonly', localStorage: 'readonly', matchMedia: 'readonly', performance: 'readonly' },
    },
  },
);
