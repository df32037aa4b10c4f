import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { importMap } from './import-map.js';

export { importMap };

/** The hash of a file as browsers check it. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** The files of a built embed with their hash, in order of their name. Source maps are for developers and left out. */
export function integrityOfFolder(folder: string, leaveOut: readonly string[] = []): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => !leaveOut.includes(name))
    .sort();
  return Object.fromEntries(names.map((name) => [name, integrityOf(readFileSync(join(folder, name)))]));
}

/** What has to stand in `script-src` for the import map to be let through: it is written in the page itself. */
export const policyHash = (content: string): string =>
  `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`;

/** What somebody puts in a page: the import map, then the script. */
export function snippet(files: Readonly<Record<string, string>>, at: string): string {
  const map = importMap(files, at);
  return `<!--
  For a page that finds the embed in ${at}. Before every other script of type "module", and without a change: in the header
  Content-Security-Policy, script-src gets ${policyHash(map)}
-->
<script type="importmap">${map}</script>
<script type="module" src="${at}zelfscan.js" integrity="${files['zelfscan.js'] ?? ''}"></script>
`;
}
