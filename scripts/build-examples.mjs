/**
 * `npm run build:examples`: checks the types of the example apps and builds them, against the npm package as it was built,
 * by its name. Run `npm run build:npm` before.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const npm = join(root, 'packages/zelfscan/dist/npm');

const apps = { react: 'tsc', vue: 'vue-tsc' };

/** As an app has it after `npm install`. */
function install(folder) {
  const place = join(folder, 'node_modules/@zelfscan');
  mkdirSync(place, { recursive: true });
  rmSync(join(place, 'zelfscan'), { recursive: true, force: true });
  symlinkSync(npm, join(place, 'zelfscan'), 'junction');
}

function run(command, args, cwd) {
  const { status } = spawnSync('npx', ['--no-install', command, ...args], { cwd, stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(npm, 'package.json'))) {
  console.error('The npm package is not built yet. Run: npm run build:npm');
  process.exit(1);
}
for (const [name, checker] of Object.entries(apps)) {
  const folder = join(root, 'examples', name);
  install(folder);
  run(checker, ['--noEmit', '-p', 'tsconfig.json'], folder);
  run('vite', ['build', '--logLevel', 'warn'], folder);
}
