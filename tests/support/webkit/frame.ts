import type { WebKitHandle } from './handle.js';
import { gone } from './inspector.js';
import type { WebKitPage } from './page.js';
import { Place } from './place.js';

/** A frame in a page, also one of another site, with the part of puppeteer's Frame that the tests use. */
export class WebKitFrame extends Place {
  /** The frame is named by its number in the browser; its element is in the page or in another frame. */
  constructor(
    readonly page: WebKitPage,
    readonly element: WebKitHandle,
    readonly id: string,
    patience: number,
  ) {
    super();
    this.patience = patience;
  }

  get inspector() {
    return this.page.inspector;
  }

  get keyboard() {
    return this.page.keyboard;
  }

  get mouse() {
    return this.page.mouse;
  }

  context(): number {
    const context = this.page.contextOf(this.id);
    if (context === undefined) throw new Error(gone);
    return context;
  }

  frameIn(frame: WebKitHandle): Promise<WebKitFrame> {
    return this.page.frameIn(frame);
  }

  async seenAt(x: number, y: number): Promise<[number, number]> {
    const place = (await this.element.evaluate(
      (frame: HTMLElement, x: number, y: number) => {
        const at = (): [number, number] => {
          const { left, top } = frame.getBoundingClientRect();
          return [left + frame.clientLeft + x, top + frame.clientTop + y];
        };
        const [left, top] = at();
        if (left < 0 || top < 0 || left > innerWidth || top > innerHeight)
          scrollBy({ left: left - innerWidth / 2, top: top - innerHeight / 2, behavior: 'instant' });
        return at();
      },
      x,
      y,
    )) as [number, number];
    return this.element.place.seenAt(...place);
  }
}
