import { readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { sourcePlugins } from './scripts/plugins.js';
import { everyEngine } from './tests/engines.js';
import { patience, slow } from './tests/support/until.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Files that put other modules in the place of ours, which no other file may see. */
const alone = readdirSync(`${root}packages`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.includes('/src/') && path.endsWith('.test.ts') && !path.endsWith('.browser.test.ts'))
  .map((path) => `packages/${path}`)
  .filter((path) => /\bvi\.(mock|resetModules)\(/.test(readFileSync(root + path, 'utf8')));

const node = {
  // Properties on a machine that is busy with other things.
  testTimeout: 30_000,
  environment: 'node',
} as const;

const browsers = {
  environment: 'node',
  globalSetup: 'tests/support/serve.ts',
  testTimeout: 120_000 * slow,
  hookTimeout: 120_000 * slow,
  expect: { poll: { timeout: patience, interval: 50 } },
  // One Chromium for all files of a worker: tests/support/browser.ts.
  isolate: false,
  maxWorkers: Number(process.env.WORKERS ?? Math.min(4, availableParallelism())),
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: sourcePlugins(root),
        test: {
          ...node,
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'tests/{unit,fuzz,xss}/**/*.test.ts', 'docs/site/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', ...alone],
          isolate: false,
        },
      },
      { plugins: sourcePlugins(root), test: { ...node, name: 'unit-alone', include: alone } },
      {
        plugins: sourcePlugins(root),
        test: {
          ...browsers,
          name: 'e2e',
          include: everyEngine ?? [
            'examples/*/*.e2e.ts',
            'tests/e2e/**/*.e2e.ts',
            'tests/packaging/**/*.test.ts',
            'docs/site/*.e2e.ts',
          ],
        },
      },
      {
        // In Chromium: only there can a test ask for forced colours and read the accessibility tree.
        plugins: sourcePlugins(root),
        test: { ...browsers, name: 'a11y', include: ['tests/a11y/**/*.e2e.ts'] },
      },
    ],
  },
});
