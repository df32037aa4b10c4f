import type { FormItemBlock } from '../../../../document.js';
import { columnRows, linesOf, withFirst, type Column, type Row, type Setting } from '../../rows.js';
import { colour, hang, main, page, restyled, type, type Style } from '../../style.js';
import { choiceRows, packedRows } from './choices.js';
import { labelStyle, whole, writingRows } from './lines.js';

const above = 25;
const numberStyle = restyled(type.figure, { size: 20, leading: 20 });
const titleStyle = restyled(type.h3, { leading: 20 });
const wide: Column = { x: page.left, width: page.right - page.left };

/**
 * An item to tick: its number large in the margin column, a row per level, the answers that are no level on one row,
 * and lines to write on. It goes to the next page whole.
 */
export function formItemRows(block: FormItemBlock, setting: Setting): readonly Row[] {
  return whole([
    ...headRows({ ...block, mark: block.basis, markStyle: type.smallStrong }, setting),
    ...choiceRows(block.levels, setting, block.lang),
    ...packedRows(block.others, wide, setting, 5, block.lang),
    ...noteRows(block.note, setting),
  ]);
}

/** Lines for a note, on the column of the texts. */
export const noteRows = ({ label, lines }: FormItemBlock['note'], setting: Setting): readonly Row[] =>
  writingRows(linesOf(setting, label, labelStyle, hang, setting.structure.each('P')), lines, 5);

interface Head {
  readonly number: string;
  readonly title: string;
  /** Said in the margin, under the number. */
  readonly mark: string;
  readonly markStyle: Style;
  readonly statement: string;
  readonly lang?: string | undefined;
}

/** What the item is about, below a thin line; at the top of a page there is none. */
export function headRows(head: Head, setting: Setting): readonly Row[] {
  const { number, title, mark, markStyle, statement, lang } = head;
  const { structure, accent } = setting;
  const heading = structure.subheading({ lang });
  const large = linesOf(setting, number, restyled(numberStyle, { colour: accent }), hang, () => heading);
  const name = linesOf(setting, title, titleStyle, main, () => heading);
  const text = linesOf(setting, statement, type.body, main, structure.each('P', { lang }));
  const said = linesOf(setting, mark, restyled(markStyle, { leading: 15 }), hang, structure.each('P', { lang }));
  const ruled = withFirst(columnRows([large, name], { before: above }), (surface, y, _, { gap }) => {
    const at = y - above / 2;
    if (gap) surface.line(page.left, at, page.right, at, { colour: colour.rule, width: 0.6 });
  });
  return [...ruled, ...columnRows([said, text], { before: 2.5 })];
}
