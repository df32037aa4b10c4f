import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { instruments } from './scripts/instruments-plugin.js';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [instruments(root)],
        test: {
          name: 'unit',
          // Properties on a machine that is busy with other things.
          testTimeout: 30_000,
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'tests/{unit,fuzz,xss}/**/*.test.ts', 'docs/site/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: [
            'examples/*/*.e2e.ts',
            'tests/e2e/**/*.e2e.ts',
            'tests/packaging/**/*.test.ts',
            'docs/site/*.e2e.ts',
          ],
          globalSetup: 'tests/support/serve.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          // In Chromium: only there can a test ask for forced colours and read the accessibility tree.
          name: 'a11y',
          environment: 'node',
          include: ['tests/a11y/**/*.e2e.ts'],
          globalSetup: 'tests/support/serve.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
