import type { TableBlock } from '../../../document.js';
import type { Surface } from '../jspdf.js';
import { columnRows, linesOf, withFirst, type Column, type Row, type Setting } from '../rows.js';
import { baseline, colour, middle, onGrid, page, restyled, type, type Style } from '../style.js';
import { longestWord } from '../wrap.js';

/** From this number of columns on, type and space are smaller. */
const many = 5;
/** From one line to write on to the next. */
const lineHeight = 22.5;
const box = 9;

/** A table over the whole width, whose header comes back on every page. Rows may go on over pages. */
export function tableRows(block: TableBlock, setting: Setting): readonly Row[] {
  const table = setting.structure.add('Table', { summary: block.caption });
  const close = setting.length === 'page';
  const look = close ? closeLook : lookOf(block);
  const columns = columnsOf(block, look, setting);
  const names = table.add('THead').add('TR');
  const header = columnRows(
    columns.map((column) => {
      const cell = names.add('TH', { scope: 'Column' });
      return linesOf(setting, column.label, type.smallSoft, column, () => cell);
    }),
    { before: close ? 2.5 : 10, keep: true },
  );
  const body = table.add('TBody', { lang: block.lang });
  const rows = block.rows.flatMap((cells) => {
    const row = body.add('TR');
    const lines = columns.map((column, i) => {
      const text = cells[i] ?? '';
      if (i > 0) return linesOf(setting, text, look.text, column, cellOf(text, row.add('TD', { lang: column.lang })));
      const name = row.add('TH', { scope: 'Row', lang: column.lang });
      return linesOf(setting, text, look.name, column, () => name);
    });
    const blanks = columns.filter((_, i) => !cells[i]?.trim());
    const written = withBlanks(columnRows(lines, { again: header }), blanks, block.lines ?? 1);
    return [rule(header, close ? 2.5 : 5), ...written, { ...space, height: close ? 2.5 : 7.5 }];
  });
  return [...header, ...rows];
}

/** A cell with several paragraphs holds them as such. */
const cellOf = (text: string, cell: ReturnType<Setting['structure']['add']>) =>
  text.trim().includes('\n') ? cell.each('P') : () => cell;

interface Look {
  readonly name: Style;
  readonly text: Style;
  readonly between: number;
}

const closeLook: Look = {
  name: restyled(type.smallStrong, { leading: 10 }),
  text: restyled(type.small, { leading: 10 }),
  between: 10,
};

const lookOf = ({ columns }: TableBlock): Look =>
  columns.length < many
    ? { name: type.strong, text: type.body, between: 14 }
    : { name: type.smallStrong, text: type.small, between: 10 };

/** By share, but at least as wide as the longest word, where other columns have room to give. */
function columnsOf(
  { columns, rows }: TableBlock,
  { name, text, between }: Look,
  { surface, glyphs }: Setting,
): readonly (TableBlock['columns'][number] & Column)[] {
  const room = page.right - page.left - between * (columns.length - 1);
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  const shares = sum(columns.map(({ share }) => share));
  const wanted = columns.map(({ share }) => (share / shares) * room);
  const needed = columns.map(({ label }, i) => {
    const longest = (of: string, style: Style) => longestWord(glyphs.fit(of), (part) => surface.width(part, style));
    const cells = rows.map((cells) => longest(cells[i] ?? '', i === 0 ? name : text));
    return Math.min(Math.max(longest(label, type.smallSoft), ...cells) + 1, room * 0.4);
  });
  const lack = needed.map((width, i) => Math.max(0, width - (wanted[i] ?? 0)));
  const spare = needed.map((width, i) => Math.max(0, (wanted[i] ?? 0) - width));
  const moved = Math.min(sum(lack), sum(spare));
  const change = (i: number) =>
    moved ? (moved * (lack[i] ?? 0)) / sum(lack) - (moved * (spare[i] ?? 0)) / sum(spare) : 0;
  let x: number = page.left;
  return columns.map((column, i) => {
    const width = (wanted[i] ?? 0) + change(i);
    x += width + between;
    return { ...column, x: x - width - between, width };
  });
}

const space: Row = { height: 7.5, before: 0, blank: true, draw: () => undefined };

const rule = (again: readonly Row[], height: number): Row => ({
  height,
  before: 0,
  item: true,
  keep: true,
  again,
  draw(surface, y, { gap }) {
    const at = y - gap / 2;
    surface.line(page.left, at, page.right, at, { colour: colour.rule, width: 0.6 });
  },
});

/** Room to write, or to tick, in cells that hold nothing yet. */
function withBlanks(
  rows: readonly Row[],
  columns: readonly (Column & { readonly tick?: true })[],
  lines: number,
): readonly Row[] {
  if (columns.length === 0) return rows;
  const draw = (surface: Surface, y: number) => {
    for (const { x, width, tick } of columns) {
      const stroke = { colour: colour.ruleStrong, width: 0.6 };
      if (tick) surface.rect(x + 0.3, middle(y, type.body) - box / 2, box, box, null, stroke);
      else
        for (let line = 0; line < lines; line++) {
          const at = baseline(y, type.body) + 2.5 + line * lineHeight;
          surface.line(x, at, x + width, at, { ...stroke, dash: [0.6, 2.4] });
        }
    }
  };
  const written = columns.some(({ tick }) => !tick) ? type.body.leading + (lines - 1) * lineHeight : type.body.leading;
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const missing = onGrid(Math.max(0, written - height));
  const rest: Row = { height: missing, before: 0, draw: () => undefined };
  if (rows.length === 0) return [{ ...rest, draw }];
  return withFirst(missing ? [...rows.map((row) => ({ ...row, keep: true })), rest] : rows, draw);
}
