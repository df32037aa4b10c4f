import type { ElementHandle, Page } from 'puppeteer-core';
import { focused, type ScanElement } from '../support/scan.js';
import { until } from '../support/until.js';
import { on } from './portrait.js';

export const scanTag = 'kwaliteitskader-zelfscan';
export const cardTag = 'mda-dilemmakaart';

/** Waits until an element is there and can be used, in whichever shadow root. */
export async function isReady(page: Page, tag: string): Promise<void> {
  await until(() => on(page, tag, (element: HTMLElement | null) => !!element?.matches(':defined')), `${tag} is there`);
  await on(page, tag, (element) => (element as ScanElement).ready);
}

/** One person at the keyboard and the mouse, who finds things by what they are. */
export class Person {
  constructor(
    readonly page: Page,
    readonly tag: string,
  ) {}

  /** Waits for what a selector finds inside the element. Asked again: what is drawn in a shadow root wakes nothing up. */
  async find(selector: string): Promise<ElementHandle<HTMLElement>> {
    const path = `${this.tag} >>> ${selector}`;
    for (let i = 0; i < 200; i++) {
      const found = (await this.page.$(path)) ?? (await this.page.$(`>>> ${path}`));
      if (found) return found as ElementHandle<HTMLElement>;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`no ${selector}`);
  }

  /** Waits for it, and keeps no hold of it. */
  async sees(selector: string): Promise<void> {
    await (await this.find(selector)).dispose();
  }

  /** Presses it with the mouse, in the middle of where it is drawn: what covers it gets the click. */
  async press(selector: string): Promise<void> {
    const found = await this.find(selector);
    await found.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await found.click();
    await found.dispose();
    await this.settle();
  }

  /** Until the element has drawn what was done. */
  async settle(): Promise<void> {
    await on(this.page, this.tag, async (element) => {
      for (let i = 0; i < 3; i++) {
        await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
        // A page that is not drawn has no frames.
        await new Promise((done) => setTimeout(done));
      }
    });
  }
}

/** Starts a scan on the device. */
export async function startScan(page: Page): Promise<Person> {
  await isReady(page, scanTag);
  const person = new Person(page, scanTag);
  const asks = await on(page, scanTag, (scan) => {
    const start = scan.shadowRoot?.querySelector('zs-start-screen')?.shadowRoot;
    return start?.querySelector('input[type=radio][value=device]') !== null;
  });
  if (asks) await person.press('zs-start-screen >>> input[type=radio][value=device]');
  await person.press('zs-start-screen >>> .ways .btn');
  await person.sees('zs-scale-item >>> .level');
  return person;
}

/** Starts a scan, gives the first answer, and writes a note with it. */
export async function fillIn(page: Page, note = 'Gezien bij de intake'): Promise<Person> {
  const person = await startScan(page);
  await person.press('zs-scale-item >>> .level:nth-child(3)');
  await person.press('zs-scale-item >>> .tools .link:last-child');
  await person.sees('zs-scale-item >>> textarea');
  // It gets the focus once it is drawn.
  await until(async () => (await focused(page)).startsWith('textarea'), 'the focus on the note');
  await page.keyboard.type(note);
  await settled(page);
  return person;
}

/** What was answered, until it is all stored. */
export async function settled(page: Page, item = '1.1'): Promise<{ value: unknown; note?: string }> {
  return on(
    page,
    scanTag,
    async (element, item) => {
      const scan = element as ScanElement;
      await scan.app.host.flush();
      return scan.session?.answers[item] ?? { value: undefined };
    },
    item,
  );
}

/** Goes to the results and waits for them. */
export async function openResults(person: Person): Promise<void> {
  await on(person.page, scanTag, (scan) => {
    const { app } = scan as ScanElement;
    return app.parts.scans().then((part) => part.showResults(app));
  });
  await person.sees('zs-results >>> h2');
  await person.settle();
}

/** Opens the card of one person and places the first dilemma. */
export async function placeOne(page: Page): Promise<Person> {
  await isReady(page, cardTag);
  const person = new Person(page, cardTag);
  await person.press('zs-card-start >>> .way:first-of-type button');
  await person.press('zs-dilemma-item >>> .stop:nth-of-type(3)');
  return person;
}
