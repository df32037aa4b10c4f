import { insert } from '../insert.js';
import type { WebKitBrowser } from './browser.js';
import type { Run } from './evaluate.js';
import { WebKitFrame } from './frame.js';
import type { WebKitHandle } from './handle.js';
import type { Inspector } from './inspector.js';
import { Keyboard } from './keys.js';
import { Mouse } from './mouse.js';
import { Place } from './place.js';
import { Request } from './requests.js';
import { fit } from './window.js';

const call = 'zelfscan-test:';
interface Tree {
  frame: { id: string };
  childFrames?: Tree[];
}
interface ScriptContext {
  id: number;
  type: string;
  frameId: string;
}
interface ConsoleMessage {
  source: string;
  level: string;
  text: string;
}

/** One window, with the part of puppeteer's Page that the tests use. */
export class WebKitPage extends Place {
  readonly keyboard = new Keyboard(
    (actions) => this.act(actions),
    async (text) => void (await this.evaluate(insert, text)),
  );
  readonly mouse = new Mouse((actions) => this.act(actions));
  readonly #exposed = new Map<string, (...args: never[]) => unknown>();
  readonly #scripts: string[] = [];
  /** The number of the context of each frame, by the id of the frame. */
  readonly #contexts = new Map<string, number>();
  #held = false;
  #offline = false;
  #closed = false;
  #address = 'about:blank';

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

  context(): undefined {}

  seenAt(x: number, y: number): Promise<[number, number]> {
    return Promise.resolve([x, y]);
  }

  /** The context of a frame, which changes with its document; undefined when there is no such frame any more. */
  contextOf(frame: string): number | undefined {
    return this.#contexts.get(frame);
  }

  /** Frames are in the order of the windows in their document. */
  async frameIn(element: WebKitHandle): Promise<WebKitFrame> {
    const path = (await element.evaluate((element: HTMLIFrameElement) => {
      const path: number[] = [];
      for (let inner = element.contentWindow; inner && inner !== inner.parent; inner = inner.parent) {
        const beside = inner.parent;
        path.unshift(Array.from({ length: beside.length }, (_, i) => beside[i]).indexOf(inner));
      }
      return path;
    })) as number[];
    const { frameTree } = await this.inspector.send('Page.getResourceTree');
    const found = path.reduce<Tree | undefined>((tree, i) => tree?.childFrames?.[i], frameTree as Tree);
    if (!found) throw new Error('the inspector does not see the frame');
    return new WebKitFrame(this, element, found.frame.id, this.patience);
  }

  async goto(url: string): Promise<void> {
    await this.opener.driver.ask(this.window, 'POST', '/url', { url });
  }

  async reload(): Promise<void> {
    await this.opener.driver.ask(this.window, 'POST', '/refresh');
  }

  /** Until the window shows another address, or the same one anew. */
  waitForNavigation({ timeout = this.patience } = {}): Promise<void> {
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

  setDefaultTimeout(timeout: number): void {
    this.patience = timeout;
  }

  title(): Promise<string> {
    return this.evaluate('document.title') as Promise<string>;
  }

  async heard(role: string): Promise<{ name: string; description: null }[]> {
    return (await this.told(role, '')).map(({ name }) => ({ name, description: null }));
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
    inspector.on('Runtime.executionContextCreated', ({ context }: { context: ScriptContext }) => {
      if (context.type === 'normal') this.#contexts.set(context.frameId, context.id);
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
