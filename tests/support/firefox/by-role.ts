import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { connectionOf } from './connection.js';

/** What is read of puppeteer's own frames and handles. */
interface Located {
  sharedId: string;
}
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;
const sharedId = (handle: JSHandle): string => (handle as unknown as { remoteValue(): Located }).remoteValue().sharedId;

/** The elements that Firefox itself gives this role and this name, in the document and in every shadow root. */
export async function queryByRole(page: Page, role: string, name: string): Promise<ElementHandle[]> {
  const roots = await page.evaluateHandle(() => {
    const roots: Node[] = [document.documentElement];
    const walk = (from: ParentNode) => {
      for (const element of from.querySelectorAll('*')) {
        if (!element.shadowRoot) continue;
        roots.push(element.shadowRoot);
        walk(element.shadowRoot);
      }
    };
    walk(document);
    return roots;
  });
  const startNodes = [...(await roots.getProperties()).values()].filter((root) => root.asElement());
  const locator = { type: 'accessibility', value: { role, name } };
  const params = {
    context: contextOf(page),
    locator,
    startNodes: startNodes.map((root) => ({ sharedId: sharedId(root) })),
  };
  const { result } = await connectionOf(page.browser()).send('browsingContext.locateNodes', params);
  await roots.dispose();
  const { nodes } = result as { nodes: Located[] };
  const make = startNodes[0]?.constructor as unknown as { from(node: Located, realm: unknown): ElementHandle };
  const realm = (startNodes[0] as unknown as { realm: unknown } | undefined)?.realm;
  return nodes.map((node) => make.from(node, realm));
}
