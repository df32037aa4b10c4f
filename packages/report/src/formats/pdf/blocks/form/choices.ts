import type { FormChoice } from '../../../../document.js';
import type { Surface } from '../../jspdf.js';
import { columnRows, linesOf, withFirst, type Column, type Row, type Setting } from '../../rows.js';
import { baseline, colour, main, middle, page, restyled, type } from '../../style.js';
import type { Tag } from '../../tags/tag.js';
import { longestWord, shorten } from '../../wrap.js';

/** The side of a box to tick. */
export const box = 13;
/** From the left of a box to the key beside it, and to the label after that. */
const key = { x: 20, width: 10 };
const label = 32;
const keyStyle = restyled(type.smallSoft, { leading: 15 });

/** An empty box around the height `at`. */
export function drawBox(surface: Surface, x: number, at: number): void {
  surface.rect(x + 0.4, at - box / 2 + 0.4, box - 0.8, box - 0.8, colour.paper, { colour: colour.ink, width: 0.8 });
}

/** A box, its key and its label in the margin column, and what it means beside them. */
export function choiceRows(choices: readonly FormChoice[], setting: Setting, lang: string | undefined): readonly Row[] {
  const { structure, surface, glyphs } = setting;
  const list = structure.add('L', { lang });
  const longest = (text: string) => longestWord(glyphs.fit(text), (part) => surface.width(part, type.strong));
  const x = page.left + label;
  const wide = Math.min(150, Math.max(main.x - x - 6, ...choices.map((choice) => longest(choice.label) + 1)));
  const text = { x: x + wide + 6, width: page.right - x - wide - 6 };
  return choices.flatMap((choice, i) => {
    const { name, body } = itemOf(list);
    const keyColumn = { x: page.left + key.x, width: key.width };
    const lines = [
      linesOf(setting, choice.key, keyStyle, keyColumn, () => name),
      linesOf(setting, choice.label, type.strong, { x, width: wide }, body.each('P')),
      linesOf(setting, choice.text, type.body, text, body.each('P')),
    ];
    return withFirst(columnRows(lines, { before: i === 0 ? 7.5 : 5 }), (surface, y) =>
      drawBox(surface, page.left, middle(y, type.body)),
    );
  });
}

const itemOf = (list: Tag): { name: Tag; body: Tag } => {
  const item = list.add('LI');
  return { name: item.add('Lbl'), body: item.add('LBody') };
};

interface Packed {
  readonly x: number;
  readonly text: string;
  readonly choice: Pick<FormChoice, 'key' | 'label'>;
}

/** Boxes with labels beside each other, on as many rows as it takes. */
export function packedRows(
  choices: readonly Pick<FormChoice, 'key' | 'label'>[],
  { x: left, width }: Column,
  setting: Setting,
  before: number,
  lang: string | undefined,
): readonly Row[] {
  if (choices.length === 0) return [];
  const { structure, surface, glyphs } = setting;
  const measure = (part: string) => surface.width(part, type.body);
  const rows: Packed[][] = [[]];
  let at = left;
  for (const choice of choices) {
    const indent = choice.key ? label : key.x;
    const text = shorten(glyphs.fit(choice.label).replaceAll('\n', ' '), width - indent, measure);
    const end = at + indent + measure(text);
    if (at > left && end > left + width) {
      rows.push([]);
      at = left;
    }
    rows.at(-1)?.push({ x: at, text, choice });
    at += indent + measure(text) + 18;
    // In step with the column of the texts, where the first ends before it.
    if (at < main.x) at = main.x;
  }
  const list = structure.add('L', { lang });
  return rows.map((row, i): Row => {
    const parts = row.map((packed) => ({ ...packed, ...itemOf(list) }));
    return {
      height: 15,
      before: i === 0 ? before : 2.5,
      draw(surface, y) {
        const line = baseline(y, type.body);
        for (const { x, text, choice, name, body } of parts) {
          drawBox(surface, x, middle(y, type.body));
          if (choice.key)
            surface.mark(name, () => surface.text(`${choice.key} `, x + key.x, baseline(y, keyStyle), keyStyle));
          const from = x + (choice.key ? label : key.x);
          surface.mark(body, () => surface.text(`${text} `, from, line, type.body));
        }
      },
    };
  });
}
