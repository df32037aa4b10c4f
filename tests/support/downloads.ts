import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { engine } from './engine.js';
import { connectionOf } from './firefox/connection.js';
import { until } from './until.js';
import type { WebKitPage } from './webkit/page.js';

/** A folder that a page downloads to. */
export async function downloads(page: Page): Promise<{ path: string; next(end: string): Promise<string> }> {
  const path = await folderOf(page);
  return {
    path,
    next: (end) =>
      until(
        () => Promise.resolve(readdirSync(path).find((file) => file.endsWith(end))),
        `a download that ends in ${end}`,
        10_000,
      ).then((name) => join(path, name)),
  };
}

async function folderOf(page: Page): Promise<string> {
  if (engine === 'webkit') return (page as unknown as WebKitPage).opener.driver.downloads;
  const path = mkdtempSync(join(tmpdir(), 'zelfscan-downloads-'));
  process.once('exit', () => rmSync(path, { recursive: true, force: true }));
  if (engine === 'firefox') {
    const downloadBehavior = { type: 'allowed', destinationFolder: path };
    await connectionOf(page.browser()).send('browser.setDownloadBehavior', { downloadBehavior });
  } else {
    const session = await page.browser().target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: path });
  }
  return path;
}
