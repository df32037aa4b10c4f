// Writes what docs/theming.md and the doc blocks of the public elements say about design tokens and parts, from the
// code that reads them. A unit test fails when one of them is behind.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}scripts/token-texts.ts`, { root, configFile: false });
for (const [file, write] of Object.entries(module.written)) {
  const path = root + file;
  const text = write(await readFile(path, 'utf8'));
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
