// npm run test:engines: the component tests in Chromium, Firefox and WebKit, and the end-to-end tests in Firefox and
// WebKit (npm test has them in Chromium), as far as these are installed, one after the other. What is installed must
// pass all. Arguments choose parts: components, firefox, webkit.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { findFirefox, findWebKit } from './browsers.mjs';
import { freePort, startDisplay } from './webkit.mjs';

const runner = fileURLToPath(new URL('test-files.mjs', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const helpers = [];
let tests = null;
let screen = null;

/** Starts a program in a process group of its own, so that what it starts can be stopped with it. */
function start(program, args, options) {
  const child = spawn(program, args, { detached: true, ...options });
  child.failure = null;
  child.on('error', (error) => (child.failure = error));
  helpers.push(child);
  return child;
}

function stopHelpers() {
  for (const child of helpers.splice(0).reverse()) {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
  screen?.stop();
  screen = null;
}

/** WebKitWebDriver, once it answers. Returns its port. */
async function startWebKit({ driver, xvfb, env }) {
  screen = xvfb ? await startDisplay(xvfb) : null;
  const port = await freePort();
  const child = start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, ...env, DISPLAY: screen?.display ?? process.env.DISPLAY },
  });
  for (let tries = 0; tries < 100 && child.exitCode === null && !child.failure; tries += 1) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/status`);
      if (response.ok) return port;
    } catch {
      // Not listening yet.
    }
    await pause(100);
  }
  throw new Error(`${driver} did not start.`, { cause: child.failure });
}

for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
  process.on(signal, () => {
    tests?.kill(signal);
    stopHelpers();
    process.exit(code);
  });
}

/** Runs tests to their end; whether they went well. */
async function run(name, env) {
  tests = spawn(process.execPath, [runner, name], { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  const [code] = await once(tests, 'exit');
  return code === 0;
}

async function components(webkit) {
  const env = { ENGINES: 'all' };
  if (webkit) env.WEBKIT_DRIVER_PORT = String(await startWebKit(webkit));
  try {
    return await run('components', env);
  } finally {
    stopHelpers();
  }
}

const endToEnd = (engine) => run('e2e', { ENGINE: engine });

const webkit = findWebKit();
const parts = {
  components: () => components(webkit),
  firefox: findFirefox() && (() => endToEnd('firefox')),
  webkit: webkit && (() => endToEnd('webkit')),
};
const asked = process.argv.slice(2);
const wrong = asked.find((name) => !(name in parts));
if (wrong) {
  console.error(`No part ${wrong}: choose from ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const chosen = asked.length ? asked : Object.keys(parts);
const results = [];
// The end-to-end tests are of all that is built, the documentation and the example apps too.
if (chosen.some((name) => name !== 'components')) {
  const { status } = spawnSync('npm run --silent build:all', { cwd: root, shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
for (const name of chosen) {
  const begun = performance.now();
  const good = parts[name] ? await parts[name]() : null;
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  results.push(`${name}: ${good === null ? 'not installed' : good ? 'passed' : 'FAILED'}, ${minutes} min`);
  if (good === false || (good === null && asked.length)) process.exitCode = 1;
}
console.log(`\n${results.join('\n')}`);
