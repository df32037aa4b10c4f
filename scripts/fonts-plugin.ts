import { cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { namedByContent } from './named-by-content.js';

/**
 * The fonts of the report lie beside the script as files, fetched when a report is asked for. Each under a name of its
 * content, as a server may let browsers keep them for ever.
 */
export function reportFonts(root: string): Plugin {
  const from = join(root, 'packages/report/fonts');
  const names = Object.fromEntries(
    readdirSync(from).map((name) => [name, name.endsWith('.ttf') ? namedByContent(join(from, name)) : name]),
  );
  let folder = '';
  return {
    name: 'zelfscan-report-fonts',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir, 'fonts');
    },
    transform(code, id) {
      if (!id.endsWith('/zelfscan/src/export/fonts.ts')) return null;
      const named = code.replace(/(?<=\.\/fonts\/)[\w-]+\.ttf/g, (name) => {
        if (!names[name]) throw new Error(`${id}: no font ${name} in ${from}`);
        return names[name];
      });
      return { code: named, map: null };
    },
    closeBundle() {
      for (const [name, named] of Object.entries(names)) cpSync(join(from, name), join(folder, named));
    },
  };
}
