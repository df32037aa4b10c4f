import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findChromium, findFirefox } from '../../scripts/browsers.mjs';

/** A browser as a device has it: its profile stays when the browser is gone. */
export class Device {
  #profile = mkdtempSync(join(tmpdir(), 'zelfscan-faults-'));
  #browser = null;

  constructor(engine) {
    this.engine = engine;
  }

  async start() {
    if (this.#browser) return this.#browser;
    const options =
      this.engine === 'firefox' ? { browser: 'firefox', ...need(findFirefox(), 'Firefox') } : await findChromium();
    // Tabs beside each other work as fast as one alone.
    const awake =
      this.engine === 'firefox'
        ? []
        : [
            '--disable-background-timer-throttling',
            '--disable-renderer-backgrounding',
            '--disable-backgrounding-occluded-windows',
          ];
    this.#browser = await launch({
      ...options,
      args: [...options.args, ...awake],
      userDataDir: this.#profile,
      // A process group of its own, so that all of it can be killed at once.
      handleSIGINT: false,
    });
    return this.#browser;
  }

  /** Ends every process of the browser at once, as a power switch would; nothing gets to say goodbye. */
  async kill() {
    const browser = this.#browser;
    const process_ = browser.process();
    const gone = new Promise((done) => process_.once('exit', done));
    process.kill(-process_.pid, 'SIGKILL');
    await gone;
    this.#browser = null;
  }

  async close() {
    await this.#browser?.close();
    this.#browser = null;
  }

  /** A device as new. Only while the browser is not running. */
  async forget() {
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    this.#profile = mkdtempSync(join(tmpdir(), 'zelfscan-faults-'));
  }

  async remove() {
    await this.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function need(found, name) {
  if (!found) throw new Error(`No ${name} found; leave it out of FAULT_BROWSERS.`);
  return found;
}
