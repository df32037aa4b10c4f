import type { HeadingBlock, ListBlock, ParagraphBlock } from '../../../document.js';
import { columnRows, linesOf, withFirst, type Row, type Setting } from '../rows.js';
import { colour, main, middle, page, restyled, type, type Style } from '../style.js';

const whole = { x: page.left, width: page.right - page.left };

const close = (style: Style): Style => restyled(style, { leading: 12.5 });

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
const pageHeadings = {
  1: { style: type.h3, before: 15, column: whole },
  2: { style: type.strong, before: 10, column: whole },
  3: { style: type.strong, before: 7.5, column: whole },
} as const;
const byLength = { long: headings, short: shortHeadings, page: pageHeadings };

/** A heading, which never stands alone at the foot of a page. */
export function headingRows(block: HeadingBlock, setting: Setting): readonly Row[] {
  const { style: base, before, column } = byLength[setting.length][block.level];
  const style = block.level === 1 ? restyled(base, { colour: setting.accent }) : base;
  const mark = { text: block.text, level: block.level };
  const tag = setting.structure.heading(block.level, { lang: block.lang });
  const lines = linesOf(setting, block.text, style, column, () => tag);
  const rows = columnRows([lines], { before, keep: true, mark });
  return setting.length === 'short' && block.level === 2 ? withFirst(rows, ruled) : rows;
}

/** A thin line in the space above; at the top of a page there is none. */
const ruled: Parameters<typeof withFirst>[1] = (surface, y, _, { gap }) => {
  const at = y - gap * 0.4;
  if (gap) surface.line(page.left, at, page.right, at, { colour: colour.rule, width: 0.6 });
};

const tones = {
  normal: { style: type.body, before: 5 },
  soft: { style: type.soft, before: 5 },
  lead: { style: type.lead, before: 10 },
  strong: { style: type.strong, before: 10 },
} as const;
const pageTones = {
  normal: { style: close(type.body), before: 2.5 },
  soft: { style: close(type.soft), before: 2.5 },
  lead: { style: type.body, before: 7.5 },
  strong: { style: close(type.strong), before: 5 },
} as const;

export function paragraphRows(block: ParagraphBlock, setting: Setting): readonly Row[] {
  const close = setting.length === 'page';
  const { style, before } = (close ? pageTones : tones)[block.tone];
  const lines = linesOf(
    setting,
    block.text,
    style,
    close ? whole : main,
    setting.structure.each('P', { lang: block.lang }),
  );
  return columnRows([lines], { before, keep: block.leads ?? false });
}

export function listRows(block: ListBlock, setting: Setting): readonly Row[] {
  const list = setting.structure.add('L', { lang: block.lang });
  const [style, column] = setting.length === 'page' ? [close(type.body), whole] : [type.body, main];
  const before = setting.length === 'long' ? 5 : 2.5;
  const bulleted = { x: column.x + 10, width: column.width - 10 };
  return block.items.flatMap(({ title, text, lang }) => {
    const body = list.add('LI').add('LBody');
    if (!title) {
      const rows = columnRows([linesOf(setting, text, style, bulleted, body.each('P'))], { before });
      return withFirst(rows, (surface, y) => surface.dot(column.x + 2, middle(y, style), 1.4, colour.soft));
    }
    return [
      ...columnRows([linesOf(setting, title, type.strong, main, body.each('P', { lang }))], { before: 10, keep: true }),
      ...columnRows([linesOf(setting, text, type.body, main, body.each('P'))]),
    ];
  });
}
