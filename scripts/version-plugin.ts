import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { integrityOfFolder } from './integrity.js';

/** Files that pages and people know by name, so that they cannot have a hash in it. */
const keptNames = ['zelfscan.js', 'zelfscan-frame.js', 'frame.html'];

/**
 * When this was made: SOURCE_DATE_EPOCH (seconds), else the moment of the commit, else, where there is no commit or it is
 * not all of it, now. So the same commit gives the same files.
 */
export function buildDate(root: string): Date {
  const given = process.env['SOURCE_DATE_EPOCH'];
  if (given) return new Date(Number(given) * 1000);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    if (git('status', '--porcelain') === '') return new Date(Number(git('log', '-1', '--format=%ct')) * 1000);
  } catch {
    // Not a clone.
  }
  return new Date();
}

/**
 * A line that tells a version by its text and by its length. Many servers take a file of the same length and date for the
 * same file, and tools that copy a folder may give all files one date; then the length is all that differs.
 */
export const stamp = (version: string, build: string): string =>
  `zelfscan ${version} ${build} ${'.'.repeat(Number.parseInt(build, 16) % 997)}`;

/** Puts a comment at the end of a file, in a script in the place of the address of its map: these scripts are small. */
const stamped = (name: string, text: string, line: string): string =>
  name.endsWith('.html')
    ? `${text}<!-- ${line} -->\n`
    : text.replace(/(?:\n\/\/# sourceMappingURL=\S+)?\s*$/, `\n/* ${line} */\n`);

/**
 * Makes that an update reaches who was here before: what keeps its name gets the stamp of the build, and `version.json`
 * says which it is. Comes after every plugin that writes what is in the folder, and before the one that lists it.
 */
export function versionFiles(root: string): Plugin {
  let folder = '';
  return {
    name: 'zelfscan-version-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      sequential: true,
      handler() {
        const { version } = JSON.parse(readFileSync(join(root, 'packages/zelfscan/package.json'), 'utf8')) as {
          version: string;
        };
        const files = JSON.stringify(integrityOfFolder(folder, ['version.json', 'integrity.json', 'import-map.html']));
        const build = createHash('sha256').update(files).digest('hex').slice(0, 8);
        for (const name of keptNames) {
          const file = join(folder, name);
          writeFileSync(file, stamped(name, readFileSync(file, 'utf8'), stamp(version, build)));
          rmSync(`${file}.map`, { force: true });
        }
        const date = buildDate(root).toISOString().slice(0, 10);
        writeFileSync(join(folder, 'version.json'), `${JSON.stringify({ version, build, date })}\n`);
      },
    },
  };
}
