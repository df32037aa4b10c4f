import { launch, type Browser, type BrowserContext, type KeyInput, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { roleSelector } from '../by-role.js';
import { insert } from '../insert.js';
import { until } from '../until.js';
import { queryByRole } from './by-role.js';
import { setFeatures, setMedium, type MediaFeatures } from './media.js';

/** Starts Firefox by WebDriver BiDi, and adds what puppeteer only does in Chromium. */
export async function launchFirefox(device?: { path: string }): Promise<Browser> {
  const found = findFirefox();
  if (!found) throw new Error('No Firefox found: install firefox-esr, or set FIREFOX_PATH to its executable.');
  const browser = await launch({
    browser: 'firefox',
    executablePath: found.executablePath,
    // To reach the settings that a page sees as media features.
    args: [...found.args, '-remote-allow-system-access'],
    // Its list of downloads would open over the page, and take the keys.
    extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
    ...(device ? { userDataDir: device.path } : {}),
  });
  complete(browser);
  const create = browser.createBrowserContext.bind(browser);
  browser.createBrowserContext = async (options) => {
    const context = await create(options);
    complete(context);
    return context;
  };
  return browser;
}

function complete(opener: Browser | BrowserContext): void {
  const open = opener.newPage.bind(opener);
  opener.newPage = async () => {
    const page = await open();
    addTo(page);
    await setFeatures(page, []);
    return page;
  };
}

/** Looking for a role, which puppeteer leaves to Firefox and so does not reach shadow roots, and what it refuses. */
function addTo(page: Page): void {
  const plain = { one: page.$.bind(page), all: page.$$.bind(page), wait: page.waitForSelector.bind(page) };
  const all = (selector: string) => {
    const wanted = roleSelector(selector);
    return wanted ? queryByRole(page, wanted.role, wanted.name) : plain.all(selector);
  };
  const { keyboard } = page;
  const press = keyboard.press.bind(keyboard);
  Object.assign(keyboard, {
    press: (key: string) => press((key === 'Space' ? ' ' : key) as KeyInput),
    sendCharacter: (text: string) => page.evaluate(insert, text),
  });
  Object.assign(page, {
    $$: all,
    $: async (selector: string) => (roleSelector(selector) ? ((await all(selector))[0] ?? null) : plain.one(selector)),
    waitForSelector: (selector: string, options: { timeout?: number } = {}) =>
      roleSelector(selector)
        ? until(async () => (await all(selector))[0], selector, options.timeout)
        : plain.wait(selector, options),
    // What evaluate() runs is not subject to the policy of the page in Firefox.
    setBypassCSP: () => Promise.resolve(),
    emulateMediaFeatures: (features?: MediaFeatures) => setFeatures(page, features ?? []),
    emulateMediaType: (medium?: string) => setMedium(page, medium),
  });
}
