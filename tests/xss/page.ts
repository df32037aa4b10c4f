import type { Page } from 'puppeteer-core';

/** What a page shows of hostile texts, as it is asked for in the page. */
export interface Seen {
  /** All that can be read: text, the values of fields, names and descriptions. Without white space. */
  readonly text: string;
  /** Elements and attributes that none of our screens has. */
  readonly foreign: readonly string[];
}

/** Counts every call of `ran`, which the texts of the corpus make when they run, and every window that opens. */
export async function listenForScripts(page: Page): Promise<string[]> {
  const ran: string[] = [];
  await page.exposeFunction('ran', (what: unknown) => ran.push(`ran(${String(what)})`));
  page.on('dialog', (dialog) => {
    ran.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => ran.push('a window'));
  return ran;
}

/** Looks through all shadow trees of the elements of this embed on a page. */
export const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const tags = /^(script|iframe|object|embed|base|meta|link|img|marquee|math|template|foreignObject|animate|style)$/i;
    const words: string[] = [];
    const foreign: string[] = [];
    const walk = (node: Node) => {
      if (node instanceof Text) words.push(node.data);
      if (node instanceof Element) {
        if (tags.test(node.localName)) foreign.push(node.localName);
        for (const { name, value } of node.attributes) {
          if (/^on/i.test(name)) foreign.push(`${node.localName} ${name}`);
          if (/^(href|src|action|data|srcdoc)$/i.test(name) && !/^(https?:|blob:|#|$)/.test(value)) {
            foreign.push(`${node.localName} ${name}=${value}`);
          }
          if (/^(aria-label|title|label|placeholder)$/.test(name)) words.push(value);
        }
        if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) words.push(node.value);
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      for (const child of node.childNodes) walk(child);
    };
    for (const host of document.querySelectorAll(
      'kwaliteitskader-zelfscan, zelfscan-questionnaire, mda-dilemmakaart',
    )) {
      if (host.shadowRoot) walk(host.shadowRoot);
    }
    return { text: words.join('\n').replace(/\s+/g, ''), foreign };
  });

export const squeezed = (text: string): string => text.replace(/\s+/g, '');
