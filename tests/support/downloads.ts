import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { engine } from './engine.js';
import { connectionOf } from './firefox/connection.js';
import { patience, until } from './until.js';
import type { WebKitPage } from './webkit/page.js';

/** A folder that a page downloads to. */
export async function downloads(page: Page): Promise<{ path: string; next(end: string): Promise<string> }> {
  const path = await folderOf(page);
  return {
    path,
    next: (end) => until(() => Promise.resolve(whole(path, end)), `a download that ends in ${end}`, patience),
  };
}

/** A file that is under way is empty, or has another beside it. */
function whole(path: string, end: string): string | null {
  const names = readdirSync(path);
  const name = names.find((file) => file.endsWith(end));
  if (!name || names.some((file) => file.endsWith('.part'))) return null;
  const file = join(path, name);
  return statSync(file).size > 0 ? file : null;
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
    const { id } = page.browserContext();
    const where = { downloadPath: path, ...(id && { browserContextId: id }) };
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', ...where });
  }
  return path;
}
