import type { TableBlock } from '../../../document.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { colour, page, type } from '../style.js';

const between = 14;

/** A table over the whole width, whose header comes back on every page. Rows may go on over pages. */
export function tableRows(block: TableBlock, setting: Setting): readonly Row[] {
  const room = page.right - page.left - between * (block.columns.length - 1);
  const shares = block.columns.reduce((sum, { share }) => sum + share, 0);
  let at: number = page.left;
  const columns = block.columns.map(({ label, share }) => {
    const column = { label, x: at, width: (share / shares) * room };
    at += column.width + between;
    return column;
  });
  const header = columnRows(
    columns.map((column) => linesOf(setting, column.label, type.smallSoft, column)),
    { before: 10, keep: true },
  );
  const body = block.rows.flatMap((cells) => {
    const lines = columnRows(
      columns.map((column, i) => linesOf(setting, cells[i] ?? '', i === 0 ? type.strong : type.body, column)),
      { again: header },
    );
    const empty = columns.filter((_, i) => !cells[i]?.trim());
    return [rule(header), ...lines.map((row, i): Row => (i === 0 ? withBlanks(row, empty) : row)), space];
  });
  return [...header, ...body];
}

const space: Row = { height: 6.25, before: 0, draw: () => undefined };

const rule = (again: readonly Row[]): Row => ({
  height: 6.25,
  before: 0,
  keep: true,
  again,
  draw(surface, y) {
    surface.line(page.left, y, page.right, y, { colour: colour.rule, width: 0.6 });
  },
});

/** A dotted line to write on, in cells that hold nothing yet. */
const withBlanks = (row: Row, columns: readonly { x: number; width: number }[]): Row => ({
  ...row,
  draw(surface, y, place) {
    row.draw(surface, y, place);
    for (const { x, width } of columns) {
      surface.line(x, y + 12.5, x + width, y + 12.5, { colour: colour.ruleStrong, width: 0.6, dash: [0.6, 2.4] });
    }
  },
});
