import { EventEmitter } from 'node:events';
import { until } from '../until.js';
import { Driver } from './driver.js';
import { Inspector } from './inspector.js';
import { WebKitPage } from './page.js';

/** WebKitGTK, with the part of puppeteer's Browser that the tests use. A context is a browser of its own. */
export class WebKitBrowser extends EventEmitter {
  readonly #pages: WebKitPage[] = [];
  readonly #contexts: WebKitBrowser[] = [];
  /** Windows are numbered as they open. The first is 1; 2 is the driver's own, and asking for it would cut it off. */
  #number = 2;

  private constructor(
    readonly driver: Driver,
    readonly display: string,
    readonly site: string,
  ) {
    super();
  }

  /** The site is a page of what is tested. */
  static async start(display: string, site: string): Promise<WebKitBrowser> {
    return new WebKitBrowser(await Driver.start(display, site), display, site);
  }

  async newPage(): Promise<WebKitPage> {
    const window = await this.driver.open();
    return this.#add(window);
  }

  async createBrowserContext(): Promise<WebKitBrowser> {
    const context = await WebKitBrowser.start(this.display, this.site);
    this.#contexts.push(context);
    return context;
  }

  pages(): WebKitPage[] {
    return [...this.#pages];
  }

  process(): null {
    return null;
  }

  /** The next window that a page opens. */
  override once(event: string, listener: (target: { page(): Promise<WebKitPage> }) => void): this {
    if (event !== 'targetcreated') return super.once(event, listener);
    void this.#opened().then((page) => listener({ page: () => Promise.resolve(page) }));
    return this;
  }

  async close(): Promise<void> {
    for (const context of this.#contexts.splice(0)) await context.close();
    await this.driver.close();
  }

  /** A page that was closed by a test. */
  async closed(page: WebKitPage): Promise<void> {
    this.#pages.splice(this.#pages.indexOf(page), 1);
    await this.driver.closeWindow(page.window);
  }

  async #opened(): Promise<WebKitPage> {
    const known = new Set([this.driver.first, ...this.#pages.map(({ window }) => window)]);
    const window = await until(
      async () => (await this.driver.windows()).find((handle) => !known.has(handle)),
      'a new window',
    );
    return this.#add(window);
  }

  async #add(window: string): Promise<WebKitPage> {
    const page = await WebKitPage.of(this, await this.#inspect(), window);
    this.#pages.push(page);
    return page;
  }

  /** The inspector of the window that was opened last. */
  async #inspect(): Promise<Inspector> {
    const found = await Inspector.of(this.driver.socket, ++this.#number, 10_000);
    if (!found) throw new Error('the inspector does not see the window');
    return found;
  }
}
