import type { Page } from 'puppeteer-core';
import { until } from '../until.js';
import { inBrowser } from './in-browser.js';

/** Gecko's own words for roles. */
const words: Record<string, string> = { group: 'grouping', radio: 'radiobutton', button: 'pushbutton' };

interface Heard {
  name: string;
  description: string;
}

/** Asks the accessibility service, which Firefox starts when it is first asked for. */
export async function heardInFirefox(page: Page, role: string): Promise<Heard[]> {
  await page.bringToFront();
  const code = `
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const found = [];
    const walk = (node) => {
      if (service.getStringRole(node.role) === ${JSON.stringify(words[role] ?? role)}) {
        found.push({ name: node.name ?? '', description: node.description ?? '' });
      }
      for (let i = 0; i < node.childCount; i++) walk(node.getChildAt(i));
    };
    for (const window of Services.wm.getEnumerator('navigator:browser')) {
      const tab = service.getAccessibleFor(window.gBrowser.selectedBrowser);
      if (tab) walk(tab);
    }
    return JSON.stringify(found);`;
  let last = -1;
  // It fills up bit by bit.
  return until(
    async () => {
      const found = JSON.parse(await inBrowser(page, code)) as Heard[];
      const whole = found.length > 0 && found.length === last;
      last = found.length;
      return whole ? found : null;
    },
    `anything with the role ${role}`,
    10_000,
  );
}
