import type { AnswerBlock } from '../../../document.js';
import { drawSwatch, swatchWidth } from '../charts/bar.js';
import { columnRows, linesOf, withFirst, type LinkPart, type Row, type Setting } from '../rows.js';
import { colour, hang, main, page, restyled, type, type Style } from '../style.js';

const noteIndent = 12;
const above = 27.5;
const labelStyle = restyled(type.smallStrong, { leading: 15 });
const nameStyle = restyled(type.smallSoft, { leading: 15 });

/**
 * One answer. The marks, the label and 'Toelichting' stand in the margin column, beside what they are about. Read: the
 * title and its marks, the statement, the answer and what it means, the note, the sources.
 */
export function answerRows(block: AnswerBlock, setting: Setting): readonly Row[] {
  const { structure } = setting;
  const { lang, note, sources } = block;
  const { fill } = block;
  const open = fill?.kind === 'open';
  const shade = (style: Style) => (open ? restyled(style, { colour: colour.soft }) : style);
  const heading = structure.subheading({ lang });
  const title = linesOf(setting, block.title, shade(type.strong), main, () => heading);
  const mark = (text: string, tint: string) =>
    linesOf(setting, text, restyled(labelStyle, { colour: tint }), hang, structure.each('P'));
  const marks = [...mark(block.basis, setting.accent), ...mark(block.flag, colour.warn)];
  const statement = linesOf(setting, block.statement, shade(type.body), main, structure.each('P', { lang }));
  const labelColumn = { x: hang.x + swatchWidth, width: hang.width - swatchWidth };
  const label = linesOf(setting, block.label, shade(labelStyle), labelColumn, structure.each('P', { lang }));
  const anchor = linesOf(setting, block.anchor, type.body, main, structure.each('P', { lang }));
  const answer = columnRows([label, anchor], { before: 5, keep: note !== null || sources !== null });
  return [
    ...withFirst(kept(columnRows([marks, [...title, ...statement]], { before: above, keep: true })), ruled),
    ...withFirst(kept(answer, note !== null || sources !== null), (surface, y) => {
      if (fill) drawSwatch(surface, fill, hang.x, y, labelStyle);
    }),
    ...(note ? noteRows(note, setting, sources !== null) : []),
    ...(sources ? sourceRows(sources, setting) : []),
  ];
}

/** A question and its answer are never parted. */
const kept = (rows: readonly Row[], last = true): readonly Row[] =>
  rows.map((row, i) => ({ ...row, keep: i < rows.length - 1 || last }));

/** A thin line in the space before an answer; at the top of a page there is none. */
const ruled: Parameters<typeof withFirst>[1] = (surface, y, _, { gap }) => {
  const at = y - above / 2;
  if (gap) surface.line(page.left, at, page.right, at, { colour: colour.rule, width: 0.6 });
};

/** A note behind a line in the margin; long ones go on over pages. */
function noteRows(note: NonNullable<AnswerBlock['note']>, setting: Setting, keep: boolean): readonly Row[] {
  const { structure } = setting;
  const label = linesOf(setting, note.label, nameStyle, hang, structure.each('P'));
  const column = { x: main.x + noteIndent, width: main.width - noteIndent };
  const text = linesOf(setting, note.text, type.body, column, structure.each('P'));
  return columnRows([label, text], { before: 7.5, keep }).map((row) => ({
    ...row,
    draw(surface, y, place) {
      surface.rect(main.x, y - 0.25, 1.5, row.height + 0.5, colour.rule);
      row.draw(surface, y, place);
    },
  }));
}

/** The codes of the sources, each leading to where that source is described. */
function sourceRows({ label, codes }: NonNullable<AnswerBlock['sources']>, setting: Setting): readonly Row[] {
  const { structure, surface, glyphs } = setting;
  const name = linesOf(setting, label, nameStyle, hang, structure.each('P'));
  const paragraph = structure.add('P');
  const lines: LinkPart[][] = [[]];
  let room: number = main.width;
  codes.forEach((ref, i) => {
    const text = glyphs.fit(ref).replaceAll('\n', ' ');
    const rest = i < codes.length - 1 ? ', ' : ' ';
    const width = surface.width(text + rest, nameStyle);
    if (width > room && room < main.width) {
      lines.push([]);
      room = main.width;
    }
    room -= width;
    const link = { text, tag: paragraph.add('Link'), to: { ref } };
    lines.at(-1)?.push(link, { text: rest, tag: paragraph.add('Span') });
  });
  const drawn = lines.map((parts) => ({ text: label, x: main.x, style: nameStyle, tag: paragraph, parts }));
  return columnRows([name, drawn], { before: 5 });
}
