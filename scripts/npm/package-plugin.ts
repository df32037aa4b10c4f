import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { editorFiles } from './editors.mjs';
import { frameworkTypes } from './frameworks.mjs';
import { manifest } from './manifest.mjs';
import { packageJson } from './package-json.mjs';
import { bundledTypes, entryTypes } from './types.mjs';

/** Lays everything in the folder that is published beside the code: types, what editors read, fonts, licences, package.json. */
export function npmPackage(root: string): Plugin {
  let folder = '';
  return {
    name: 'zelfscan-npm-package',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        // Ours leaves these addresses alone; the bundler of an app should not.
        if (file.type === 'chunk')
          file.code = file.code.replaceAll(/\/\*\s*@vite-ignore\s*\*\/\s*(?=["'`]\.\/fonts\/)/g, '');
      }
    },
    async closeBundle() {
      const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
      const json = (name: string, value: unknown) => write(name, `${JSON.stringify(value, null, 2)}\n`);
      cpSync(join(root, 'packages/report/fonts'), join(folder, 'parts/fonts'), { recursive: true });
      cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
      cpSync(join(root, 'packages/zelfscan/README.md'), join(folder, 'README.md'));
      const found = manifest(root);
      json('custom-elements.json', found);
      for (const [name, text] of Object.entries(await editorFiles(found, packageJson(root)))) write(name, text);
      for (const [name, text] of Object.entries(frameworkTypes(found) as Record<string, string>)) write(name, text);
      write('index.d.ts', bundledTypes(root));
      for (const [name, text] of Object.entries(entryTypes())) write(name, text);
      json('package.json', packageJson(root));
    },
  };
}
