import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Packages with readers of what comes from outside. The elements get views, and the store gives what it holds. */
const packages = ['schema', 'core', 'report', 'zelfscan'];

/** Functions called like a reader that need no target of their own, and why. */
const inner: Readonly<Record<string, string>> = {
  openJsonFile: 'the outside of the files that readScanFile and readGroupFile read',
  readFile: 'hands on to readScanFile and readGroupFile',
  readStored: 'hands on to readRecord',
  readById: 'hands on to readRecord',
  readSheets: 'unpacks for readXlsxScan',
  openZip: 'unpacks for readXlsxScan',
  readSvg: 'reads for readLogo',
  readJpeg: 'reads for readLogo',
  parseColour: 'reads a colour of the page, for readableAccent',
  openGrid: 'opens a screen',
  openSomewhere: 'looks which scans are open',
  readText: 'gives the text of a file as the browser reads it',
};

const sources = packages.flatMap((name) =>
  readdirSync(`packages/${name}/src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/testing/')),
);

const readers = sources.flatMap((path) =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /^export (?:async )?(?:function|const) ((?:read|parse)[A-Z]\w*|open\w*(?:File|Zip|Book))\b/gm,
    ),
  ].map(([, name]) => ({ name: String(name), path })),
);

const targets = readdirSync('tests/fuzz/targets')
  .map((name) => readFileSync(join('tests/fuzz/targets', name), 'utf8'))
  .join('\n');

test('every function that reads what comes from outside is fuzzed', () => {
  expect(readers.map(({ name }) => name)).toContain('readScanFile');
  const missing = readers.filter(({ name }) => !inner[name] && !new RegExp(`\\b${name}\\b`).test(targets));
  expect(missing, 'add a target to tests/fuzz/targets, or say in `inner` why not').toEqual([]);
});
