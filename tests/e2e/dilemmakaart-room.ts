import type { ElementHandle, Page } from 'puppeteer-core';
import type { MdaDilemmakaart } from '../../packages/zelfscan/src/index.js';
import { inPlace } from '../support/hands.js';
import { ready } from '../support/scan.js';
import { patience, until } from '../support/until.js';

export const tag = 'mda-dilemmakaart';
export const example = '/examples/mda-sessie/';

/** Waits for the element on a page. */
export const cardReady = (page: Page): Promise<void> => ready(page, tag);

/** Runs a function with the element on the page. */
export function inCard<T, A extends unknown[]>(
  page: Page,
  run: (card: MdaDilemmakaart, ...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  return page.evaluate(
    `(${run.toString()})(document.querySelector('${tag}'), ...${JSON.stringify(args)})`,
  ) as Promise<T>;
}

/** All text of the element as it stands, across its shadow roots. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate((name) => {
    const walk = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (node instanceof HTMLElement && (node.hidden || /^(STYLE|SCRIPT)$/.test(node.tagName))) return '';
      if (node instanceof HTMLSlotElement) return node.assignedNodes().map(walk).join(' ');
      const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
      return [...inside.childNodes].map(walk).join(' ');
    };
    const host = document.querySelector(name);
    return host ? walk(host).replace(/\s+/g, ' ').trim() : '';
  }, tag);

/** Waits until the element holds this. Asked again and again: what is drawn in a shadow root wakes no selector up. */
export const appears = (page: Page, selector: string): Promise<ElementHandle> =>
  until(() => page.$(`${tag} >>> ${selector}`), selector, patience);

/** One person at the keyboard and the mouse of one window: finds things by the names that people hear. */
export class Hands {
  constructor(readonly page: Page) {}

  async find(name: string, role = 'button'): Promise<ElementHandle<HTMLElement>> {
    const selector = `::-p-aria([name="${name}"][role="${role}"])`;
    const found = (await this.page.waitForSelector(selector, { timeout: patience }).catch((cause: unknown) => {
      throw new Error(`no ${role} "${name}"`, { cause });
    })) as ElementHandle<HTMLElement>;
    await inPlace(found);
    return found;
  }

  async press(name: string, role = 'button'): Promise<void> {
    await (await this.find(name, role)).click();
    await this.settle();
  }

  /** Presses what a selector finds inside the element. */
  async click(selector: string): Promise<void> {
    const found = await appears(this.page, selector);
    await inPlace(found);
    await found.click();
    await this.settle();
  }

  async type(label: string, text: string): Promise<void> {
    const field = await this.find(label, 'textbox');
    await field.click();
    await field.type(text);
    await this.page.keyboard.press('Tab');
    await this.settle();
  }

  /** Until the element has drawn what was done. */
  async settle(): Promise<void> {
    await this.page.evaluate(async (name) => {
      const host = document.querySelector<MdaDilemmakaart>(name as never);
      for (let i = 0; i < 3; i++) {
        await host?.updateComplete;
        await new Promise((done) => requestAnimationFrame(done));
      }
    }, tag);
  }

  /** Takes a turn behind the cover: with the mouse, or with the keys alone. */
  async turn(choice: number | 'unknown', keys = false): Promise<void> {
    const { page } = this;
    await this.press('Ik ben aan de beurt');
    const before = await this.radios();
    if (before.some(({ checked }) => checked)) throw new Error('something was chosen before the turn began');
    const index = choice === 'unknown' ? before.length - 1 : choice - 1;
    if (keys) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (let i = 0; i < index; i++) await page.keyboard.press('ArrowRight');
      await this.settle();
      const chosen = (await this.radios()).findIndex(({ checked }) => checked);
      if (chosen !== index) throw new Error(`the keys chose ${chosen}, not ${index}`);
    } else {
      const radio = before[index]?.handle;
      await radio?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await radio?.click();
    }
    await this.settle();
    await this.press('Klaar, dek af');
  }

  async radios(): Promise<{ handle: ElementHandle<HTMLInputElement>; checked: boolean }[]> {
    const handles = await this.page.$$<'input'>(`${tag} >>> zs-session-ballot >>> input[type=radio]` as 'input');
    return Promise.all(
      handles.map(async (handle) => ({ handle, checked: await handle.evaluate((radio) => radio.checked) })),
    );
  }

  async ballot(choices: readonly (number | 'unknown')[]): Promise<void> {
    for (const [i, choice] of choices.entries()) await this.turn(choice, i % 3 === 2);
  }
}
