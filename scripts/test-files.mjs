// node scripts/test-files.mjs <tests…>: 'components', or projects of vitest. A browser on a busy machine may miss a
// moment, so a file of browser tests with a failure is run once more, from its start: its tests go on where the one before
// left the page, and one of them alone proves nothing. What fails twice has failed; what needed a second go is said.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findWebKit } from './browsers.mjs';
import { startDriver } from './webkit.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const projects = process.argv.slice(2);
const { ENGINE, ENGINES } = process.env;
const name = [projects[0], ENGINE].filter(Boolean).join('-');
/** web-test-runner.config.mjs knows its own. */
const report = `${root}test-results/.${name}.json`;

const webkit = projects[0] === 'components' && ENGINES === 'all' ? findWebKit() : null;
const driver = webkit && (await startDriver(webkit));
let tests = null;
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
  process.on(signal, () => {
    tests?.kill(signal);
    driver?.stop();
    process.exit(code);
  });
}

/** Runs test files, all without `files`. Returns whether that went well, and the report by file. */
async function run(files = []) {
  rmSync(report, { force: true });
  const command =
    projects[0] === 'components'
      ? ['@web/test-runner/dist/bin.js', ...(files.length ? ['--files', ...files] : [])]
      : [
          'vitest/vitest.mjs',
          'run',
          ...projects.flatMap((project) => ['--project', project]),
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
          ...files,
        ];
  const env = { ...process.env, ...(driver && { WEBKIT_DRIVER_PORT: String(driver.port) }) };
  tests = spawn(process.execPath, [`${root}node_modules/${command[0]}`, ...command.slice(1)], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  const [code] = await once(tests, 'exit');
  try {
    return { good: code === 0, results: JSON.parse(readFileSync(report, 'utf8')).testResults };
  } catch {
    return { good: false, results: [] };
  } finally {
    rmSync(report, { force: true });
  }
}

mkdirSync(`${root}test-results`, { recursive: true });
let { good, results } = await run();
const failed = [...new Set(results.filter(({ status }) => status !== 'passed').map(({ name }) => name))];
if (!good && failed.length && projects[0] !== 'unit') {
  const names = failed.map((name) => `  ${relative(root, name)}`).join('\n');
  console.log(`\nOnce more, from the start:\n${names}`);
  const again = await run(failed.map((name) => relative(root, name)));
  good = again.good && failed.every((name) => again.results.some((result) => result.name === name));
  if (good) console.log(`\nPassed the second time:\n${names}`);
  results = [...results.filter(({ name }) => !failed.includes(name)), ...again.results];
}
driver?.stop();
const told = results.map(({ name, startTime, endTime, assertionResults }) => {
  const count = (wanted) => assertionResults.filter(({ status }) => status === wanted).length;
  return { name, seconds: (endTime - startTime) / 1000, passed: count('passed'), failed: count('failed') };
});
writeFileSync(`${root}test-results/${name}.json`, `${JSON.stringify(told)}\n`);
process.exit(good ? 0 : 1);
