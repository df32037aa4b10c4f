import type { ContentsBlock, CoverBlock } from '../../../document.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { baseline, colour, main, page, type } from '../style.js';
import { keyValueRows } from './key-values.js';

const wide = { x: page.left, width: page.right - page.left - 40 };

const long = { height: 65, bar: 30, title: type.display, beforeFacts: 42.5 };
const short = { height: 15, bar: 0, title: type.h1, beforeFacts: 17.5 };

export function coverRows(block: CoverBlock, setting: Setting): readonly Row[] {
  const { height, bar, title, beforeFacts } = setting.short ? short : long;
  return [
    {
      height,
      before: 0,
      draw(surface, y) {
        surface.rect(page.left, y + bar, 44, 4, colour.accent);
      },
    },
    ...columnRows([linesOf(setting, block.kicker, type.kicker, wide)]),
    ...columnRows([linesOf(setting, block.title, title, wide)], { before: 5 }),
    ...columnRows([linesOf(setting, block.subtitle, type.subtitle, wide)], { before: 5 }),
    ...keyValueRows({ kind: 'key-values', entries: block.facts }, setting, beforeFacts),
  ];
}

/** The headings of level 1 with their pages, which are known once everything has its place. */
export function contentsRows(block: ContentsBlock, setting: Setting): readonly Row[] {
  const number = { x: page.right - 30, width: 30 };
  const column = { x: main.x, width: main.width - number.width - 10 };
  const entries = setting.chapters.flatMap((chapter, index) =>
    columnRows([linesOf(setting, chapter, type.body, column)], { before: 2.5 }).map((row, i, all): Row => ({
      ...row,
      draw(surface, y, place) {
        row.draw(surface, y, place);
        if (i < all.length - 1) return;
        const to = place.chapters[index]?.page;
        if (to) surface.text(String(to), page.right, baseline(y, type.body), type.body, 'right');
        const under = y + row.height + 1.25;
        surface.line(main.x, under, page.right, under, { colour: colour.rule, width: 0.5 });
      },
    })),
  );
  const title = columnRows([linesOf(setting, block.title, type.h3, main)], { before: 40, keep: true });
  return [...title, ...entries.map((row, i) => (i === 0 ? { ...row, before: 7.5 } : row))];
}
