import type { Row } from './rows.js';
import { grid } from './style.js';

/** A row with its place: page from 1, top in points, space above it on that page. */
export interface Placed {
  readonly row: Row;
  readonly page: number;
  readonly y: number;
  readonly gap: number;
  /** It stood on an earlier page too. */
  readonly repeated: boolean;
}

interface Area {
  readonly top: number;
  readonly bottom: number;
}

/** A last page that is filled less than this looks like a mistake. */
const least = 0.15;
/** One that holds a single item does so when it is filled less than this. */
const alone = 0.4;
/** The share of a page that is moved more where a heading can then go with what it is above. */
const detour = 0.2;
/** What must stay on the page before it, so that this does not come to look like one. */
const enough = 0.5;

/**
 * Puts rows on pages between `top` and `bottom`. Rows that keep together move to the next page together, unless they
 * are higher than a page. A page at the end of a chapter that would hold one item, or next to nothing, gets more from
 * the page before.
 */
export function flow(rows: readonly Row[], area: Area): readonly Placed[] {
  const placed: Placed[] = [];
  for (const chapter of chapters(together(rows))) {
    const page = (placed.at(-1)?.page ?? 0) + 1;
    placed.push(...balanced(chapter, page, area));
  }
  return placed;
}

/** The most that is put above one item where there is room to spare. */
const airiest = 7.5;

/**
 * Rows that came to stand on one page, with the room that is left divided over the items on it. What takes more pages
 * stays as it is.
 */
export function spread(placed: readonly Placed[], { bottom }: Area): readonly Placed[] {
  const last = placed.at(-1);
  if (!last || last.page > 1) return placed;
  const wider = ({ row, gap }: Placed) => gap > 0 || (row.item ?? false);
  const each = (bottom - last.y - last.row.height) / Math.max(1, placed.filter(wider).length);
  const extra = Math.min(airiest, Math.floor(each / grid) * grid);
  let down = 0;
  return placed.map((at) => {
    if (wider(at)) down += extra;
    return { ...at, y: at.y + down, gap: wider(at) ? at.gap + extra : at.gap };
  });
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

/** What starts on a page of its own. What has no height, has no page. */
function chapters(groups: readonly Row[][]): Row[][][] {
  const all: Row[][][] = [[]];
  for (const group of groups) {
    const started = all.at(-1)?.some((rows) => rows.some(({ height }) => height > 0));
    if (group[0]?.fresh && started) all.push([]);
    all.at(-1)?.push(group);
  }
  return all;
}

/** Lays a chapter on pages, from the top of one. `turns` are groups that start a page. */
function lay(
  groups: readonly (readonly Row[])[],
  first: number,
  { top, bottom }: Area,
  turns: ReadonlySet<readonly Row[]> = new Set(),
): readonly Placed[] {
  const placed: Placed[] = [];
  let page = first;
  let y = top;
  const turn = () => {
    page += 1;
    y = top;
  };
  const put = (row: Row, repeated = false) => {
    if (row.blank && (y === top || y + row.height > bottom)) return;
    if (y > top && y + row.before + row.height > bottom) turn();
    if (y === top && row.again) row.again.forEach((again) => put({ ...again, before: 0 }, true));
    const gap = y === top ? 0 : row.before;
    placed.push({ row, page, y: y + gap, gap, repeated });
    y += gap + row.height;
  };
  for (const group of groups) {
    const height = group.reduce((sum, row) => sum + row.before + row.height, 0);
    const again = group[0]?.again?.reduce((sum, row) => sum + row.height, 0) ?? 0;
    const full = y + height > bottom && height + again <= bottom - top;
    if (y > top && (turns.has(group) || full)) turn();
    group.forEach((row) => put(row));
  }
  return placed;
}

function balanced(groups: readonly (readonly Row[])[], first: number, area: Area): readonly Placed[] {
  let best = lay(groups, first, area);
  const last = best.at(-1)?.page ?? first;
  if (last === first || !looksLost(best, last, area)) return best;
  const pageOf = new Map(best.map(({ row, page, repeated }) => [repeated ? null : row, page]));
  const before = groups.filter(([row]) => row && startsItem(row) && pageOf.get(row) === last - 1).reverse();
  let left = 0;
  for (const group of before) {
    const moved = lay(groups, first, area, new Set([group]));
    const rest = filled(moved, last - 1, area);
    if (moved.at(-1)?.page !== last || rest < enough || rest < left) break;
    const heads = group.some(({ mark }) => mark);
    if (left > 0 && !heads) continue;
    best = moved;
    if (heads && !looksLost(best, last, area)) break;
    if (!looksLost(best, last, area)) left ||= rest - detour;
  }
  return best;
}

const startsItem = ({ before, item }: Row): boolean => item ?? before > 0;

function looksLost(placed: readonly Placed[], page: number, area: Area): boolean {
  const items = placed.filter(({ row, page: on, repeated }) => on === page && !repeated && startsItem(row));
  return filled(placed, page, area) < (items.length < 2 ? alone : least);
}

/** The share of a page that is filled. */
function filled(placed: readonly Placed[], page: number, { top, bottom }: Area): number {
  const end = Math.max(top, ...placed.filter(({ page: on }) => on === page).map(({ y, row }) => y + row.height));
  return (end - top) / (bottom - top);
}
