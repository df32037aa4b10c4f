import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { sourcePlugins } from '../../../scripts/plugins.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const entry = fileURLToPath(new URL('gallery.ts', import.meta.url));

/** A page that can show every example of every element, one at a time, without loading anything again. */
export async function openGallery(browser: Browser): Promise<Page> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: sourcePlugins(root),
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'zelfscanGallery' },
    },
  });
  const output = [made].flat().flatMap((part) => ('output' in part ? part.output : []));
  const code = output.find((file) => file.type === 'chunk');
  if (code?.type !== 'chunk') throw new Error('the gallery did not build');
  const page = await browser.newPage();
  await page.setContent(`<!doctype html>
    <html lang="nl">
      <head>
        <title>Voorbeelden</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style>
          :root { color-scheme: light dark; background: Canvas; color: CanvasText; font-family: sans-serif; }
          body { margin: 0; }
          .sr { position: absolute; clip-path: inset(50%); }
        </style>
      </head>
      <body><header><h1>Voorbeelden</h1></header></body>
    </html>`);
  await page.addScriptTag({ content: code.code });
  return page;
}
