import { screen } from '../../../scripts/webkit.mjs';
import { until } from '../until.js';
import type { WebKitPage } from './page.js';

/**
 * Where a window stands: its first pixel under the pointer of the display, which is in the middle and never moves. Where
 * nobody manages windows, that is the one that is active, and only in that one WebKit tells of focus.
 */
export const corner = { x: screen.width / 2 - 1, y: screen.height / 2 - 1 };

/** Makes the window so large that the page has this size: the browser's own bars take a part of it. */
export async function fit(page: WebKitPage, { width, height }: { width: number; height: number }): Promise<void> {
  const driver = page.opener.driver;
  const inside = () => page.evaluate(() => [innerWidth, innerHeight]) as Promise<[number, number]>;
  await until(
    async () => {
      const [wide = 0, high = 0] = await inside();
      if (wide === width && high === height) return true;
      const rect = (await driver.ask(page.window, 'GET', '/window/rect')) as { width: number; height: number };
      await driver.ask(page.window, 'POST', '/window/rect', {
        x: corner.x,
        y: corner.y,
        width: rect.width + width - wide,
        height: rect.height + height - high,
      });
      return false;
    },
    `a window of ${width} × ${height}`,
    10_000,
  );
}
