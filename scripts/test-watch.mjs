// npm run test:watch -- <path>: a test file, again at every save. A component test runs in Chromium, any other in Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [path, ...rest] = process.argv.slice(2);
if (!path || !existsSync(path)) {
  console.error(
    `${path ? `${path} is not there.` : 'Which file?'} Say: npm run test:watch -- <path of a unit or component test>`,
  );
  process.exit(2);
}
const command = path.endsWith('.browser.test.ts')
  ? ['@web/test-runner/dist/bin.js', '--watch', '--files', path]
  : ['vitest/vitest.mjs', '--watch', '--project', 'unit*', path];
const { status } = spawnSync(process.execPath, [`${root}node_modules/${command[0]}`, ...command.slice(1), ...rest], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
