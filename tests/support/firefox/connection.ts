import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's connection that is used: it has no public name. */
export interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** WebDriver BiDi of this browser, for what puppeteer has no call for. */
export const connectionOf = (browser: Browser): Connection =>
  (browser as unknown as { connection: Connection }).connection;
