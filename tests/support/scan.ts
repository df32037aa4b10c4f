import type { Frame, Page } from 'puppeteer-core';

/** Until an element is ready. Its script may come before the element, and the element before its script. */
export async function ready(page: Page | Frame, tag = 'kwaliteitskader-zelfscan'): Promise<void> {
  await page.waitForFunction((name) => !!document.querySelector(`${name}:defined`), { polling: 50 }, tag);
  await page.evaluate(async (name) => {
    await (document.querySelector(name) as unknown as { ready: Promise<void> }).ready;
  }, tag);
}

/** Runs a function with the element on the page. */
export function inScan<T, A extends unknown[]>(
  page: Page,
  run: (scan: ScanElement, ...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  return page.evaluate(
    `(${run.toString()})(document.querySelector('kwaliteitskader-zelfscan, zelfscan-questionnaire'), ...${JSON.stringify(args)})`,
  ) as Promise<T>;
}

/** What the contract in docs/embedding.md promises. */
export interface ScanElement extends HTMLElement {
  /** What is inside of it, which is promised to nobody. */
  readonly app: ScanApp;
  ready: Promise<void>;
  start(profile?: Record<string, string>, options?: { subset?: string }): Promise<string>;
  resume(id: string): Promise<void>;
  scans(): Promise<{ id: string; name: string; done: number; total: number; readable: boolean }[]>;
  answer(itemId: string, value: unknown, note?: string): Promise<void>;
  readonly instrument: {
    id: string;
    version: string;
    themes: { id: string; title: string; items: { id: string; statement: string; basis: boolean }[] }[];
  };
  readonly session: { id: string; name: string; answers: Record<string, { value: unknown; note?: string }> } | null;
  readonly result: {
    themes: {
      id: string;
      score: number | null;
      answered: number;
      unknown: number;
      notApplicable: number;
      total: number;
      distribution: Record<number, number>;
    }[];
    flags: string[];
  } | null;
  exportFile(format: string, options?: Record<string, unknown>): Promise<File>;
  paperForm(options?: { subset?: string }): Promise<File>;
  previewImport(file: Blob): Promise<{
    id: string;
    name: string;
    done: number;
    total: number;
    notes: number;
    status: string;
    newer: string | null;
    differences: { kind: string; title: string; here: string; file: string }[];
  }>;
  importFile(file: Blob, options?: { replace?: boolean }): Promise<string>;
  wipe(): Promise<void>;
}

/** The focused element across shadow roots, as "tag words", the value of an input. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return '';
    const words = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
    return `${element.localName} ${words.replace(/\s+/g, ' ').trim()}`;
  });
}

/** Puts the focus before the first stop: from the last one on, browsers go to their own bars, and some stay there. */
export const toTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });

/** The bytes of a file that the page makes. */
export async function bytesOf<A extends unknown[]>(
  page: Page,
  make: (scan: ScanElement, ...args: A) => Promise<File>,
  ...args: A
): Promise<Uint8Array> {
  const binary = (await page.evaluate(
    `(async () => {
      const scan = document.querySelector('kwaliteitskader-zelfscan, zelfscan-questionnaire, mda-dilemmakaart');
      const file = await (${make.toString()})(scan, ...${JSON.stringify(args)});
      const bytes = new Uint8Array(await file.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      return btoa(text);
    })()`,
  )) as string;
  return new Uint8Array(Buffer.from(binary, 'base64'));
}

/** Source of a File with these bytes, for code that runs on a page. */
export const fileSource = (bytes: Uint8Array, name: string): string =>
  `new File([Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (char) => char.charCodeAt(0))], ${JSON.stringify(name)})`;

/** What tests do to the inside, where a person would take long. */
export interface ScanApp {
  run(action: object): void;
  dispatch(event: object): Promise<void>;
  show(screen: { kind: 'start' | 'fill' }): Promise<void>;
  readonly host: {
    readonly saveState: string;
    readonly store: {
      readonly protection: string;
      protector(): Promise<Record<string, (...phrases: string[]) => Promise<void>>>;
    };
    flush(): Promise<void>;
    stored(id: string): Promise<{ responses: { note: string }[] }>;
    change(id: string, event: object): Promise<void>;
    dispatch(event: object): Promise<void>;
  };
  readonly later: unknown;
  readonly results: unknown;
  readonly parts: { scans(): Promise<ScansPart> };
}

interface ScansPart {
  showResults(app: ScanApp): Promise<void>;
  readonly verbs: {
    exportFile(app: ScanApp, host: ScanApp['host'], format: string, options: { signal: AbortSignal }): Promise<File>;
  };
}
