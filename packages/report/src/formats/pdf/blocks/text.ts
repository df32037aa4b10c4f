import type { HeadingBlock, ListBlock, ParagraphBlock } from '../../../document.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { main, page, type } from '../style.js';

const whole = { x: page.left, width: page.right - page.left };

const headings = {
  1: { style: type.h1, before: 50, column: whole },
  2: { style: type.h2, before: 32.5, column: whole },
  3: { style: type.h3, before: 20, column: main },
} as const;

/** A heading, which never stands alone at the foot of a page. */
export function headingRows(block: HeadingBlock, setting: Setting): readonly Row[] {
  const { style, before, column } = headings[block.level];
  const mark = { text: block.text, level: block.level };
  return columnRows([linesOf(setting, block.text, style, column)], { before, keep: true, mark });
}

const tones = {
  normal: { style: type.body, before: 5 },
  soft: { style: type.soft, before: 5 },
  lead: { style: type.lead, before: 10 },
} as const;

export function paragraphRows(block: ParagraphBlock, setting: Setting): readonly Row[] {
  const { style, before } = tones[block.tone];
  return columnRows([linesOf(setting, block.text, style, main)], { before });
}

export function listRows(block: ListBlock, setting: Setting): readonly Row[] {
  return block.items.flatMap(({ title, text }) => [
    ...columnRows([linesOf(setting, title, type.strong, main)], { before: 10, keep: true }),
    ...columnRows([linesOf(setting, text, type.body, main)]),
  ]);
}
