import { times } from '@zelfscan/core/basics/times';
import type { FormChoice, FormPlaceBlock, FormPole } from '../../../../document.js';
import { aligned, columnRows, linesOf, type Column, type Line, type Row, type Setting } from '../../rows.js';
import { colour, page, restyled, type } from '../../style.js';
import { box, drawBox, packedRows } from './choices.js';
import { headRows, noteRows } from './item.js';
import { whole } from './lines.js';

const between = 30;
const wide: Column = { x: page.left, width: page.right - page.left };
const half = (wide.width - between) / 2;
const close = { leading: 12.5 };

/**
 * A dilemma to tick: two sides beside each other, with a row of boxes from the one to the other. It goes to the next
 * page whole.
 */
export function formPlaceRows(block: FormPlaceBlock, setting: Setting): readonly Row[] {
  const { lang, poles, places, others, note } = block;
  return whole([
    ...headRows({ ...block, mark: block.about, markStyle: type.smallSoft }, setting),
    ...poleRows(poles, setting, lang),
    ...placesRows(places, setting, lang),
    ...packedRows(others, wide, setting, 5, lang),
    ...noteRows(note, setting),
  ]);
}

function poleRows(poles: readonly FormPole[], setting: Setting, lang: string | undefined): readonly Row[] {
  const sides = poles.map((pole, i) => poleLines(pole, page.left + i * (half + between), setting, lang));
  const parts = Math.max(...sides.map((side) => side.length));
  return times(parts, (i) =>
    columnRows(
      sides.map((side) => side[i] ?? []),
      { before: i === 0 ? 10 : 2.5 },
    ),
  ).flat();
}

/** The title of a side and its entries, each as lines that stand beside those of the other side. */
function poleLines(
  { title, entries }: FormPole,
  x: number,
  setting: Setting,
  lang: string | undefined,
): readonly (readonly Line[])[] {
  const { structure } = setting;
  const column = { x, width: half };
  const name = linesOf(setting, title, type.strong, column, structure.each('P', { lang }));
  const list = structure.add('L');
  return [
    name,
    ...entries.map((entry) => {
      const item = list.add('LI');
      const label = item.add('Lbl', { lang: entry.labelLang });
      const body = item.add('LBody', { lang: entry.lang });
      return [
        ...linesOf(setting, entry.label, restyled(type.smallSoft, close), column, () => label),
        ...linesOf(setting, entry.value, restyled(type.body, close), column, body.each('P')),
      ];
    }),
  ];
}

/** The boxes on a line, with the key and the place in words under each. */
function placesRows(places: readonly FormChoice[], setting: Setting, lang: string | undefined): readonly Row[] {
  if (places.length === 0) return [];
  const list = setting.structure.add('L', { lang });
  const width = wide.width / places.length;
  const middles = places.map((_, i) => wide.x + (i + 0.5) * width);
  const words = places.map(({ key, label }, i) => {
    const column = { x: wide.x + i * width + 3, width: width - 6 };
    const item = list.add('LI');
    const [name, body] = [item.add('Lbl'), item.add('LBody')];
    const centred = (lines: readonly Line[]) => aligned(lines, 'center', column);
    return [
      ...centred(linesOf(setting, key, type.smallStrong, column, () => name)),
      ...centred(linesOf(setting, label, type.small, column, body.each('P'))),
    ];
  });
  const boxes: Row = {
    height: 15,
    before: 10,
    draw(surface, y) {
      const at = y + 7;
      const [first = 0, last = 0] = [middles[0], middles.at(-1)];
      surface.line(first, at, last, at, { colour: colour.ruleStrong, width: 0.8 });
      for (const x of middles) drawBox(surface, x - box / 2, at);
    },
  };
  return [boxes, ...columnRows(words, { before: 2.5 })];
}
