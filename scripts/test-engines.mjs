// npm run test:engines: the browser tests in Chromium, Firefox and WebKit, as far as they are installed. Arguments are
// passed on to the test runner, as is its exit code.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { findWebKit } from './browsers.mjs';

const runner = fileURLToPath(new URL('../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
const helpers = [];
let tests = null;

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
}

/** Xvfb on a display number of its own choice, which it writes to file descriptor 3. */
async function startDisplay(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = start(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await Promise.race([once(child.stdio[3], 'data'), once(child, 'exit').then(() => [])]);
  if (number === undefined) throw new Error(`${xvfb} ended before it had a display.`);
  return `:${String(number).trim()}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** WebKitWebDriver, once it answers. Returns its port. */
async function startWebKit({ driver, xvfb, env }) {
  const display = xvfb ? await startDisplay(xvfb) : process.env.DISPLAY;
  const port = await freePort();
  const child = start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, ...env, DISPLAY: display },
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

try {
  const webkit = findWebKit();
  const env = { ...process.env, ENGINES: 'all' };
  if (webkit) env.WEBKIT_DRIVER_PORT = String(await startWebKit(webkit));
  tests = spawn(process.execPath, [runner, ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' });
  const [code] = await once(tests, 'exit');
  process.exitCode = code ?? 1;
} finally {
  stopHelpers();
}
