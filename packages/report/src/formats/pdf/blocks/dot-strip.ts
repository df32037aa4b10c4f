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
import { aligned, columnRows, linesOf, type Line, type Row, type Setting } from '../rows.js';
import { hang, main, restyled, type } from '../style.js';

const markWidth = 14;
const label = { x: hang.x + markWidth, width: hang.width - markWidth };
const laneHeight = 11;

/** The dots, what they add up to per round, and what the diamond is. Never cut, nor parted from what is said of it. */
export function dotStripRows(block: DotStripBlock, setting: Setting): readonly Row[] {
  const positions = Math.max(...block.rounds.map(({ counts }) => counts.length));
  const column: StripColumn = { ...main, positions };
  const spreads = block.rounds.filter(({ median, range }) => median !== null || range !== null);
  const rows = [
    ...(block.named === 'ends' ? endRows(block.ends, setting, 10) : []),
    dotsRow(block, column),
    ...spreads.map((round): Row => ({
      height: laneHeight,
      before: 0,
      draw: (surface, y) => drawSpread(surface, round, column, y + laneHeight / 2),
    })),
    ...(block.named === 'stops' ? stopRows(block, setting, column) : []),
    ...block.rounds.flatMap((round) => countRows(round, sizeOf(round, block.rounds), setting, column)),
    ...otherRows(block, setting, positions),
  ];
  return [...rows.map((row) => ({ ...row, keep: true })), ...captionRows(block, setting, spreads.length > 0)];
}

/** The words of both ends, each on its own half. */
export function endRows([left, right]: readonly [string, string], setting: Setting, before: number): readonly Row[] {
  const width = main.width / 2 - 12;
  const style = restyled(type.smallStrong, { leading: 12.5 });
  const other = { x: main.x + main.width - width, width };
  return columnRows(
    [
      linesOf(setting, left, style, { x: main.x, width }),
      aligned(linesOf(setting, right, style, other), 'right', other),
    ],
    { before, keep: true },
  );
}

const dotsRow = ({ rounds, named }: DotStripBlock, column: StripColumn): Row => ({
  height: dotsHeight(pilesOf(rounds, column)),
  before: named === 'ends' ? 5 : 10,
  draw: (surface, y) => drawDots(surface, rounds, column, y),
});

const cell = (column: StripColumn, position: number) => {
  const width = column.width / column.positions - 6;
  return { x: stopAt(column, position) - width / 2, width };
};

const inCells = (setting: Setting, texts: readonly string[], column: StripColumn): readonly (readonly Line[])[] =>
  texts.map((text, i) => {
    const at = cell(column, i + 1);
    return aligned(linesOf(setting, text, text === '0' ? type.smallSoft : type.small, at), 'center', at);
  });

const stopRows = ({ table }: DotStripBlock, setting: Setting, column: StripColumn): readonly Row[] =>
  columnRows(
    inCells(
      setting,
      table.rows.slice(0, column.positions).map(([text = '']) => text),
      column,
    ),
    {
      before: 2.5,
    },
  );

/** A round as a row of a table, whose columns are the positions above it; its mark is the legend. */
function countRows(
  { label: name, mark, counts }: StripRound,
  size: number,
  setting: Setting,
  column: StripColumn,
): readonly Row[] {
  const columns = [linesOf(setting, name, type.small, label), ...inCells(setting, counts.map(String), column)];
  return columnRows(columns, { before: 2.5 }).map((row, i): Row => ({
    ...row,
    draw(surface, y, place) {
      if (i === 0) drawMark(surface, mark, hang.x + 5, y + row.height / 2, 5 * size);
      row.draw(surface, y, place);
    },
  }));
}

/** Those who chose no position: the rows of the table after the positions. */
function otherRows({ table, rounds }: DotStripBlock, setting: Setting, positions: number): readonly Row[] {
  return table.rows.slice(positions).flatMap(([name = '', ...cells]) => {
    if (cells.every((text) => text === '' || text === '0')) return [];
    const words = cells.map((text, i) => (rounds.length > 1 ? `${rounds[i]?.label ?? ''}: ${text}` : text)).join(' · ');
    return columnRows([linesOf(setting, name, type.small, label), linesOf(setting, words, type.small, main)], {
      before: 2.5,
    });
  });
}

function captionRows({ caption }: DotStripBlock, setting: Setting, spread: boolean): readonly Row[] {
  const indent = spread ? markWidth : 0;
  const column = { x: main.x + indent, width: main.width - indent };
  return columnRows([linesOf(setting, caption, type.smallSoft, column)], { before: 2.5, keep: true }).map(
    (row, i): Row => ({
      ...row,
      draw(surface, y, place) {
        if (i === 0 && spread) drawDiamond(surface, 'filled', main.x + 4, y + row.height / 2);
        row.draw(surface, y, place);
      },
    }),
  );
}
