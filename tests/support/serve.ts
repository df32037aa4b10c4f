import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findWebKit } from '../../scripts/browsers.mjs';
import { startServer } from '../../scripts/serve.mjs';
import { startDisplay } from '../../scripts/webkit.mjs';
import { engine } from './engine.js';

const built = [
  'packages/zelfscan/dist/embed/zelfscan.js',
  'packages/zelfscan/dist/npm/package.json',
  'examples/react/dist/app.js',
  'examples/vue/dist/app.js',
  'dist/site/index.html',
];

/** One server for all end-to-end tests, that of `npm start` with its strict headers, and a display for WebKit. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = built.filter((path) => !existsSync(path));
  if (missing.length)
    throw new Error(`These tests are of what is built, and ${missing.join(', ')} is not. Run: npm run build:all`);
  const server = await startServer({ port: 0 });
  project.provide('url', server.url.replace(/\/$/, ''));
  const xvfb = engine === 'webkit' ? findWebKit()?.xvfb : null;
  const screen = xvfb ? await startDisplay(xvfb) : null;
  project.provide('display', screen?.display ?? process.env.DISPLAY ?? '');
  return async () => {
    screen?.stop();
    await server.close();
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    url: string;
    display: string;
  }
}
