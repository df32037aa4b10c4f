import { times } from '@zelfscan/core/basics/times';
import type { ContentsBlock, CoverBlock, KeyValue } from '../../../document.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { baseline, colour, main, page, restyled, type } from '../style.js';
import { keyValueRows } from './key-values.js';
import { logoOf } from './logo.js';

const wide = { x: page.left, width: page.right - page.left - 40 };

const looks = {
  long: { height: 65, bar: 30, title: type.display, subtitle: type.subtitle, before: 5, facts: 42.5 },
  short: {
    height: 15,
    bar: 0,
    title: type.h1,
    subtitle: restyled(type.subtitle, { size: 12, leading: 17.5 }),
    before: 2.5,
    facts: 12.5,
  },
  page: {
    height: 10,
    bar: 0,
    title: restyled(type.h1, { size: 20, leading: 25 }),
    subtitle: type.soft,
    before: 0,
    facts: 5,
  },
} as const;

export function coverRows(block: CoverBlock, setting: Setting): readonly Row[] {
  const { structure } = setting;
  const { height, bar, title, subtitle, before, facts } = looks[setting.length];
  const drawLogo = logoOf(setting);
  const kickerStyle = restyled(type.kicker, { colour: setting.accent });
  const kicker = linesOf(setting, block.kicker, kickerStyle, wide, structure.each('P'));
  const heading = structure.title();
  return [
    {
      height,
      before: 0,
      draw(surface, y) {
        surface.rect(page.left, y + bar, 44, 4, setting.accent);
        drawLogo(surface);
      },
    },
    ...columnRows([kicker]),
    ...columnRows([linesOf(setting, block.title, title, wide, () => heading)], { before }),
    ...columnRows([linesOf(setting, block.subtitle, subtitle, wide, structure.each('P', { lang: block.lang }))], {
      before,
    }),
    ...(setting.length === 'page'
      ? factRows(block.facts, setting, facts)
      : keyValueRows({ kind: 'key-values', entries: block.facts }, setting, facts)),
  ];
}

/** Facts beside each other in pairs. */
function factRows(facts: readonly KeyValue[], setting: Setting, before: number): readonly Row[] {
  const list = setting.structure.add('L');
  const width = page.right - page.left;
  const columns = [
    { x: page.left, width: width * 0.6 },
    { x: page.left + width * 0.6, width: width * 0.4 },
  ];
  const lines = facts.map(({ label, labelLang, value, lang }, i) => {
    const item = list.add('LI');
    const { x, width: room } = columns[i % 2] ?? { x: page.left, width };
    const name = item.add('Lbl', { lang: labelLang });
    return [
      linesOf(setting, label, type.smallSoft, { x, width: 66 }, () => name),
      linesOf(setting, value, type.small, { x: x + 72, width: room - 84 }, item.add('LBody', { lang }).each('P')),
    ];
  });
  return times(Math.ceil(lines.length / 2), (i) =>
    columnRows(lines.slice(i * 2, i * 2 + 2).flat(), { before: i === 0 ? before : 0 }),
  ).flat();
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
