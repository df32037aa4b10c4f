import type { Page } from 'puppeteer-core';
import { lacks } from '../../support/engine.js';
import { setMedia } from '../../support/media.js';

export const widths = [320, 768, 1440] as const;
export type Scheme = 'light' | 'dark' | 'forced';
export const schemes: readonly Scheme[] = lacks('forced colours') ? ['light', 'dark'] : ['light', 'dark', 'forced'];

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
  await setMedia(page, [
    { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: motion },
  ]);
}
