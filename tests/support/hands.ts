import type { ElementHandle, Page } from 'puppeteer-core';

/** What a person hears of a control, and does with it. */
export class Hands {
  constructor(readonly page: Page) {}

  async find(name: string, role = 'button'): Promise<ElementHandle<HTMLElement>> {
    const selector = `::-p-aria([name="${name}"][role="${role}"])`;
    const found = await this.page.waitForSelector(selector, { timeout: 10_000 }).catch((cause: unknown) => {
      throw new Error(`no ${role} "${name}"`, { cause });
    });
    const element = found as ElementHandle<HTMLElement>;
    // Clear of the bar that sticks to the bottom of the window.
    await element.evaluate((control) => control.scrollIntoView({ block: 'center', behavior: 'instant' }));
    return element;
  }

  async press(name: string, role = 'button'): Promise<void> {
    await (await this.find(name, role)).click();
  }

  /** Waits for an element in some shadow root. Asks again and again: what is drawn there wakes no selector up. */
  async appears<T extends HTMLElement>(selector: string): Promise<ElementHandle<T>> {
    for (let i = 0; i < 200; i++) {
      const found = await this.page.$(selector);
      if (found) return found as unknown as ElementHandle<T>;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`no ${selector}`);
  }

  /** Waits until the element holds these words, in whichever shadow root. */
  async reads(words: string): Promise<void> {
    await this.page
      .waitForFunction(
        (words) => {
          const walk = (node: Node): string => {
            if (node instanceof Text) return node.data;
            if (node instanceof HTMLElement && node.hidden) return '';
            const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
            return [...inside.childNodes].map(walk).join(' ');
          };
          return walk(document.body).replace(/\s+/g, ' ').includes(words);
        },
        { polling: 50, timeout: 10_000 },
        words,
      )
      .catch((cause: unknown) => {
        throw new Error(`does not read "${words}"`, { cause });
      });
  }
}
