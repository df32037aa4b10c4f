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

  it('drops what is only space where a page begins or ends', () => {
    const space = row(10, { blank: true });
    expect(pages([row(95), space, row(40), space, row(10)])).toEqual([
      [1, 10],
      [2, 10],
      [2, 50],
      [2, 60],
    ]);
    expect(pages([space, row(100)])).toEqual([[1, 10]]);
  });

  it('says which rows stand there again', () => {
    const placed = flow([row(90), row(30, { again: [row(15)] })], { top: 10, bottom: 110 });
    expect(placed.map(({ repeated }) => repeated)).toEqual([false, true, false]);
  });

  describe('a chapter that ends with nearly nothing on a page', () => {
    const item = (height: number, options: Partial<Row> = {}) => row(height, { before: 10, ...options });
    const onPages = (rows: readonly Row[]) => pages(rows).map(([page]) => page);

    it('gets one more item there', () => {
      expect(onPages([row(40), item(15), item(10), item(10)])).toEqual([1, 1, 2, 2]);
    });

    it('stays as it is where the page before would be left half empty', () => {
      expect(onPages([row(30), item(50), item(10)])).toEqual([1, 1, 2]);
    });

    it('stays as it is where the page holds enough', () => {
      expect(onPages([row(30), item(20), item(20), item(50)])).toEqual([1, 1, 1, 2]);
      expect(onPages([row(30), item(20), item(20), item(20), item(20)])).toEqual([1, 1, 1, 2, 2]);
    });

    it('rather gets a whole section with its heading', () => {
      const heading = item(2, { keep: true, mark: { text: 'Kop', level: 2 } });
      const rows = [row(60), heading, row(3), item(5), item(2)];
      expect(onPages(rows)).toEqual([1, 2, 2, 2, 2]);
    });

    it('counts a row of a table as an item', () => {
      const cells = (height: number) => [row(2, { keep: true, item: true }), row(height)];
      expect(onPages([row(40), ...cells(20), ...cells(20), ...cells(20)])).toEqual([1, 1, 1, 2, 2, 2, 2]);
    });

    it('does not take from another chapter', () => {
      expect(onPages([row(60), item(20), item(10, { fresh: true })])).toEqual([1, 1, 2]);
    });
  });
});
