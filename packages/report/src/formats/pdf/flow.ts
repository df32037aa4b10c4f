import type { Row } from './rows.js';

/** A row with its place: page from 1, top in points, space above it on that page. */
export interface Placed {
  readonly row: Row;
  readonly page: number;
  readonly y: number;
  readonly gap: number;
}

/**
 * Puts rows on pages between `top` and `bottom`. Rows that keep together move to the next page together, unless they
 * are higher than a page.
 */
export function flow(rows: readonly Row[], { top, bottom }: { top: number; bottom: number }): readonly Placed[] {
  const placed: Placed[] = [];
  let page = 1;
  let y = top;
  const turn = () => {
    page += 1;
    y = top;
  };
  const put = (row: Row) => {
    if (y > top && y + row.before + row.height > bottom) turn();
    if (y === top && row.again) row.again.forEach((again) => put({ ...again, before: 0 }));
    const gap = y === top ? 0 : row.before;
    placed.push({ row, page, y: y + gap, gap });
    y += gap + row.height;
  };
  for (const group of together(rows)) {
    if (group[0]?.fresh && y > top) turn();
    const height = group.reduce((sum, row) => sum + row.before + row.height, 0);
    const again = group[0]?.again?.reduce((sum, row) => sum + row.height, 0) ?? 0;
    if (y > top && y + height > bottom && height + again <= bottom - top) turn();
    group.forEach(put);
  }
  return placed;
}

/** Stretches of rows that each keep with the next. */
function together(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  let open = false;
  for (const row of rows) {
    if (open && !row.fresh) groups.at(-1)?.push(row);
    else groups.push([row]);
    open = row.keep ?? false;
  }
  return groups;
}
