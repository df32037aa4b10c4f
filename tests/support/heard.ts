import type { Page, SerializedAXNode } from 'puppeteer-core';
import { engine } from './engine.js';
import { heardInFirefox } from './firefox/heard.js';
import type { WebKitPage } from './webkit/page.js';

/** What assistive technology is told of an element; an engine that does not tell the description gives null. */
export interface Heard {
  name: string;
  description: string | null;
}

/** Everything on a page with this role, as the browser tells it. */
export async function heard(page: Page, role: string): Promise<Heard[]> {
  if (engine === 'firefox') return heardInFirefox(page, role);
  if (engine === 'webkit') return (page as unknown as WebKitPage).heard(role);
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const found: Heard[] = [];
  const walk = (node: SerializedAXNode) => {
    if (node.role === role) found.push({ name: node.name ?? '', description: node.description ?? '' });
    node.children?.forEach(walk);
  };
  if (tree) walk(tree);
  return found;
}
