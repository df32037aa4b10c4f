// The package.json that is published: what the packages inside need of outside, and where everything is.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { elements } from './manifest.mjs';

/** These are in the bundle, cut down to what is used. */
const bundled = new Set(['jspdf']);

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} root */
export function packageJson(root) {
  const own = read(join(root, 'packages/zelfscan/package.json'));
  const needed = readdirSync(join(root, 'packages'))
    .flatMap((name) => Object.entries(read(join(root, 'packages', name, 'package.json')).dependencies ?? {}))
    .filter(([name]) => !name.startsWith('@zelfscan/') && !bundled.has(name))
    // A range, so that an app with the same library gets it once.
    .map(([name, version]) => [name, `^${version}`]);
  const entry = (name) => ({ types: `./${name}.d.ts`, default: `./${name}.js` });
  const types = (name) => ({ types: `./${name}.d.ts`, default: './types.js' });
  const tags = Object.keys(elements);
  return {
    name: own.name,
    version: own.version,
    description: 'The Kwaliteitskader zelfscan and the MDA++ dilemmakaart as web components',
    keywords: ['web-components', 'custom-elements', 'lit', 'zelfscan', 'kwaliteitskader', 'gemeente'],
    license: own.license,
    type: 'module',
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(tags.map((tag) => [`./${tag}`, entry(tag)])),
      ...Object.fromEntries(['preact', 'react', 'solid', 'svelte', 'vue'].map((name) => [`./${name}`, types(name)])),
      './custom-elements.json': './custom-elements.json',
      './vscode.html-custom-data.json': './vscode.html-custom-data.json',
      './web-types.json': './web-types.json',
      './package.json': './package.json',
    },
    types: './index.d.ts',
    // The parts keep elements until one of these, or register(), says that they are wanted.
    sideEffects: [...tags.map((tag) => `./${tag}.js`), './parts/*.js'],
    customElements: './custom-elements.json',
    'web-types': './web-types.json',
    dependencies: Object.fromEntries(needed.sort(([a], [b]) => a.localeCompare(b))),
    engines: { node: '>=20.19' },
  };
}
