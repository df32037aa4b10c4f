import type { CalloutBlock } from '../../../document.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { colour, main, page, restyled, type } from '../style.js';

const edge = { x: main.x - 18, bar: 4 };
const inside = { x: main.x, width: main.width - 18 };

/** A washed area with a bar in the colour of warning; it may go on over pages. */
export function calloutRows(block: CalloutBlock, setting: Setting): readonly Row[] {
  if (setting.length === 'page') return closeCallout(block, setting);
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
  ].map((row, i): Row => washed(row, i === 0, edge.x));
}

/** On a document of one page: over the whole width, what it is about beside what must be done. */
function closeCallout(block: CalloutBlock, setting: Setting): readonly Row[] {
  const { structure } = setting;
  const room = page.right - page.left - 36;
  const left = { x: page.left + 14, width: room * 0.46 };
  const right = { x: left.x + left.width + 18, width: room * 0.54 };
  const heading = structure.subheading();
  const style = restyled(type.h3, { colour: colour.warn, leading: 12.5 });
  const title = linesOf(setting, block.title, style, left, () => heading);
  const list = structure.add('L', { lang: block.lang });
  const items = block.items.flatMap((item) => {
    const body = list.add('LI').add('LBody');
    const name = linesOf(setting, item.title, restyled(type.strong, { leading: 12.5 }), right, body.each('P'));
    return [...name, ...linesOf(setting, item.text, type.small, right, body.each('P'))];
  });
  const why = linesOf(setting, block.why, type.smallSoft, left, structure.each('P'));
  const rows = columnRows([[...title, ...why], items]);
  const padding = { height: 7.5, before: 0, keep: true, draw: () => undefined };
  return [{ ...padding, before: 7.5 }, ...rows.map((row) => ({ ...row, keep: true })), { ...padding, keep: false }].map(
    (row, i): Row => washed(row, i === 0, page.left),
  );
}

const washed = (row: Row, first: boolean, x: number): Row => ({
  ...row,
  draw(surface, y, place) {
    const above = first ? 0 : place.gap;
    // Half a point over the strip above, else a hair of white shows between strips on screens.
    const overlap = first || above === 0 ? 0 : 0.5;
    const [top, height] = [y - above - overlap, row.height + above + overlap];
    surface.rect(x, top, page.right - x, height, colour.warnWash);
    surface.rect(x, top, edge.bar, height, colour.warn);
    row.draw(surface, y, place);
  },
});
