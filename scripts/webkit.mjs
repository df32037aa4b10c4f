// What WebKitGTK needs to run unseen: a display, and ports that nobody uses.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** In pixels, of a display. Twice as wide and high as the largest window that a test asks for. */
export const screen = { width: 4000, height: 3000 };

/**
 * Xvfb on a display number of its own choice, which it writes to file descriptor 3.
 * @param {string} xvfb
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export async function startDisplay(xvfb) {
  const args = ['-displayfd', '3', '-screen', '0', `${screen.width}x${screen.height}x24`, '-nolisten', 'tcp'];
  const child = spawn(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit').then(() => []);
  const [number] = await Promise.race([once(child.stdio[3], 'data'), ended]);
  if (number === undefined) throw new Error(`${xvfb} ended before it had a display.`);
  return { display: `:${String(number).trim()}`, stop: () => child.kill() };
}

/** @returns {Promise<number>} */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * WebKitWebDriver, once it answers, on a display of its own.
 * @param {NonNullable<ReturnType<typeof import('./browsers.mjs').findWebKit>>} found
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function startDriver({ driver, xvfb, env }) {
  const screen = xvfb ? await startDisplay(xvfb) : null;
  const port = await freePort();
  // A process group of its own, so that the browsers it starts can be stopped with it.
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...env, DISPLAY: screen?.display ?? process.env.DISPLAY },
  });
  let failure = null;
  child.on('error', (error) => (failure = error));
  const stop = () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
    screen?.stop();
  };
  for (let tries = 0; tries < 300 && child.exitCode === null && !failure; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (answer?.ok) return { port, stop };
    await pause(100);
  }
  stop();
  throw new Error(`${driver} did not start.`, { cause: failure });
}
