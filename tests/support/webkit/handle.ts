import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { evaluate, type Run } from './evaluate.js';
import { allIn } from './select.js';
import type { Place } from './place.js';

/** An element or another object of a document. */
export class WebKitHandle {
  constructor(
    readonly place: Place,
    readonly objectId: string,
  ) {}

  async evaluate(run: Run, ...args: unknown[]): Promise<unknown> {
    return (await evaluate(this.place.inspector, run, [this, ...args], true)).value;
  }

  asElement(): this {
    return this;
  }

  jsonValue(): Promise<unknown> {
    return this.evaluate((object: unknown) => object);
  }

  async $(selector: string): Promise<WebKitHandle | null> {
    return (await this.$$(selector))[0] ?? null;
  }

  $$(selector: string): Promise<WebKitHandle[]> {
    return this.place.list(allIn, this, selector);
  }

  /** What is in this frame. */
  contentFrame(): Promise<Place> {
    return this.place.frameIn(this);
  }

  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null> {
    return this.evaluate((element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return width && height ? { x, y, width, height } : null;
    }) as Promise<{ x: number; y: number; width: number; height: number } | null>;
  }

  async hover(): Promise<void> {
    await this.place.mouse.move(...(await this.#middle()));
  }

  async click(how?: { clickCount?: number }): Promise<void> {
    await this.place.mouse.click(...(await this.#middle()), how);
  }

  async focus(): Promise<void> {
    await this.evaluate((element: HTMLElement) => element.focus());
  }

  async type(text: string): Promise<void> {
    await this.focus();
    await this.place.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    await this.focus();
    await this.place.keyboard.press(key);
  }

  /** Gives these files to a file input, as choosing them would. */
  async uploadFile(...paths: string[]): Promise<void> {
    const files = paths.map((path) => ({ name: basename(path), base64: readFileSync(path, 'base64') }));
    await this.evaluate((input: HTMLInputElement, files: { name: string; base64: string }[]) => {
      const chosen = new DataTransfer();
      for (const { name, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        chosen.items.add(new File([bytes], name));
      }
      input.files = chosen.files;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, files);
  }

  async dispose(): Promise<void> {
    await this.place.inspector.send('Runtime.releaseObject', { objectId: this.objectId }).catch(() => {});
  }

  /** Where to point at it, once it is in view. */
  async #middle(): Promise<[number, number]> {
    const place = (await this.evaluate((element: Element) => {
      const shown = (box: DOMRect | undefined) =>
        box && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
      if (!shown(element.getClientRects()[0])) element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getClientRects()[0];
      return box && box.width && box.height ? [box.x + box.width / 2, box.y + box.height / 2] : null;
    })) as [number, number] | null;
    if (!place) throw new Error('Node is either not clickable or not an Element');
    return this.place.seenAt(...place);
  }
}
