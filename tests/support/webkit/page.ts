import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { roleSelector } from '../by-role.js';
import { insert } from '../insert.js';
import { until } from '../until.js';
import type { WebKitBrowser } from './browser.js';
import { evaluate, type Run } from './evaluate.js';
import { WebKitHandle } from './handle.js';
import { gone, type Inspector } from './inspector.js';
import { Keyboard } from './keys.js';
import { Mouse } from './mouse.js';
import { Request } from './requests.js';
import { allIn, couldBe } from './select.js';
import { fit } from './window.js';

const call = 'zelfscan-test:';
interface NoElement {
  asElement(): null;
}
interface ConsoleMessage {
  source: string;
  level: string;
  text: string;
}

/** One window, with the part of puppeteer's Page that the tests use. */
export class WebKitPage extends EventEmitter {
  readonly keyboard = new Keyboard(
    (actions) => this.act(actions),
    async (text) => void (await this.evaluate(insert, text)),
  );
  readonly mouse = new Mouse((actions) => this.act(actions));
  readonly #exposed = new Map<string, (...args: never[]) => unknown>();
  readonly #scripts: string[] = [];
  #held = false;
  #offline = false;
  #closed = false;
  #address = 'about:blank';
  #patience = 30_000;

  private constructor(
    readonly opener: WebKitBrowser,
    readonly inspector: Inspector,
    readonly window: string,
  ) {
    super();
  }

