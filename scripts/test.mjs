/**
 * `npm test`: every check as a command that can be run alone, two beside each other, and what drives browsers by itself at
 * the end, with two files beside each other. Prints a check when it is done, stops at the first that fails and says how
 * to run it alone. Ends with the ten slowest files and the number of tests that ran.
 *
 * With ENGINES=all, as in .ci/run, the component tests run in Firefox and WebKit as well, so do the files of
 * tests/engines.ts, and a few faults follow. Arguments choose checks, which run after what they need; `long` is what a
 * night or a release is for.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFirefox, findWebKit } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const allEngines = process.env.ENGINES === 'all';
const beside = 2;

const built = ['build', 'docs', 'example apps'];
const files = (...projects) => `node scripts/test-files.mjs ${projects.join(' ')}`;
const endToEnd = (engine, env = {}) => ({
  run: files('e2e'),
  env: { ENGINE: engine, ...env },
  report: `e2e-${engine}`,
  engine,
  needs: built,
  wide: true,
});
const faults = (env, engine) => ({ run: 'node tests/faults/run.mjs', env, engine, needs: ['build'], wide: true });
const installed = { firefox: findFirefox, webkit: findWebKit };

/**
 * `needs` names what must have passed before; `wide` has both places; `report` is where its tests are told, in
 * test-results; `engine` must be installed, or it is left out.
 */
const steps = {
  types: { run: 'npm run --silent types' },
  build: { run: 'npx vite build --logLevel warn' },
  'npm package': { run: 'npm run --silent build:npm', needs: ['types'] },
  lint: { run: 'npx eslint .' },
  docs: { run: 'npm run --silent docs', needs: ['build'] },
  'example apps': { run: 'npm run --silent build:examples', needs: ['npm package'] },
  unit: { run: files('unit', 'unit-alone'), report: 'unit' },
  format: { run: 'npx prettier --check --cache .' },
  boundaries: { run: 'npm run --silent boundaries' },
  components: { run: files('components'), report: 'components', wide: allEngines },
  chromium: { run: files('e2e', 'a11y'), report: 'e2e', needs: built, wide: true },
  firefox: endToEnd('firefox'),
  webkit: endToEnd('webkit'),
  faults: faults({ FAULT_RUNS: '40', FAULT_REPEATS: '1' }),
  'fuzz, long': { run: 'node scripts/fuzz.mjs', wide: true },
  'faults, long': faults({ FAULT_BROWSERS: 'chromium,firefox', FAULT_RUNS: '400' }, 'firefox'),
  'accessibility, long': { run: files('a11y'), env: { FILES: 'all' }, report: 'a11y', needs: built, wide: true },
  'firefox, long': endToEnd('firefox', { FILES: 'all' }),
  'webkit, long': endToEnd('webkit', { FILES: 'all' }),
};

const names = Object.keys(steps);
const long = names.filter((name) => name.endsWith(', long'));
const more = ['firefox', 'webkit', 'faults'];
const asked = process.argv.slice(2).flatMap((name) => (name === 'long' ? long : [name]));
const wrong = asked.find((name) => !steps[name]);
if (wrong) {
  console.error(`No check ${wrong}: choose from ${[...names, 'long'].join(', ')}.`);
  process.exit(2);
}

/** Those that were asked for, after all that they need. */
function withNeeds(chosen) {
  const needed = new Set(chosen);
  for (const name of needed) for (const need of steps[name].needs ?? []) needed.add(need);
  return names.filter((name) => needed.has(name));
}

const absent = names.filter((name) => installed[steps[name].engine]?.() === null);
const missing = !allEngines && asked.find((name) => absent.includes(name));
if (missing) {
  console.error(`${missing} is not installed.`);
  process.exit(2);
}
const usual = names.filter((name) => !long.includes(name) && (allEngines || !more.includes(name)));
const todo = withNeeds(asked.length ? asked : usual).filter((name) => !absent.includes(name));
if (allEngines) for (const name of absent) console.log(`${name}: not installed, not tested`);

const command = ({ run, env = {} }) => [...Object.entries(env).map(([key, value]) => `${key}=${value}`), run].join(' ');
const running = new Map();
const passed = new Set();
const seconds = (since) => `${Math.round((performance.now() - since) / 1000)} s`;

function stop() {
  for (const child of running.values()) {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
}
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
  process.on(signal, () => {
    stop();
    process.exit(code);
  });
}

/** Runs a step to its end. What it prints comes as it is printed where it is alone, and else in one piece. */
function start(name) {
  const step = steps[name];
  const begun = performance.now();
  const stdio = step.wide ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  if (step.wide) console.log(`\n— ${name}: ${command(step)}`);
  // A process group of its own, so that what it starts can be stopped with it.
  const child = spawn(step.run, {
    cwd: root,
    shell: true,
    detached: true,
    stdio,
    env: { ...process.env, ...step.env },
  });
  running.set(name, child);
  const told = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => told.push(piece));
  return new Promise((done) => {
    child.on('close', (code) => {
      running.delete(name);
      if (!step.wide) process.stdout.write(`\n— ${name}: ${command(step)}\n${Buffer.concat(told)}`);
      console.log(`— ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds(begun)}`);
      done({ name, code });
    });
  });
}

rmSync(`${root}test-results`, { recursive: true, force: true });
mkdirSync(`${root}test-results`);
const begun = performance.now();
const under = new Map();
while (passed.size < todo.length) {
  for (const name of todo) {
    if (passed.has(name) || under.has(name)) continue;
    const { needs = [], wide } = steps[name];
    if (under.size >= (wide ? 1 : beside) || [...under.keys()].some((other) => steps[other].wide)) continue;
    if (needs.every((need) => passed.has(need) || !todo.includes(need))) under.set(name, start(name));
  }
  const { name, code } = await Promise.race(under.values());
  under.delete(name);
  if (code !== 0) {
    stop();
    console.error(`\n${name} failed. Run it alone with: ${command(steps[name])}`);
    process.exit(code ?? 1);
  }
  passed.add(name);
}

const reports = todo.flatMap((name) => steps[name].report ?? []);
const results = reports.flatMap((name) =>
  JSON.parse(readFileSync(`${root}test-results/${name}.json`, 'utf8')).map((file) => ({ ...file, report: name })),
);
const slowest = results.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10);
if (slowest.length) console.log('\nSlowest files:');
for (const file of slowest) {
  console.log(`${file.seconds.toFixed(1).padStart(7)} s  ${relative(root, file.name)} (${file.report})`);
}
const sum = (key) => results.reduce((total, file) => total + file[key], 0);
console.log(`\nIn ${seconds(begun)}\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') || (reports.length && !sum('passed')) ? 1 : 0);
