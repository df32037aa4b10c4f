import { expect } from 'vitest';
import { main, page } from '../formats/pdf/style.js';
import { overlaps, type ReadPdf } from './read-pdf.js';

/** The running text of the main column, without the running heads, as one string with single spaces. */
export const mainText = ({ pages }: ReadPdf) =>
  pages
    .flatMap((runs) => runs.filter(({ x, y }) => x >= main.x - 1 && y > page.top - 10 && y < page.bottom + 5))
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** Every part stands in the text, after the one before it. White space does not count. */
export function expectInOrder(text: string, parts: readonly string[]) {
  const from = squeezed(text);
  let at = 0;
  for (const part of parts) {
    const found = from.indexOf(squeezed(part), at);
    if (found < 0) expect.fail(`not found, or not in order: ${part.slice(0, 80)}`);
    at = found + squeezed(part).length;
  }
}

/** All text stands inside the margins, and none over another. */
export function expectWellPlaced({ pages }: ReadPdf) {
  pages.forEach((runs, i) => {
    for (const run of runs) {
      const place = `page ${i + 1}: ${run.text}`;
      expect(run.x, place).toBeGreaterThanOrEqual(page.left - 0.01);
      expect(run.x + run.width, place).toBeLessThanOrEqual(page.right + 0.3);
      const running = [page.header, page.footer].some((y) => Math.abs(run.y - y) < 0.1);
      if (running) continue;
      expect(run.y - run.size * 0.7, place).toBeGreaterThanOrEqual(page.top);
      expect(run.y + run.size * 0.2, place).toBeLessThanOrEqual(page.bottom);
    }
    expect(overlaps(runs).map(([a, b]) => `page ${i + 1}: ${a.text} | ${b.text}`)).toEqual([]);
  });
}
