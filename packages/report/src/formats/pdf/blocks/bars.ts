import type { BarRow, BarsBlock, ScoreBlock } from '../../../document.js';
import { drawBar, legendRows } from '../charts/bar.js';
import { aligned, columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { colour, hang, main, page, restyled, type, type Style } from '../style.js';

const columns = {
  theme: { x: 60, width: 142 },
  bar: { x: 212, width: 118 },
  score: { x: 338, width: 30 },
  band: { x: 382, width: 62 },
  given: { x: 448, width: 40 },
  unknown: { x: 492, width: 43 },
} as const;
const barHeight = 10;

export function barsRows(block: BarsBlock, setting: Setting): readonly Row[] {
  const lines = (text: string, style: Style, column: { x: number; width: number }) =>
    linesOf(setting, text, style, column);
  const names = block.columns;
  const header = columnRows(
    [
      lines(names.theme, type.smallSoft, columns.theme),
      lines(names.distribution, type.smallSoft, columns.bar),
      aligned(lines(names.score, type.smallSoft, columns.score), 'right', columns.score),
      lines(names.band, type.smallSoft, columns.band),
      lines(names.given, type.smallSoft, columns.given),
      lines(names.unknown, type.smallSoft, columns.unknown),
    ],
    { before: 10, keep: true },
  );
  const body = block.rows.flatMap((row) => barRow(row, setting, header));
  const whole = { x: page.left, width: page.right - page.left };
  return [...header, ...body, ...legendRows(setting, block.legend, whole, { before: 12.5, keep: false })];
}

function barRow(row: BarRow, setting: Setting, header: readonly Row[]): readonly Row[] {
  const cell = (text: string, style: Style, column: { x: number; width: number }) =>
    linesOf(setting, text, restyled(style, { leading: 15 }), column);
  const scores = row.scored
    ? [
        aligned(cell(row.score, type.strong, columns.score), 'right', columns.score),
        cell(row.band, type.small, columns.band),
      ]
    : [cell(row.score, type.smallSoft, { x: columns.score.x + 2, width: columns.given.x - columns.score.x - 6 })];
  const lines = columnRows(
    [
      cell(row.theme, type.body, columns.theme),
      ...scores,
      cell(row.given, type.small, columns.given),
      cell(row.unknown, type.small, columns.unknown),
    ],
    { keep: true },
  );
  return [
    {
      height: 5,
      before: 0,
      keep: true,
      again: header,
      draw(surface, y) {
        surface.line(page.left, y, page.right, y, { colour: colour.rule, width: 0.6 });
      },
    },
    ...lines.map((line, i): Row => ({
      ...line,
      draw(surface, y, place) {
        line.draw(surface, y, place);
        const { x, width } = columns.bar;
        if (i === 0) drawBar(surface, row.stretches, x, y + (line.height - barHeight) / 2, width, barHeight);
      },
    })),
    { height: 5, before: 0, draw: () => undefined },
  ];
}

/** The score of one theme: the figure large in the margin column, what it means and its bar beside it. */
export function scoreRows(block: ScoreBlock, setting: Setting): readonly Row[] {
  const figure = block.scored ? linesOf(setting, block.score, type.figure, hang) : [];
  const words = restyled(block.scored ? type.h3 : restyled(type.h3, { colour: colour.soft }), { leading: 15 });
  const meaning = linesOf(setting, block.scored ? block.band : block.score, words, main);
  const legend = block.stretches.map(({ fill, label, count }) => ({ fill, label: `${count} × ${label}` }));
  const given = linesOf(setting, block.given, type.smallSoft, main);
  const rows = columnRows([[...meaning, ...given]], { before: 7.5, keep: true });
  return [
    ...rows.map((row, i): Row => ({
      ...row,
      draw(surface, y, place) {
        for (const { text, x, style } of i === 0 ? figure.slice(0, 1) : []) surface.text(text, x, y + 20, style);
        row.draw(surface, y, place);
      },
    })),
    {
      height: 14,
      before: 7.5,
      keep: true,
      draw: (surface, y) => drawBar(surface, block.stretches, main.x, y, main.width, 14),
    },
    ...legendRows(setting, legend, main, { before: 5, keep: false }),
  ];
}
