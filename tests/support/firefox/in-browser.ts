import type { Page } from 'puppeteer-core';
import { connectionOf } from './connection.js';

/** Runs code in the browser's own window, and gives the text that it returns. */
export async function inBrowser(page: Page, code: string): Promise<string> {
  const connection = connectionOf(page.browser());
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const { result } = await connection.send('script.evaluate', {
    expression: `(() => { ${code} })()`,
    target: { context: window?.context },
    awaitPromise: false,
  });
  const outcome = result as { exceptionDetails?: { text: string }; result?: { value?: string } };
  if (outcome.exceptionDetails) throw new Error(outcome.exceptionDetails.text);
  return outcome.result?.value ?? '';
}
