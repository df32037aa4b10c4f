import type { ContentsBlock, CoverBlock } from '../../../document.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { baseline, colour, main, page, type } from '../style.js';
import { keyValueRows } from './key-values.js';

const wide = { x: page.left, width: page.right - page.left - 40 };

const long = { height: 65, bar: 30, title: type.display, beforeFacts: 42.5 };
const short = { height: 15, bar: 0, title: type.h1, beforeFacts: 17.5 };

export function coverRows(block: CoverBlock, setting: Setting): readonly Row[] {
  const { structure } = setting;
  const { height, bar, title, beforeFacts } = setting.short ? short : long;
  const kicker = linesOf(setting, block.kicker, type.kicker, wide, structure.each('P'));
  const heading = structure.title();
  const subtitle = () =>
    linesOf(setting, block.subtitle, type.subtitle, wide, structure.each('P', { lang: block.lang }));
  return [
    {
      height,
      before: 0,
      draw(surface, y) {
        surface.rect(page.left, y + bar, 44, 4, colour.accent);
      },
    },
    ...columnRows([kicker]),
    ...columnRows([linesOf(setting, block.title, title, wide, () => heading)], { before: 5 }),
    ...columnRows([subtitle()], { before: 5 }),
    ...keyValueRows({ kind: 'key-values', entries: block.facts }, setting, beforeFacts),
  ];
}

/** The headings of level 1 with their pages, which are known once everything has its place; each leads to its heading. */
export function contentsRows(block: ContentsBlock, setting: Setting): readonly Row[] {
  const number = { x: page.right - 30, width: 30 };
  const column = { x: main.x, width: main.width - number.width - 10 };
  const heading = setting.structure.subheading();
  const title = linesOf(setting, block.title, type.h3, main, () => heading);
  const list = setting.structure.add('TOC');
  const entries = setting.chapters.flatMap((chapter, index) => {
    const link = list.add('TOCI').add('Reference').add('Link');
    const rows = columnRows([linesOf(setting, chapter, type.body, column, () => link)], { before: 2.5 });
    return rows.map((row, i): Row => ({
      ...row,
      draw(surface, y, place) {
        row.draw(surface, y, place);
        const at = place.chapters[index]?.at;
        if (!at) return;
        const box = { x: main.x, y: y + 1.25, width: page.right - main.x, height: row.height };
        surface.link(link, box, chapter, at);
        if (i < rows.length - 1) return;
        surface.mark(link, () => surface.text(`${at.page} `, page.right, baseline(y, type.body), type.body, 'right'));
        const under = y + row.height + 1.25;
        surface.line(main.x, under, page.right, under, { colour: colour.rule, width: 0.5 });
      },
    }));
  });
  return [
    ...columnRows([title], { before: 40, keep: true }),
    ...entries.map((row, i) => (i === 0 ? { ...row, before: 7.5 } : row)),
  ];
}
