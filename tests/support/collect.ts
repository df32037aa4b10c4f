import type { Page } from 'puppeteer-core';
import { engine } from './engine.js';
import { inBrowser } from './firefox/in-browser.js';

/** Has the engine throw away what nothing on a page holds any more. It may need more than one go. */
export async function collect(page: Page): Promise<void> {
  if (engine === 'firefox') {
    const notices = ['child-gc-request', 'child-cc-request'];
    await inBrowser(page, notices.map((name) => `Services.obs.notifyObservers(null, '${name}');`).join(' '));
    return;
  }
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}
