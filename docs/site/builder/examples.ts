import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const embed = '../../packages/zelfscan/dist/embed/';
const packages = '../../node_modules/';

/**
 * Copies an example into the site, so that it runs wherever the site is put: it takes the embed of the site, and what it
 * takes from packages comes along. Gives false when there is no such example.
 */
export function copyExample(root: string, name: string, site: string): boolean {
  const from = join(root, 'examples', name);
  if (!existsSync(join(from, 'index.html'))) return false;
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
