import type { BarRow, BarsBlock, ScoreBlock } from '../../../document.js';
import { drawBar, legendRows } from '../charts/bar.js';
import { aligned, columnRows, linesOf, withFirst, type Column, type Line, type Row, type Setting } from '../rows.js';
import { baseline, colour, hang, main, middle, page, restyled, type, type Style } from '../style.js';
import type { Tag } from '../tags/tag.js';

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
  const { structure } = setting;
  const close = setting.length === 'page';
  const table = structure.add('Table', { summary: block.caption });
  const names = table.add('THead').add('TR');
  const name = (text: string, column: Column) => {
    const cell = names.add('TH', { scope: 'Column' });
    return linesOf(setting, text, type.smallSoft, column, () => cell);
  };
  const { theme, distribution, score, band, given, unknown } = block.columns;
  const header = columnRows(
    [
      name(theme, columns.theme),
      name(distribution, columns.bar),
      aligned(name(score, columns.score), 'right', columns.score),
      name(band, columns.band),
      name(given, columns.given),
      name(unknown, columns.unknown),
    ],
    { before: close ? 2.5 : 10, keep: true },
  );
  const body = table.add('TBody');
  const rows = block.rows.flatMap((row, i): readonly Row[] => [
    ...barRow(row, body.add('TR'), block.lang, setting, header),
    // The legend says what the bars mean, and never stands without one.
    { height: close ? 0 : 5, before: 0, blank: true, keep: i < 2 || i >= block.rows.length - 2, draw: () => undefined },
  ]);
  const whole = { x: page.left, width: page.right - page.left };
  const legend = structure.add('L', { lang: block.lang });
  return [
    ...header,
    ...rows,
    ...legendRows(setting, block.legend, whole, legend, { before: close ? 2.5 : 12.5, keep: false }),
  ];
}

function barRow(
  row: BarRow,
  tag: Tag,
  lang: string | undefined,
  setting: Setting,
  header: readonly Row[],
): readonly Row[] {
  const cell = (text: string, style: Style, column: Column, of: Tag = tag.add('TD')) =>
    linesOf(setting, text, restyled(style, { leading: 15 }), column, () => of);
  const theme = cell(row.theme, type.body, columns.theme, tag.add('TH', { scope: 'Row', lang }));
  const figure = tag.add('TD').add('Figure', { alt: row.alt });
  const scores = row.scored
    ? [
        aligned(cell(row.score, type.strong, columns.score), 'right', columns.score),
        cell(row.band, type.small, columns.band, tag.add('TD', { lang })),
      ]
    : [cell(row.score, type.smallSoft, noScore, tag.add('TD', { span: 2 }))];
  const given = cell(row.given, type.small, columns.given);
  const lines = columnRows([theme, ...scores, given, cell(row.unknown, type.small, columns.unknown)], { keep: true });
  return [
    {
      height: setting.length === 'page' ? 0 : 5,
      before: 0,
      item: true,
      keep: true,
      again: header,
      draw(surface, y, { gap }) {
        const at = y - gap / 2;
        surface.line(page.left, at, page.right, at, { colour: colour.rule, width: 0.6 });
      },
    },
    ...withFirst(lines, (surface, y) => {
      const { x, width } = columns.bar;
      const box = { x, y: middle(y, type.strong) - barHeight / 2, width, height: barHeight };
      surface.figure(figure, box, () => drawBar(surface, row.stretches, x, box.y, width, barHeight));
    }),
  ];
}

const noScore = { x: columns.score.x + 2, width: columns.given.x - columns.score.x - 6 };
const scoreHeight = 15;

/** The score of one theme: the figure large in the margin column, what it means and its bar beside it. */
export function scoreRows(block: ScoreBlock, setting: Setting): readonly Row[] {
  const { structure } = setting;
  const { lang } = block;
  const paragraph = (text: string, style: Style, column: Column, language?: string): readonly Line[] =>
    linesOf(setting, text, style, column, structure.each('P', { lang: language }));
  const words = restyled(block.scored ? type.h3 : restyled(type.h3, { colour: colour.soft }), { leading: 15 });
  const figure = block.scored ? paragraph(block.score, restyled(type.figure, { colour: setting.accent }), hang) : [];
  const meaning = block.scored ? paragraph(block.band, words, main, lang) : paragraph(block.score, words, main);
  const rows = columnRows([[...meaning, ...paragraph(block.given, type.smallSoft, main)]], { before: 7.5, keep: true });
  const bar = structure.add('Figure', { alt: block.alt });
  const legend = block.stretches.map(({ fill, label, count }) => ({ fill, label: `${count} × ${label}` }));
  return [
    ...withFirst(rows, (surface, y) => {
      for (const { text, x, style, tag } of figure.slice(0, 1)) {
        if (tag) surface.mark(tag, () => surface.text(text, x, baseline(y, { ...style, leading: 30 }), style));
      }
    }),
    {
      height: scoreHeight,
      before: 7.5,
      keep: true,
      draw(surface, y) {
        surface.figure(bar, { x: main.x, y, width: main.width, height: scoreHeight }, () =>
          drawBar(surface, block.stretches, main.x, y, main.width, scoreHeight),
        );
      },
    },
    ...legendRows(setting, legend, main, structure.add('L', { lang }), { before: 5, keep: false }),
  ];
}
