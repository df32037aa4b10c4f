/**
 * `npm test`: every check, cheapest first, each as a command that can be run alone. Stops at the first that fails and
 * says which one. Ends with the number of tests that ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const unit = 'test-results/unit.json';

const steps = [
  ['format', 'npx prettier --check .'],
  ['lint', 'npx eslint .'],
  ['types', 'npm run --silent types'],
  ['boundaries', 'npm run --silent boundaries'],
  ['unit', `npx vitest run --project unit --reporter=default --reporter=json --outputFile.json=${unit}`],
  ['components', 'node scripts/test-files.mjs components'],
  ['build', 'npx vite build --logLevel warn'],
  ['npm package', 'npm run --silent build:npm'],
  ['example apps', 'npm run --silent build:examples'],
  ['docs', 'npm run --silent docs'],
  ['end-to-end', 'node scripts/test-files.mjs e2e'],
  ['accessibility', 'node scripts/test-files.mjs a11y'],
];

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
for (const [name, command] of steps) {
  console.log(`\n— ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name} failed. Run it alone with: ${command}`);
    process.exit(status ?? 1);
  }
}

const counts = ['unit', 'components', 'e2e', 'a11y'].map((name) =>
  JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8')),
);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
const [passed, failed] = [sum('numPassedTests'), sum('numFailedTests')];
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
