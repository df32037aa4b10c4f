import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { importMap, integrityOfFolder, policyHash, snippet } from './integrity.js';
import { billOfMaterials } from './sbom.js';

/** Made here, so not among the files that are listed. */
const made = ['integrity.json', 'import-map.html', 'sbom.json'];

/** The fonts are made from a package for developers, which is pinned. */
const fontVersion = (root: string): string => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  return devDependencies['@expo-google-fonts/source-sans-3'] ?? '0';
};

/** Where the documentation puts the embed. Another place: `ZELFSCAN_FOLDER=/static/zelfscan/ npm run build`. */
const folderOnSite = `/${(process.env['ZELFSCAN_FOLDER'] ?? 'zelfscan').replace(/^\/+|\/+$/g, '')}/`;

/**
 * Lays beside the script what a careful site needs: hashes of every file, a page part that makes browsers check them, and
 * a bill of materials. Comes after every plugin that writes to the folder.
 */
export function securityFiles(root: string): Plugin {
  let modules: string[] = [];
  let folder = '';
  return {
    name: 'zelfscan-security-files',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    generateBundle(_, bundle) {
      modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
          : [],
      );
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const fonts = readdirSync(join(folder, 'fonts'))
          .filter((name) => name.endsWith('.ttf'))
          .sort()
          .map((name) => ({
            name,
            version: fontVersion(root),
            license: 'OFL-1.1',
            description: 'Part of Source Sans 3, under a name of its own, for the PDF report.',
            path: join(folder, 'fonts', name),
          }));
        writeFileSync(join(folder, 'sbom.json'), billOfMaterials(root, modules, fonts));
        const files = integrityOfFolder(folder, made);
        writeFileSync(join(folder, 'import-map.html'), snippet(files, folderOnSite));
        const list = { folder: folderOnSite, importMap: { policy: policyHash(importMap(files, folderOnSite)) }, files };
        writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(list, null, 2)}\n`);
      },
    },
  };
}
