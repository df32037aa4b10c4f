import type { CalloutBlock } from '../../../document.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { colour, main, page, restyled, type } from '../style.js';

const edge = { x: main.x - 18, bar: 4 };
const inside = { x: main.x, width: main.width - 18 };

/** A washed area with a bar in the colour of warning; it may go on over pages. */
export function calloutRows(block: CalloutBlock, setting: Setting): readonly Row[] {
  const { structure } = setting;
  const warn = restyled(type.h3, { colour: colour.warn });
  const heading = structure.subheading();
  const title = columnRows([linesOf(setting, block.title, warn, inside, () => heading)], { keep: true });
  const list = structure.add('L', { lang: block.lang });
  const items = block.items.flatMap((item) => {
    const body = list.add('LI').add('LBody');
    const name = linesOf(setting, item.title, type.strong, inside, body.each('P'));
    const text = linesOf(setting, item.text, type.body, inside, body.each('P'));
    return [
      ...columnRows([name], { before: 7.5, keep: text.length > 0 }),
      ...columnRows([text], { before: name.length ? 0 : 7.5 }),
    ];
  });
  const why = columnRows([linesOf(setting, block.why, type.soft, inside, structure.each('P'))], { before: 10 });
  const rows = [...title, ...items, ...why];
  const padding = { height: 12.5, before: 0, draw: () => undefined };
  const last = rows.length - 1;
  return [
    { ...padding, before: 20, keep: true },
    ...rows.map((row, i) => (i >= last ? { ...row, keep: true } : row)),
    padding,
  ].map((row, i): Row => washed(row, i === 0));
}

const washed = (row: Row, first: boolean): Row => ({
  ...row,
  draw(surface, y, place) {
    const above = first ? 0 : place.gap;
    // Half a point over the strip above, else a hair of white shows between strips on screens.
    const overlap = first || above === 0 ? 0 : 0.5;
    const [top, height] = [y - above - overlap, row.height + above + overlap];
    surface.rect(edge.x, top, page.right - edge.x, height, colour.warnWash);
    surface.rect(edge.x, top, edge.bar, height, colour.warn);
    row.draw(surface, y, place);
  },
});