  static async of(opener: WebKitBrowser, inspector: Inspector, window: string): Promise<WebKitPage> {
    const page = new WebKitPage(opener, inspector, window);
    inspector.prepare = async (send) => {
      for (const domain of ['Runtime', 'Page', 'Console', 'Network']) await send(`${domain}.enable`);
      await send('Page.setBootstrapScript', { source: page.#scripts.join('\n') });
      if (page.#held || page.#offline) await hold(send);
    };
    page.#listen();
    await inspector.start();
    return page;
  }

  browser(): WebKitBrowser {
    return this.opener;
  }

  browserContext(): WebKitBrowser {
    return this.opener;
  }

  url(): string {
    return this.#address;
  }

  isClosed(): boolean {
    return this.#closed;
  }

  async goto(url: string): Promise<void> {
    await this.opener.driver.ask(this.window, 'POST', '/url', { url });
  }

  async reload(): Promise<void> {
    await this.opener.driver.ask(this.window, 'POST', '/refresh');
  }

  /** Until the window shows another address, or the same one anew. */
  waitForNavigation({ timeout = this.#patience } = {}): Promise<void> {
    return new Promise((done, failed) => {
      const timer = setTimeout(() => failed(new Error(`Navigation timeout of ${timeout} ms exceeded`)), timeout);
      this.once('loaded', () => {
        clearTimeout(timer);
        done();
      });
    });
  }

  async setContent(html: string): Promise<void> {
    await this.evaluate((html: string) => {
      document.open();
      document.write(html);
      document.close();
    }, html);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.opener.closed(this);
  }

  async bringToFront(): Promise<void> {
    await this.opener.driver.ask(this.window, 'GET', '/window');
  }

  async evaluate(run: Run, ...args: unknown[]): Promise<unknown> {
    return (await evaluate(this.inspector, run, args, true)).value;
  }

  async evaluateHandle(run: Run, ...args: unknown[]): Promise<WebKitHandle | NoElement> {
    const { objectId, subtype } = await evaluate(this.inspector, run, args, false);
    return objectId && subtype !== 'null' ? new WebKitHandle(this, objectId) : { asElement: () => null };
  }

  async evaluateOnNewDocument(run: Run, ...args: unknown[]): Promise<void> {
    const given = args.map((arg) => JSON.stringify(arg)).join(', ');
    this.#scripts.push(typeof run === 'string' ? run : `(${run.toString()})(${given});`);
    await this.inspector.send('Page.setBootstrapScript', { source: this.#scripts.join('\n') });
  }

  /** The page calls it and gets no answer. */
  async exposeFunction(name: string, run: (...args: never[]) => unknown): Promise<void> {
    this.#exposed.set(name, run);
    // A number makes each message another: the same one twice would be counted, not told.
    const source = `globalThis[${JSON.stringify(name)}] = (() => {
      const tell = console.debug.bind(console);
      let number = 0;
      return (...args) => {
        number += 1;
        tell(${JSON.stringify(call)} + JSON.stringify([${JSON.stringify(name)}, args, number]));
        return Promise.resolve();
      };
    })();`;
    await this.evaluateOnNewDocument(source);
    await this.evaluate(source);
  }

  /** Asks again and again until it gives something; an object or an element is kept to work with. */
  async waitForFunction(
    run: Run,
    { polling, timeout = this.#patience }: { polling?: number | string; timeout?: number } = {},
    ...args: unknown[]
  ): Promise<WebKitHandle | NoElement> {
    const source = typeof run === 'string' ? run : `(${run.toString()})(...${JSON.stringify(args)})`;
    const wait = typeof polling === 'number' ? polling : 50;
    const end = Date.now() + timeout;
    for (;;) {
      const given = await evaluate(this.inspector, source, [], false).catch((error: Error) => {
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
    if (wanted) return this.#byRole(wanted.role, wanted.name);
    const document = (await this.evaluateHandle('document')) as WebKitHandle;
    return this.list(allIn, document, selector);
  }

  async $eval(selector: string, run: Run, ...args: unknown[]): Promise<unknown> {
    const found = await this.$(selector);
    if (!found) throw new Error(`failed to find element matching selector "${selector}"`);
    return found.evaluate(run, ...args);
  }

  async $$eval(selector: string, run: Run, ...args: unknown[]): Promise<unknown> {
    const found = (await this.evaluateHandle(
      allIn as Run,
      await this.evaluateHandle('document'),
      selector,
    )) as WebKitHandle;
    return found.evaluate(run, ...args);
  }

  waitForSelector(selector: string, { timeout = this.#patience } = {}): Promise<WebKitHandle> {
    const ask = () =>
      this.$(selector).catch((error: Error) => {
        if (error.message === gone) return null;
        throw error;
      });
    return until(ask, selector, timeout);
  }

  /** The elements that a function in the page lists. */
  async list(run: Run | typeof allIn, ...args: unknown[]): Promise<WebKitHandle[]> {
    const list = (await this.evaluateHandle(run as Run, ...args)) as WebKitHandle;
    const length = (await list.evaluate((list: unknown[]) => list.length)) as number;
    const each = Array.from({ length }, (_, i) =>
      evaluate(this.inspector, (list: unknown[], i: number) => list[i], [list, i], false),
    );
    const handles = (await Promise.all(each)).map(({ objectId = '' }) => new WebKitHandle(this, objectId));
    await list.dispose();
    return handles;
  }

  setDefaultTimeout(timeout: number): void {
    this.#patience = timeout;
  }

  title(): Promise<string> {
    return this.evaluate('document.title') as Promise<string>;
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

  async heard(role: string): Promise<{ name: string; description: null }[]> {
    return (await this.#told(role, '')).map(({ name }) => ({ name, description: null }));
  }

  setViewport(size: { width: number; height: number }): Promise<void> {
    return fit(this, size);
  }

  async setRequestInterception(held: boolean): Promise<void> {
    this.#held = held;
    await this.#holdOrLet();
  }

  async setOfflineMode(offline: boolean): Promise<void> {
    this.#offline = offline;
    await this.#holdOrLet();
  }

  /** What the inspector runs is not subject to the policy of the page. */
  setBypassCSP(): Promise<void> {
    return Promise.resolve();
  }

  async emulateMediaType(media = ''): Promise<void> {
    await this.inspector.send('Page.setEmulatedMedia', { media });
  }

  async emulateMediaFeatures(features: readonly { name: string; value?: string }[] = []): Promise<void> {
    const given = (name: string) => features.find((feature) => feature.name === name)?.value;
    const preferences: [string, string | undefined][] = [
      ['PrefersColorScheme', { dark: 'Dark', light: 'Light' }[given('prefers-color-scheme') ?? '']],
      [
        'PrefersReducedMotion',
        { reduce: 'Reduce', 'no-preference': 'NoPreference' }[given('prefers-reduced-motion') ?? ''],
      ],
      ['PrefersContrast', { more: 'More', 'no-preference': 'NoPreference' }[given('prefers-contrast') ?? '']],
    ];
    for (const [name, value] of preferences) {
      await this.inspector.send('Page.overrideUserPreference', { name, ...(value ? { value } : {}) });
    }
  }

  async screenshot({ path }: { path?: string } = {}): Promise<Uint8Array> {
    const { writeFileSync } = await import('node:fs');
    const png = Buffer.from((await this.opener.driver.ask(this.window, 'GET', '/screenshot')) as string, 'base64');
    if (path) writeFileSync(path, png);
    return png;
  }

  async act(actions: object[]): Promise<void> {
    await this.opener.driver.ask(this.window, 'POST', '/actions', { actions });
  }

  async #byRole(role: string, name: string): Promise<WebKitHandle[]> {
    const found = await this.#told(role, name);
    return found.filter((each) => each.name === name).map(({ handle }) => handle);
  }

  /** The elements with this role, and the name that WebKit itself gives them. */
  async #told(role: string, name: string): Promise<{ handle: WebKitHandle; name: string }[]> {
    await this.inspector.send('DOM.getDocument');
    const each = (await this.list(couldBe as Run, role, name)).map(async (handle) => {
      const { nodeId } = await this.inspector.send('DOM.requestNode', { objectId: handle.objectId });
      const { properties } = await this.inspector.send('DOM.getAccessibilityPropertiesForNode', { nodeId });
      const told = properties as { role: string; label: string };
      return { handle, role: told.role, name: told.label.replace(/\s+/g, ' ').trim() };
    });
    return (await Promise.all(each)).filter((told) => told.role === role);
  }

  #holdOrLet(): Promise<unknown> {
    const send = (method: string, params?: Record<string, unknown>) => this.inspector.send(method, params);
    return this.#held || this.#offline ? hold(send) : send('Network.setInterceptionEnabled', { enabled: false });
  }

  #listen(): void {
    const { inspector } = this;
    inspector.on('Page.frameNavigated', ({ frame }: { frame: { parentId?: string; url: string } }) => {
      if (frame.parentId) return;
      this.#address = frame.url;
      inspector.forget();
    });
    inspector.on('Page.loadEventFired', () => this.emit('loaded'));
    inspector.on('Console.messageAdded', ({ message }: { message: ConsoleMessage }) => this.#heard(message));
    inspector.on('Network.requestWillBeSent', ({ requestId, request, type = '' }) => {
      if (!this.#held) this.emit('request', new Request(requestId, request, type, inspector));
    });
    inspector.on('Network.requestIntercepted', ({ requestId, request }) => {
      const held = new Request(requestId, request, '', inspector);
      if (this.#held) this.emit('request', held);
      if (this.#offline) void held.abort().catch(() => {});
    });
  }

  #heard({ source, level, text }: ConsoleMessage): void {
    if (text.startsWith(call)) {
      const [name, args] = JSON.parse(text.slice(call.length)) as [string, never[]];
      this.#exposed.get(name)?.(...args);
    } else if (source === 'javascript' && level === 'error') this.emit('pageerror', new Error(text));
    // Puppeteer's word for it.
    else this.emit('console', { type: () => (level === 'warning' ? 'warn' : level), text: () => text });
  }
}

async function hold(send: (method: string, params?: Record<string, unknown>) => Promise<unknown>): Promise<void> {
  await send('Network.setInterceptionEnabled', { enabled: true });
  await send('Network.addInterception', { url: '.*', stage: 'request', isRegex: true }).catch(() => {});
}
