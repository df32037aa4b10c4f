import { times } from '@zelfscan/core/basics/times';
import type { FormLinesBlock } from '../../../../document.js';
import { columnRows, linesOf, type Line, type Row, type Setting } from '../../rows.js';
import { colour, hang, main, page, restyled, type } from '../../style.js';
import { packedRows } from './choices.js';

/** From one line to write on to the next: 8 mm. */
const pitch = 22.5;
/** From the top of the room for a line to the line, which the label beside it stands on. */
const foot = 17.5;
/** From there to the label. */
const down = 5;

/** Lines to write on in the main column, beside their label. */
export function writingRows(name: readonly Line[], count: number, before: number): readonly Row[] {
  const rows = times(count, (i): Row => ({
    height: pitch,
    before: i === 0 ? before : 0,
    keep: true,
    draw(surface, y) {
      const stroke = { colour: colour.ruleStrong, width: 0.6 };
      surface.line(main.x, y + foot, page.right, y + foot, stroke);
    },
  }));
  const [first, ...others] = columnRows([name], { before: 0, keep: true });
  if (!first) return rows;
  const [top, ...rest] = rows;
  if (!top) return [{ ...first, before }, ...others];
  // The label goes along with the lines, and on after them where it is longer.
  const labels = [first, ...others];
  const beside = labels.slice(0, Math.floor((count * pitch - down) / labelStyle.leading));
  return [
    {
      ...top,
      height: top.height + rest.length * pitch,
      draw(surface, y, place) {
        rows.forEach((row, i) => row.draw(surface, y + i * pitch, place));
        beside.forEach((row, i) => row.draw(surface, y + down + i * labelStyle.leading, place));
      },
    },
    ...labels.slice(beside.length),
  ];
}

export const labelStyle = restyled(type.body, { leading: 15 });

/** Questions with a line to write on, or boxes to tick. They stay together. */
export function formLinesRows({ entries }: FormLinesBlock, setting: Setting): readonly Row[] {
  const { structure } = setting;
  const rows = entries.flatMap(({ label, hint, choices, lines, lang }, index) => {
    const before = index === 0 ? 7.5 : 2.5;
    const name = linesOf(setting, label, type.strong, hang, structure.each('P', { lang }));
    const said = linesOf(setting, hint, type.smallSoft, main, structure.each('P', { lang }));
    const help = columnRows([said]);
    if (choices.length === 0) {
      const [written, ...rest] = writingRows(name, lines, before);
      return [...(written ? [written] : []), ...beside(rest, help)];
    }
    const boxes = packedRows(
      choices.map((choice) => ({ key: '', label: choice })),
      main,
      setting,
      before + 2.5,
      lang,
    );
    return [...beside(columnRows([name]), boxes), ...help];
  });
  return whole(rows);
}

/** Rows of the same height beside each other. */
const beside = (left: readonly Row[], right: readonly Row[]): readonly Row[] => {
  const [longer, shorter] = left.length > right.length ? [left, right] : [right, left];
  return longer.map((row, i) => ({
    ...row,
    before: right[i]?.before ?? 0,
    draw(surface, y, place) {
      row.draw(surface, y, place);
      shorter[i]?.draw(surface, y, place);
    },
  }));
};

/** The rows as one that is never cut. */
export const whole = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, i) => ({ ...row, keep: i < rows.length - 1 }));
