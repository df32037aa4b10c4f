import type { CalloutBlock } from '../../../document.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { colour, main, page, restyled, type } from '../style.js';

const edge = { x: main.x - 18, bar: 4 };
const inside = { x: main.x, width: main.width - 18 };

/** A washed area with a bar in the colour of warning; it may go on over pages. */
export function calloutRows(block: CalloutBlock, setting: Setting): readonly Row[] {
  const warn = restyled(type.h3, { colour: colour.warn });
  const rows = [
    ...columnRows([linesOf(setting, block.title, warn, inside)], { keep: true }),
    ...block.items.flatMap(({ title, text }) => [
      ...columnRows([linesOf(setting, title, type.strong, inside)], { before: 7.5, keep: true }),
      ...columnRows([linesOf(setting, text, type.body, inside)]),
    ]),
    ...columnRows([linesOf(setting, block.why, type.soft, inside)], { before: 10 }),
  ];
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
