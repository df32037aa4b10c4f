import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Watch } from '../support/browser.js';
import { pageForEach, type Opened } from '../support/page-for-each.js';
import { openSite, type Served, type Site } from './site.js';

/**
 * For the tests around this call: a site with these pages, and a window for each test as `pageForEach` opens it. Returns
 * what goes to a page of the site in that window; nothing may go wrong there.
 */
export function visits<Path extends string>(
  pages: Readonly<Record<Path, Served>>,
  take: (opened: Opened) => void,
): (path: Path | `${Path}#${string}`) => Promise<void> {
  let site: Site;
  let page: Page;
  let watch: Watch;

  beforeAll(async () => {
    site = await openSite(pages);
  });
  afterAll(() => site.close());
  pageForEach((opened) => {
    ({ page, watch } = opened);
    take(opened);
  });
  afterEach(() => {
    expect(watch.violations).toEqual([]);
    expect(watch.errors).toEqual([]);
  });

  return async (path) => {
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(site.url(path));
  };
}
