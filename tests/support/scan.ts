import type { Page } from 'puppeteer-core';

/** The zelfscan element on a page, once it is ready. */
export async function ready(page: Page, tag = 'kwaliteitskader-zelfscan'): Promise<void> {
  await page.waitForFunction((name) => customElements.get(name), {}, tag);
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
  exportFile(format: string): Promise<File>;
  importFile(file: Blob): Promise<string>;
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
