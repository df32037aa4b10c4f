// node scripts/test-files.mjs <tests>: tests that need browsers, 'components' or a project of vitest. A browser on a busy
// machine may miss a moment, so a file with a failure is run once more, from its start: its tests go on where the one
// before left the page, and one of them alone proves nothing. What fails twice has failed; what needed a second go is
// said.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs test files, all without `files`. Returns whether that went well, and the report by file. */
function run(project, files = []) {
  // web-test-runner.config.mjs knows it too.
  const report = `${root}test-results/.${project}.json`;
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const command =
    project === 'components'
      ? ['@web/test-runner/dist/bin.js', ...(files.length ? ['--files', ...files] : [])]
      : ['vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files]; // prettier-ignore
  const options = { cwd: root, stdio: 'inherit' };
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${command[0]}`, ...command.slice(1)], options);
  try {
    return { good: status === 0, results: JSON.parse(readFileSync(report, 'utf8')).testResults };
  } catch {
    return { good: false, results: [] };
  } finally {
    rmSync(report, { force: true });
  }
}

const [project] = process.argv.slice(2);
let { good, results } = run(project);
const failed = [...new Set(results.filter(({ status }) => status !== 'passed').map(({ name }) => name))];
if (!good && failed.length) {
  const names = failed.map((name) => relative(root, name));
  console.log(`\nOnce more, from the start:\n${names.map((name) => `  ${name}`).join('\n')}`);
  const again = run(project, names);
  good = again.good && failed.every((name) => again.results.some((result) => result.name === name));
  if (good) console.log(`\nPassed the second time:\n${names.map((name) => `  ${name}`).join('\n')}`);
  results = [...results.filter(({ name }) => !failed.includes(name)), ...again.results];
}
const tests = results.flatMap(({ assertionResults }) => assertionResults);
const count = (wanted) => tests.filter(({ status }) => status === wanted).length;
const counts = { numPassedTests: count('passed'), numFailedTests: count('failed') };
writeFileSync(`${root}test-results/${project}.json`, `${JSON.stringify(counts)}\n`);
process.exit(good ? 0 : 1);
