import type { HeadingBlock, ListBlock, ParagraphBlock } from '../../../document.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { colour, main, page, type } from '../style.js';

const whole = { x: page.left, width: page.right - page.left };

const headings = {
  1: { style: type.h1, before: 50, column: whole },
  2: { style: type.h2, before: 32.5, column: whole },
  3: { style: type.h3, before: 20, column: main },
} as const;
const shortHeadings = {
  1: { style: type.h2, before: 35, column: whole },
  2: { style: type.h3, before: 25, column: whole },
  3: { style: type.strong, before: 15, column: main },
} as const;

/** A heading, which never stands alone at the foot of a page. */
export function headingRows(block: HeadingBlock, setting: Setting): readonly Row[] {
  const { style, before, column } = (setting.short ? shortHeadings : headings)[block.level];
  const mark = { text: block.text, level: block.level };
  const rows = columnRows([linesOf(setting, block.text, style, column)], { before, keep: true, mark });
  return setting.short && block.level === 2 ? rows.map(ruled) : rows;
}

/** A thin line in the space above; at the top of a page there is none. */
const ruled = (row: Row): Row => ({
  ...row,
  draw(surface, y, place) {
    const at = y - place.gap * 0.4;
    if (place.gap) surface.line(page.left, at, page.right, at, { colour: colour.rule, width: 0.6 });
    row.draw(surface, y, place);
  },
});

const tones = {
  normal: { style: type.body, before: 5 },
  soft: { style: type.soft, before: 5 },
  lead: { style: type.lead, before: 10 },
  strong: { style: type.strong, before: 10 },
} as const;

export function paragraphRows(block: ParagraphBlock, setting: Setting): readonly Row[] {
  const { style, before } = tones[block.tone];
  return columnRows([linesOf(setting, block.text, style, main)], { before, keep: block.leads ?? false });
}

export function listRows(block: ListBlock, setting: Setting): readonly Row[] {
  return block.items.flatMap(({ title, text }) =>
    title
      ? [
          ...columnRows([linesOf(setting, title, type.strong, main)], { before: 10, keep: true }),
          ...columnRows([linesOf(setting, text, type.body, main)]),
        ]
      : columnRows([linesOf(setting, text, type.body, bulleted)], { before: 5 }).map(withBullet),
  );
}

const bulleted = { x: main.x + 10, width: main.width - 10 };

const withBullet = (row: Row, index: number): Row =>
  index > 0
    ? row
    : {
        ...row,
        draw(surface, y, place) {
          surface.dot(main.x + 2, y + row.height / 2, 1.4, colour.soft);
          row.draw(surface, y, place);
        },
      };
