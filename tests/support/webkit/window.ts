import { until } from '../until.js';
import type { WebKitPage } from './page.js';

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
        x: 0,
        y: 0,
        width: rect.width + width - wide,
        height: rect.height + height - high,
      });
      return false;
    },
    `a window of ${width} × ${height}`,
    10_000,
  );
}
