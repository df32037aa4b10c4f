import type { AnswerBlock } from '../../../document.js';
import { drawSwatch, swatchWidth } from '../charts/bar.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { colour, hang, main, page, restyled, type, type Style } from '../style.js';

const noteIndent = 12;
const above = 27.5;

/** One answer. The marks, the label and 'Toelichting' stand in the margin column, beside what they are about. */
export function answerRows(block: AnswerBlock, setting: Setting): readonly Row[] {
  const open = block.fill.kind === 'open';
  const shade = (style: Style) => (open ? restyled(style, { colour: colour.soft }) : style);
  const mark = (text: string, tint: string) =>
    linesOf(setting, text, restyled(type.smallStrong, { leading: 15, colour: tint }), hang);
  const marks = [...mark(block.basis, colour.accent), ...mark(block.flag, colour.warn)];
  const words = [
    ...linesOf(setting, block.title, shade(type.strong), main),
    ...linesOf(setting, block.statement, shade(type.body), main),
  ];
  const labelColumn = { x: hang.x + swatchWidth, width: hang.width - swatchWidth };
  const labelStyle = restyled(type.smallStrong, { leading: 15, colour: open ? colour.soft : colour.ink });
  const label = linesOf(setting, block.label, labelStyle, labelColumn);
  const anchor = linesOf(setting, block.anchor, type.body, main);
  const hasNote = block.note !== null;
  return [
    ...kept(columnRows([marks, words], { before: above, keep: true })).map(ruled),
    ...kept(columnRows([label, anchor], { before: 5, keep: hasNote }), hasNote).map((row, i): Row =>
      i === 0 ? { ...row, draw: drawnWithSwatch(row, block.fill) } : row,
    ),
    ...(block.note ? noteRows(block.note, setting) : []),
  ];
}

/** A question and its answer are never parted. */
const kept = (rows: readonly Row[], last = true): readonly Row[] =>
  rows.map((row, i) => ({ ...row, keep: i < rows.length - 1 || last }));

/** A thin line in the space before an answer; at the top of a page there is none. */
const ruled = (row: Row, index: number): Row =>
  index > 0
    ? row
    : {
        ...row,
        draw(surface, y, place) {
          const at = y - above / 2;
          if (place.gap) surface.line(page.left, at, page.right, at, { colour: colour.rule, width: 0.6 });
          row.draw(surface, y, place);
        },
      };

const drawnWithSwatch =
  (row: Row, fill: AnswerBlock['fill']): Row['draw'] =>
  (surface, y, place) => {
    drawSwatch(surface, fill, hang.x, y, row.height);
    row.draw(surface, y, place);
  };

/** A note behind a line in the margin; long ones go on over pages. */
function noteRows(note: NonNullable<AnswerBlock['note']>, setting: Setting): readonly Row[] {
  const label = linesOf(setting, note.label, restyled(type.smallSoft, { leading: 15 }), hang);
  const column = { x: main.x + noteIndent, width: main.width - noteIndent };
  return columnRows([label, linesOf(setting, note.text, type.body, column)], { before: 7.5 }).map((row) => ({
    ...row,
    draw(surface, y, place) {
      surface.rect(main.x, y - 0.25, 1.5, row.height + 0.5, colour.rule);
      row.draw(surface, y, place);
    },
  }));
}
