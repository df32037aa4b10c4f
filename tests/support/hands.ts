import type { ElementHandle, Page } from 'puppeteer-core';
import { patience, until } from './until.js';

/**
 * Scrolls an element to the middle, clear of the bar at the bottom, and waits until it stays there: what is above it may
 * still be growing, and a click would miss it.
 */
export const inPlace = (element: ElementHandle): Promise<void> =>
  element.evaluate(async (control) => {
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const place = () => JSON.stringify(control.getBoundingClientRect());
    for (let before = '', tries = 0; before !== place() && tries < 60; tries++) {
      before = place();
      // A page that lies behind another one draws no frames.
      await new Promise((done) => (requestAnimationFrame(done), setTimeout(done, 100)));
    }
  });

/** What a person hears of a control, and does with it. */
export class Hands {
  constructor(readonly page: Page) {}

  async find(name: string, role = 'button'): Promise<ElementHandle<HTMLElement>> {
    const selector = `::-p-aria([name="${name}"][role="${role}"])`;
    const found = await this.page.waitForSelector(selector, { timeout: patience }).catch((cause: unknown) => {
      throw new Error(`no ${role} "${name}"`, { cause });
    });
    await inPlace(found as ElementHandle);
    return found as ElementHandle<HTMLElement>;
  }

  async press(name: string, role = 'button'): Promise<void> {
    await (await this.find(name, role)).click();
  }

  /** Waits for an element in some shadow root. Asks again and again: what is drawn there wakes no selector up. */
  async appears<T extends HTMLElement>(selector: string): Promise<ElementHandle<T>> {
    return (await until(() => this.page.$(selector), selector, patience)) as unknown as ElementHandle<T>;
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
        { polling: 50, timeout: patience },
        words,
      )
      .catch((cause: unknown) => {
        throw new Error(`does not read "${words}"`, { cause });
      });
  }
}
