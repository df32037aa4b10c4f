import { describe, expect, it } from 'vitest';
import { flow } from './flow.js';
import type { Row } from './rows.js';

const row = (height: number, options: Partial<Row> = {}): Row => ({
  height,
  before: 0,
  draw: () => undefined,
  ...options,
});
const pages = (rows: readonly Row[]) => flow(rows, { top: 10, bottom: 110 }).map(({ page, y }) => [page, y]);

describe('flow', () => {
  it('fills a page to the last point and goes on on the next', () => {
    expect(pages([row(60), row(40), row(10)])).toEqual([
      [1, 10],
      [1, 70],
      [2, 10],
    ]);
  });

  it('drops the space above at the top of a page', () => {
    expect(pages([row(90, { before: 20 }), row(50, { before: 20 })])).toEqual([
      [1, 10],
      [2, 10],
    ]);
  });

  it('moves a heading along with what it is above', () => {
    expect(pages([row(70), row(20, { keep: true }), row(20)])).toEqual([
      [1, 10],
      [2, 10],
      [2, 30],
    ]);
  });

  it('cuts what keeps together where it is higher than a page', () => {
    const rows = Array.from({ length: 12 }, () => row(10, { keep: true }));
    expect(pages(rows).filter(([page]) => page === 1)).toHaveLength(10);
  });

  it('starts a page where asked, but never leaves one empty', () => {
    expect(pages([row(0, { fresh: true, keep: true }), row(10), row(10, { fresh: true })])).toEqual([
      [1, 10],
      [1, 10],
      [2, 10],
    ]);
  });

  it('repeats the header of a table on the next page', () => {
    const header = row(15);
    const placed = flow([row(90), row(30, { again: [header] })], { top: 10, bottom: 110 });
    expect(placed.map(({ page, y, row: { height } }) => [page, y, height])).toEqual([
      [1, 10, 90],
      [2, 10, 15],
      [2, 25, 30],
    ]);
  });
});
