import type { CDPSession, Page } from 'puppeteer-core';

export const widths = [320, 768, 1440] as const;
export const schemes = ['light', 'dark', 'forced'] as const;
export type Scheme = (typeof schemes)[number];

const sessions = new WeakMap<Page, CDPSession>();

export interface Look {
  readonly width: number;
  readonly height?: number;
  readonly scheme?: Scheme;
  readonly motion?: 'reduce' | 'no-preference';
}

/** Makes the window so wide, and has the browser ask for these colours and this motion. */
export async function look(
  page: Page,
  { width, height = 900, scheme = 'light', motion = 'reduce' }: Look,
): Promise<void> {
  await page.setViewport({ width, height });
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: motion },
    ],
  });
}
