/** Makes the lists of all our texts anew: `npm run texts`. They are committed; a test says when they are not up to date. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));
const { module } = await runnerImport(`${root}scripts/texts/catalogue.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
for (const [path, content] of Object.entries(module.catalogueFiles(root))) {
  writeFileSync(root + path, content);
  console.log(path);
}
