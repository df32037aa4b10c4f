import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { roleSelector } from '../by-role.js';
import { until } from '../until.js';
import { evaluate, type RemoteObject, type Run } from './evaluate.js';
import { WebKitHandle } from './handle.js';
import { gone, type Inspector } from './inspector.js';
import type { Keyboard } from './keys.js';
import type { Mouse } from './mouse.js';
import { allIn, couldBe } from './select.js';

export interface NoElement {
  asElement(): null;
}

/** What has a document: a page, or a frame in it. With the part of puppeteer that both have. */
export abstract class Place extends EventEmitter {
  abstract readonly inspector: Inspector;
  abstract readonly keyboard: Keyboard;
  abstract readonly mouse: Mouse;
  protected patience = 30_000;

  /** The number of the context that its scripts run in; undefined is that of the page. Throws when it is gone. */
  abstract context(): number | undefined;

  /** What is in this frame. */
  abstract frameIn(frame: WebKitHandle): Promise<Place>;

  /** Where a point of this document is in what is seen of the page, once it is in view. */
  abstract seenAt(x: number, y: number): Promise<[number, number]>;

  async evaluate(run: Run, ...args: unknown[]): Promise<unknown> {
    return (await this.#run(run, args, true)).value;
  }

  async evaluateHandle(run: Run, ...args: unknown[]): Promise<WebKitHandle | NoElement> {
    const { objectId, subtype } = await this.#run(run, args, false);
    return objectId && subtype !== 'null' ? new WebKitHandle(this, objectId) : { asElement: () => null };
  }

  /** Asks again and again until it gives something; an object or an element is kept to work with. */
  async waitForFunction(
    run: Run,
    { polling, timeout = this.patience }: { polling?: number | string; timeout?: number } = {},
    ...args: unknown[]
  ): Promise<WebKitHandle | NoElement> {
    const source = typeof run === 'string' ? run : `(${run.toString()})(...${JSON.stringify(args)})`;
    const wait = typeof polling === 'number' ? polling : 50;
    const end = Date.now() + timeout;
    for (;;) {
      const given = await this.#run(source, [], false).catch((error: Error) => {
        if (error.message === gone) return null;
        throw error;
      });
      if (given?.objectId && given.subtype !== 'null') return new WebKitHandle(this, given.objectId);
      if (given?.value) return { asElement: () => null };
      if (Date.now() > end) throw new Error(`Waiting failed: ${timeout}ms exceeded`);
      await pause(wait);
    }
  }

  async $(selector: string): Promise<WebKitHandle | null> {
    return (await this.$$(selector))[0] ?? null;
  }

  async $$(selector: string): Promise<WebKitHandle[]> {
    const wanted = roleSelector(selector);
    if (wanted) {
      const found = await this.told(wanted.role, wanted.name);
      return found.filter(({ name }) => name === wanted.name).map(({ handle }) => handle);
    }
    const document = (await this.evaluateHandle('document')) as WebKitHandle;
    return this.list(allIn, document, selector);
  }

  async $eval(selector: string, run: Run, ...args: unknown[]): Promise<unknown> {
    const found = await this.$(selector);
    if (!found) throw new Error(`failed to find element matching selector "${selector}"`);
    return found.evaluate(run, ...args);
  }

  async $$eval(selector: string, run: Run, ...args: unknown[]): Promise<unknown> {
    const found = (await this.evaluateHandle(allIn, await this.evaluateHandle('document'), selector)) as WebKitHandle;
    return found.evaluate(run, ...args);
  }

  waitForSelector(selector: string, { timeout = this.patience } = {}): Promise<WebKitHandle> {
    const ask = () =>
      this.$(selector).catch((error: Error) => {
        if (error.message === gone) return null;
        throw error;
      });
    return until(ask, selector, timeout);
  }

  /** The elements that a function in the document lists. */
  async list(run: Run | typeof allIn, ...args: unknown[]): Promise<WebKitHandle[]> {
    const list = (await this.evaluateHandle(run, ...args)) as WebKitHandle;
    const length = (await list.evaluate((list: unknown[]) => list.length)) as number;
    const each = Array.from({ length }, (_, i) => this.#run((list: unknown[], i: number) => list[i], [list, i], false));
    const handles = (await Promise.all(each)).map(({ objectId = '' }) => new WebKitHandle(this, objectId));
    await list.dispose();
    return handles;
  }

  /** Chooses an option, as a person does. */
  async select(selector: string, value: string): Promise<void> {
    const choose = (select: HTMLSelectElement, value: string) => {
      select.value = value;
      select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await this.$eval(selector, choose, value);
  }

  async focus(selector: string): Promise<void> {
    await this.$eval(selector, (element: HTMLElement) => element.focus());
  }

  async click(selector: string): Promise<void> {
    const found = await this.$(selector);
    if (!found) throw new Error(`No element found for selector: ${selector}`);
    await found.click();
  }

  async type(selector: string, text: string): Promise<void> {
    await this.focus(selector);
    await this.keyboard.type(text);
  }

  /** The elements with this role, and the name that WebKit itself gives them. */
  protected async told(role: string, name: string): Promise<{ handle: WebKitHandle; name: string }[]> {
    await this.inspector.send('DOM.getDocument');
    const each = (await this.list(couldBe as Run, role, name)).map(async (handle) => {
      const { nodeId } = await this.inspector.send('DOM.requestNode', { objectId: handle.objectId });
      const { properties } = await this.inspector.send('DOM.getAccessibilityPropertiesForNode', { nodeId });
      const told = properties as { role: string; label: string };
      return { handle, role: told.role, name: told.label.replace(/\s+/g, ' ').trim() };
    });
    return (await Promise.all(each)).filter((told) => told.role === role);
  }

  async #run(run: Run, args: readonly unknown[], byValue: boolean): Promise<RemoteObject> {
    return evaluate(this.inspector, run, args, byValue, this.context());
  }
}
