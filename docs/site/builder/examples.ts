import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { examples, type Language } from '../pages.js';
import { escaped } from './escape.js';

const embed = '../../packages/zelfscan/dist/embed/';
const packages = '../../node_modules/';

const has = (root: string, name: string): boolean => existsSync(join(root, 'examples', name, 'index.html'));

/** The examples as cards that lead to them. */
export function examplesList(root: string, lang: Language): string {
  const cards = examples
    .filter(({ name }) => has(root, name))
    .map(({ name, [lang]: { title, about } }) => {
      const link = `<a href="site:examples/${name}/index.html">${escaped(title)}</a>`;
      return `<div><p class="card-title">${link}</p><p>${escaped(about)}</p></div>`;
    });
  return `<div class="cards">${cards.join('')}</div>`;
}

/**
 * Copies an example into the site, so that it runs wherever the site is put: it takes the embed of the site, and what it
 * takes from packages comes along. Gives false when there is no such example.
 */
export function copyExample(root: string, name: string, site: string): boolean {
  const from = join(root, 'examples', name);
  if (!has(root, name)) return false;
  const to = join(site, 'examples', name);
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) {
    if (file.endsWith('.ts') || file.endsWith('.md')) continue;
    if (!file.endsWith('.html')) {
      cpSync(join(from, file), join(to, file), { recursive: true });
      continue;
    }
    const html = readFileSync(join(from, file), 'utf8');
    for (const [, path = ''] of html.matchAll(/"\.\.\/\.\.\/node_modules\/([^"]+)"/g)) {
      const copy = join(site, 'vendor', path);
      mkdirSync(dirname(copy), { recursive: true });
      cpSync(join(root, 'node_modules', path), copy);
    }
    writeFileSync(join(to, file), html.replaceAll(embed, '../../zelfscan/').replaceAll(packages, '../../vendor/'));
  }
  return true;
}
