import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { engine } from './engine.js';

/** Drags a file over an element and lets it go there; where the browser cannot be made to, by the events of it. */
export async function dropFile(page: Page, on: ElementHandle<HTMLElement>, path: string): Promise<void> {
  if (engine === 'chromium') {
    const box = await on.boundingBox();
    const session = await page.createCDPSession();
    const data = { items: [], files: [path], dragOperationsMask: 1 };
    const where = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 40 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, ...where, data });
    }
    return;
  }
  await on.evaluate(
    (element, name, base64) => {
      const { x, y } = element.getBoundingClientRect();
      const root = element.shadowRoot ?? element;
      const under = root.querySelector('*') ?? element;
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
      const how = { bubbles: true, composed: true, cancelable: true, clientX: x + 40, clientY: y + 40, dataTransfer };
      for (const type of ['dragenter', 'dragover', 'drop']) under.dispatchEvent(new DragEvent(type, how));
    },
    basename(path),
    readFileSync(path, 'base64'),
  );
}
