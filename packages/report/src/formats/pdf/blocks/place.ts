import type { PlaceBlock } from '../../../document.js';
import { drawAxis, drawMark, stopAt, type StripColumn } from '../charts/strip.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { colour, hang, main, restyled, type } from '../style.js';
import { endRows } from './dot-strip.js';

const height = 15;
const radius = 5;

/** One dilemma of a card: the question, a line between its ends with one mark, the answer and the note. */
export function placeRows(block: PlaceBlock, setting: Setting): readonly Row[] {
  const { structure } = setting;
  const { title, statement, ends, position, answer, note, lang } = block;
  const column: StripColumn = { ...main, positions: block.positions };
  const answerStyle = restyled(type.smallStrong, {
    leading: 15,
    colour: position === null ? colour.soft : setting.accent,
  });
  const heading = structure.subheading({ lang });
  const titleRows = columnRows([linesOf(setting, title, type.strong, main, () => heading)], { before: 20 });
  const statementRows = columnRows([linesOf(setting, statement, type.body, main, structure.each('P', { lang }))]);
  const words = endRows(ends, setting, 5, lang);
  const figure = structure.add('Figure', { alt: answer, lang });
  const strip: Row = {
    height,
    before: 2.5,
    draw(surface, y) {
      surface.figure(figure, { x: main.x, y, width: main.width, height }, () => {
        drawAxis(surface, column, y + height / 2);
        if (position === null) return;
        drawMark(surface, 'filled', stopAt(column, position), y + height / 2, radius, setting.accent);
      });
    },
  };
  const answerRows = columnRows([linesOf(setting, answer, answerStyle, main, structure.each('P', { lang }))]);
  const rows = [...titleRows, ...statementRows, ...words, strip, ...answerRows];
  const last = rows.length - 1;
  return [...rows.map((row, i) => ({ ...row, keep: i < last || note !== null })), ...noteRows(note, setting)];
}

function noteRows(note: PlaceBlock['note'], setting: Setting): readonly Row[] {
  if (!note) return [];
  const { structure } = setting;
  const name = linesOf(setting, note.label, restyled(type.smallSoft, { leading: 15 }), hang, structure.each('P'));
  return columnRows([name, linesOf(setting, note.text, type.body, main, structure.each('P'))], { before: 5 });
}
