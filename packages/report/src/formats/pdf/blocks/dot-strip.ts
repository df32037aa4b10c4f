import type { DotStripBlock, StripRound } from '../../../document.js';
import {
  dotsHeight,
  drawDiamond,
  drawDots,
  drawMark,
  drawSpread,
  pilesOf,
  sizeOf,
  stopAt,
  type StripColumn,
} from '../charts/strip.js';
import type { Surface } from '../jspdf.js';
import { aligned, columnRows, linesOf, withFirst, type Line, type Row, type Setting } from '../rows.js';
import { hang, main, middle, onGrid, page, restyled, type } from '../style.js';
import type { Tag } from '../tags/tag.js';

const markWidth = 14;
const label = { x: hang.x + markWidth, width: hang.width - markWidth };
const laneHeight = 10;

/**
 * The dots, what they add up to per round, and what the diamond is. Never cut, nor parted from what is said of it. Read
 * as one figure, whose words hold every count.
 */
export function dotStripRows(block: DotStripBlock, setting: Setting): readonly Row[] {
  const { structure } = setting;
  const positions = Math.max(...block.rounds.map(({ counts }) => counts.length));
  const column: StripColumn = { ...main, positions };
  const ends = block.named === 'ends' ? endRows(block.ends, setting, 10, block.lang) : [];
  const figure = structure.add('Figure', { alt: block.alt });
  const spreads = block.rounds.filter(({ median, range }) => median !== null || range !== null);
  const drawn = [
    dotsRow(block, column, setting.accent),
    ...spreads.map((round): Row => ({
      height: laneHeight,
      before: 0,
      draw: (surface, y) => drawSpread(surface, round, column, y + laneHeight / 2),
    })),
    ...(block.named === 'stops' ? stopRows(block, setting, column, figure) : []),
    ...block.rounds.flatMap((round) => countRows(round, sizeOf(round, block.rounds), setting, column, figure)),
  ];
  const rows = [...ends, ...drawn.map((row) => partOf(figure, row)), ...otherRows(block, setting, positions)];
  return [...rows.map((row) => ({ ...row, keep: true })), ...captionRows(block, setting, spreads.length > 0)];
}

const partOf = (figure: Tag, row: Row): Row => ({
  ...row,
  draw(surface, y, place) {
    const box = { x: page.left, y, width: page.right - page.left, height: row.height };
    surface.figure(figure, box, () => row.draw(surface, y, place));
  },
});

/** The words of both ends, each on its own half. */
export function endRows(
  [left, right]: readonly [string, string],
  setting: Setting,
  before: number,
  lang?: string,
): readonly Row[] {
  const width = main.width / 2 - 12;
  const style = restyled(type.smallStrong, { leading: 12.5 });
  const other = { x: main.x + main.width - width, width };
  const tag = setting.structure.each('P', { lang });
  return columnRows(
    [
      linesOf(setting, left, style, { x: main.x, width }, tag),
      aligned(linesOf(setting, right, style, other, tag), 'right', other),
    ],
    { before, keep: true },
  );
}

const dotsRow = ({ rounds, named }: DotStripBlock, column: StripColumn, accent: string): Row => {
  const needed = dotsHeight(pilesOf(rounds, column));
  const height = onGrid(needed);
  return {
    height,
    before: named === 'ends' ? 5 : 10,
    draw: (surface, y) => drawDots(surface, rounds, column, y + height - needed, accent),
  };
};

const cell = (column: StripColumn, position: number) => {
  const width = column.width / column.positions - 6;
  return { x: stopAt(column, position) - width / 2, width };
};

const inCells = (
  setting: Setting,
  texts: readonly string[],
  column: StripColumn,
  figure: Tag,
): readonly (readonly Line[])[] =>
  texts.map((text, i) => {
    const at = cell(column, i + 1);
    const style = text === '0' ? type.smallSoft : type.small;
    return aligned(
      linesOf(setting, text, style, at, () => figure),
      'center',
      at,
    );
  });

const stopRows = ({ table }: DotStripBlock, setting: Setting, column: StripColumn, figure: Tag): readonly Row[] =>
  columnRows(
    inCells(
      setting,
      table.rows.slice(0, column.positions).map(([text = '']) => text),
      column,
      figure,
    ),
    { before: 2.5 },
  );

/** A round as a row of a table, whose columns are the positions above it; its mark is the legend. */
function countRows(
  { label: name, mark, counts }: StripRound,
  size: number,
  setting: Setting,
  column: StripColumn,
  figure: Tag,
): readonly Row[] {
  const columns = [
    linesOf(setting, name, type.small, label, () => figure),
    ...inCells(setting, counts.map(String), column, figure),
  ];
  return withFirst(columnRows(columns, { before: 2.5 }), (surface, y) =>
    drawMark(surface, mark, hang.x + 5, middle(y, type.small), 5 * size, setting.accent),
  );
}

/** Those who chose no position: the rows of the table after the positions. */
function otherRows({ table, rounds }: DotStripBlock, setting: Setting, positions: number): readonly Row[] {
  const list = setting.structure.add('L');
  return table.rows.slice(positions).flatMap(([name = '', ...cells]) => {
    if (cells.every((text) => text === '' || text === '0')) return [];
    const words = cells.map((text, i) => (rounds.length > 1 ? `${rounds[i]?.label ?? ''}: ${text}` : text)).join(' · ');
    const item = list.add('LI');
    return columnRows(
      [
        linesOf(setting, name, type.small, label, item.each('Lbl')),
        linesOf(setting, words, type.small, main, item.each('LBody')),
      ],
      { before: 2.5 },
    );
  });
}

function captionRows({ caption }: DotStripBlock, setting: Setting, spread: boolean): readonly Row[] {
  const indent = spread ? markWidth : 0;
  const column = { x: main.x + indent, width: main.width - indent };
  const lines = linesOf(setting, caption, type.smallSoft, column, setting.structure.each('P'));
  const diamond = (surface: Surface, y: number) =>
    drawDiamond(surface, 'filled', main.x + 4, middle(y, type.smallSoft));
  const rows = columnRows([lines], { before: 2.5, keep: true });
  return spread ? withFirst(rows, diamond) : rows;
}
