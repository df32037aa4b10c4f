import type { CDPSession, Page } from 'puppeteer-core';
import { engine } from './engine.js';

const sessions = new WeakMap<Page, CDPSession>();

/** How a page sees the person's settings: media features with their values, forced-colors among them. */
export async function setMedia(page: Page, features: readonly { name: string; value: string }[]): Promise<void> {
  // Puppeteer does not let forced-colors through.
  if (engine !== 'chromium') return page.emulateMediaFeatures([...features]);
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', { features: [...features] });
}
