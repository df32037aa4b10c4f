import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findWebKit } from '../../../scripts/browsers.mjs';
import { freePort } from '../../../scripts/webkit.mjs';
import { until } from '../until.js';
import { InspectorSocket } from './socket.js';
import { corner } from './window.js';

/** WebKitWebDriver and the browser it drives. It knows one window at a time, so what is asked of it waits its turn. */
export class Driver {
  readonly #children: ChildProcess[] = [];
  readonly #home = mkdtempSync(join(tmpdir(), 'zelfscan-webkit-'));
  readonly downloads = join(this.#home, 'downloads');
  #address = '';
  #turn: Promise<unknown> = Promise.resolve();
  #window = '';
  socket!: InspectorSocket;
  /** The window that is there from the start: without one the browser would end. */
  first = '';

  private constructor(readonly site: string) {}

  static async start(display: string, site: string): Promise<Driver> {
    const found = findWebKit();
    if (!found) throw new Error('No WebKitGTK found: install webkit2gtk-driver and xvfb.');
    const driver = new Driver(site);
    process.once('exit', driver.#end);
    const [inspectorPort, driverPort] = [await freePort(), await freePort()];
    const inspector = `127.0.0.1:${inspectorPort}`;
    const env = {
      ...process.env,
      ...found.env,
      ...driver.#places(),
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // Drawn by the processor there is, layers cost more than they save.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      WEBKIT_INSPECTOR_SERVER: inspector,
    };
    driver.#run(found.miniBrowser, ['--automation', '--javascript-can-open-windows-automatically=true'], env);
    driver.socket = await until(() => InspectorSocket.open(inspectorPort).catch(() => null), found.miniBrowser);
    const args = [`--port=${driverPort}`, '--host=127.0.0.1', `--target=${inspector}`];
    driver.#run(found.driver, args, env);
    driver.#address = `http://127.0.0.1:${driverPort}`;
    await until(() => fetch(`${driver.#address}/status`).catch(() => null), found.driver);
    const { sessionId } = (await driver.#ask('POST', '/session', { capabilities: { alwaysMatch: {} } })) as {
      sessionId: string;
    };
    driver.#address += `/session/${sessionId}`;
    driver.first = driver.#window = (await driver.#ask('GET', '/window')) as string;
    return driver;
  }

  /** Asks something of a window. */
  ask(window: string, method: string, path: string, body?: object): Promise<unknown> {
    return this.alone(async () => {
      if (this.#window !== window) {
        await this.#ask('POST', '/window', { handle: window });
        this.#window = window;
      }
      return this.#ask(method, path, body);
    });
  }

  windows(): Promise<string[]> {
    return this.alone(() => this.#ask('GET', '/window/handles')) as Promise<string[]>;
  }

  async open(): Promise<string> {
    // Without bars it can be as narrow as a telephone.
    const before = new Set(await this.windows());
    const script = `open('about:blank', '_blank', 'popup,noopener,left=${corner.x},top=${corner.y},width=800,height=600')`;
    await this.ask(this.first, 'POST', '/execute/sync', { script, args: [] });
    const handle = await until(async () => (await this.windows()).find((window) => !before.has(window)), 'a window');
    // Only now it has a process, and so something to inspect.
    await this.ask(handle, 'POST', '/url', { url: 'about:blank' });
    return handle;
  }

  async closeWindow(window: string): Promise<void> {
    await this.ask(window, 'DELETE', '/window');
    this.#window = '';
  }

  /** Runs nothing else of the driver meanwhile. */
  alone<T>(run: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(run, run);
    this.#turn = next.catch(() => {});
    return next;
  }

  async close(): Promise<void> {
    process.off('exit', this.#end);
    const ended = this.#children.map((child) => once(child, 'exit'));
    this.#end();
    await Promise.all(ended);
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 10 });
  }

  readonly #end = (): void => {
    this.socket?.close();
    for (const child of this.#children.splice(0).reverse()) child.kill('SIGKILL');
  };

  /** A home of its own: nothing is left behind in that of who runs the tests. */
  #places(): Record<string, string> {
    const config = join(this.#home, 'config');
    mkdirSync(join(config, 'gtk-3.0'), { recursive: true });
    // The bars of the browser are wider than a telephone.
    writeFileSync(join(config, 'gtk-3.0', 'gtk.css'), '* { min-width: 0; padding: 0; margin: 0; font-size: 1px; }\n');
    mkdirSync(this.downloads);
    writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${this.downloads}"\n`);
    const inside = (name: string) => join(this.#home, name);
    return {
      HOME: this.#home,
      XDG_CONFIG_HOME: config,
      XDG_DATA_HOME: inside('data'),
      XDG_CACHE_HOME: inside('cache'),
    };
  }

  #run(program: string, args: string[], env: Record<string, string | undefined>): void {
    this.#children.push(spawn(program, args, { env, stdio: 'ignore' }));
  }

  async #ask(method: string, path: string, body?: object): Promise<unknown> {
    const sent = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {};
    const answer = await fetch(this.#address + path, { method, ...sent });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) {
      const { error, message } = value as { error: string; message: string };
      throw new Error(`${method} ${path}: ${error}. ${message}`);
    }
    return value;
  }
}
