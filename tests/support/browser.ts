import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { findChromium } from '../../scripts/browsers.mjs';
import { engine } from './engine.js';
import { launchFirefox } from './firefox/launch.js';
import { patience, slow } from './until.js';
import { WebKitBrowser } from './webkit/browser.js';

/** Address of a page below the repository, as `npm start` serves it. */
export const at = (path: string): string => inject('url') + path;

/** A folder that a browser can be started on more than once, as one person's device. */
export function newDevice(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'zelfscan-device-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/**
 * The engine that the tests run in; with a device, started on what an earlier start left there. Without one it is as if
 * nobody had used it before.
 */
export async function openBrowser(device?: { path: string }): Promise<Browser> {
  if (engine === 'firefox') return launchFirefox(device);
  if (engine === 'webkit') {
    return (await WebKitBrowser.start(inject('display'), at('/examples/kaal/page.css'))) as unknown as Browser;
  }
  if (device) return slowed(await launchChromium(device.path));
  return partOf(await sharedChromium());
}

async function launchChromium(userDataDir?: string): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return launch({ executablePath, args, ...(userDataDir ? { userDataDir } : {}) });
}

/** One Chromium for all files that a worker runs: starting it takes as long as many a test. */
const shared = globalThis as { zelfscanChromium?: Promise<Browser> };

function sharedChromium(): Promise<Browser> {
  const running = shared.zelfscanChromium ?? launchChromium();
  shared.zelfscanChromium = running.then((browser) => (browser.connected ? browser : launchChromium()));
  return shared.zelfscanChromium;
}

/** A browser for one file, in a Chromium that others use after it: a context, with those that are opened from it. */
async function partOf(browser: Browser): Promise<Browser> {
  const opened: BrowserContext[] = [];
  const open = async () => {
    const context = slowed(await browser.createBrowserContext());
    opened.push(context);
    return context;
  };
  const first = await open();
  const end = first.close.bind(first);
  const close = async () => {
    for (const context of opened.slice(1)) if (!context.closed) await context.close();
    if (!first.closed) await end();
  };
  return Object.assign(first, { createBrowserContext: open, close }) as unknown as Browser;
}

/** With SLOW=6, pages that get a sixth of the processor. */
function slowed<T extends Browser | BrowserContext>(opener: T): T {
  if (slow === 1) return opener;
  const open = opener.newPage.bind(opener);
  opener.newPage = async () => {
    const page = await open();
    page.setDefaultTimeout(1.5 * patience);
    await page.emulateCPUThrottling(slow);
    return page;
  };
  return opener;
}

/** What went wrong on a page, and what it asked for. */
export interface Watch {
  /** Content security policy violations, as "directive blocked-uri". */
  readonly violations: string[];
  /** Uncaught errors and console errors. */
  readonly errors: string[];
  /** Paths of all requests. */
  readonly requests: string[];
}

/** A page that keeps count of violations, errors and requests from its first byte. */
export async function watchedPage(browser: Browser): Promise<{ page: Page; watch: Watch }> {
  const page = await browser.newPage();
  const watch: Watch = { violations: [], errors: [], requests: [] };
  await page.exposeFunction('__violation', (text: string) => watch.violations.push(text));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { __violation(text: string): void }).__violation;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on('pageerror', (error) => watch.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:') watch.requests.push(url.origin + url.pathname);
  });
  return { page, watch };
}

/** From its next document on, a page takes every moment for this one: files made at the same moment can be compared. */
export async function stopClock(page: Page, moment: string): Promise<void> {
  await page.evaluateOnNewDocument((moment) => {
    const Real = Date;
    class Stopped extends Real {
      constructor(...given: ConstructorParameters<typeof Date>) {
        if (given.length) super(...given);
        else super(moment);
      }
      static override now(): number {
        return Real.parse(moment);
      }
    }
    Object.assign(globalThis, { Date: Stopped });
  }, moment);
}
