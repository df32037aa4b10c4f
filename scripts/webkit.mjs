// What WebKitGTK needs to run unseen: a display, and ports that nobody uses.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

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
