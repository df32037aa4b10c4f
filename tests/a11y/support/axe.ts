import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { isExcepted } from './exceptions.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Every rule that axe has is on, those for good practice and those that are still on trial included, but for these.
 * Each with the reason why.
 */
export const leftOut = {
  'color-contrast-enhanced': 'Level AAA. We promise AA; the words of the scan pass it in the default colours.',
  'identical-links-same-purpose': 'Level AAA, and there are no links in the scan.',
  'meta-refresh-no-exceptions': 'Level AAA, and about the page around the scan.',
  'focus-order-semantics':
    'Asks for a role on everything that can get the focus. Headings and questions get it from us, never from Tab.',
  'css-orientation-lock': 'Reads style sheets by XMLHttpRequest. Orientation is tested by turning the window.',
  'hidden-content': 'Finds nothing by itself: asks a person to look at what is hidden.',
} as const;

/** Rules that axe leaves out unless they are named. */
const named = ['target-size', 'p-as-heading', 'table-fake-caption', 'td-has-header'];

export const options: RunOptions = {
  resultTypes: ['violations'],
  rules: {
    ...Object.fromEntries(named.map((id) => [id, { enabled: true }])),
    ...Object.fromEntries(Object.keys(leftOut).map((id) => [id, { enabled: false }])),
  },
};

/** Puts axe on a page. A page with a content security policy needs `setBypassCSP` before it is loaded. */
export const addAxe = (page: Page): Promise<unknown> => page.evaluate(source);

/** What axe objects to on the whole page, a line for each place. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(on: unknown, options: RunOptions): Promise<AxeResults> } }).axe.run(
        document,
        options,
      ),
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes
      .map(({ target }) => JSON.stringify(target))
      .filter((target) => !isExcepted(id, target))
      .map((target) => `${id} at ${target}`),
  );
}
