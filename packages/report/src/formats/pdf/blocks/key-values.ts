import { times } from '@zelfscan/core/basics/times';
import type { KeyValue, KeyValuesBlock } from '../../../document.js';
import { withAddresses } from '../addresses.js';
import { drawSwatch, swatchWidth } from '../charts/bar.js';
import { columnRows, linesOf, withFirst, type Column, type Line, type Row, type Setting } from '../rows.js';
import { hang, main, page, restyled, type, type Style } from '../style.js';
import type { Tag } from '../tags/tag.js';

/** Labels in the margin column, values beside them. Long lists for reference stand in two columns. */
export function keyValueRows(block: KeyValuesBlock, setting: Setting, before = 10): readonly Row[] {
  const list = setting.structure.add('L', { lang: block.lang });
  if (setting.length === 'page' && block.tone === 'small') return closeRows(block.entries, list, setting);
  const small = block.tone === 'small';
  const labelWidth = Math.max(0, ...block.entries.map(({ label }) => widthOf(label, setting)));
  if (small && block.entries.length > 3 && labelWidth <= widest)
    return pairedRows(block.entries, list, setting, { before, labelWidth: labelWidth + 8 });
  const text = small ? type.small : type.body;
  const label = restyled(type.smallSoft, { leading: text.leading });
  return block.entries.flatMap((entry, index) => {
    const indent = entry.fill ? swatchWidth : 0;
    const columns = { label: { x: hang.x + indent, width: hang.width - indent }, value: main };
    const rows = columnRows(entryLines(entry, list, setting, { label, text }, columns), {
      before: index === 0 ? before : small ? 2.5 : 5,
      refs: entry.ref ? [entry.ref] : [],
    });
    const { fill } = entry;
    return fill ? withFirst(rows, (surface, y) => drawSwatch(surface, fill, hang.x, y, text)) : rows;
  });
}

/** At the foot of a document of one page. */
function closeRows(entries: readonly KeyValue[], list: Tag, setting: Setting): readonly Row[] {
  const label = { x: page.left, width: 84 };
  const value = { x: page.left + 90, width: page.right - page.left - 90 };
  const styles = { label: type.fineSoft, text: type.fine };
  return entries.flatMap((entry, i) =>
    columnRows(entryLines(entry, list, setting, styles, { label, value }), { before: i === 0 ? 5 : 2.5 }),
  );
}

/** The lines of the label and those of the value. */
function entryLines(
  { label, labelLang, value, lang, ref }: KeyValue,
  list: Tag,
  setting: Setting,
  styles: { readonly label: Style; readonly text: Style },
  columns: { readonly label: Column; readonly value: Column },
): readonly [label: readonly Line[], value: readonly Line[]] {
  const item = list.add('LI');
  const name = item.add('Lbl', { lang: labelLang });
  const body = item.add('LBody', { lang });
  const lines = linesOf(setting, value, styles.text, columns.value, body.each('P'));
  return [
    linesOf(setting, label, styles.label, columns.label, () => name),
    // What others refer to is a source, and says where it can be found.
    ref || styles.text === type.fine ? withAddresses(lines, setting.glyphs.fit(value).trim(), setting.accent) : lines,
  ];
}

const between = 22.5;
/** Labels wider than this are no codes, and want a column of their own. */
const widest = 50;

const widthOf = (label: string, { surface, glyphs }: Setting): number =>
  surface.width(glyphs.fit(label), type.fineSoft);

/** Entries beside each other in pairs, in the order of reading: a pair that does not fit goes to the next page whole. */
function pairedRows(
  entries: readonly KeyValue[],
  list: Tag,
  setting: Setting,
  { before, labelWidth }: { readonly before: number; readonly labelWidth: number },
): readonly Row[] {
  const width = (page.right - page.left - between) / 2;
  const columns = [page.left, page.left + width + between].map((x) => ({
    label: { x, width: labelWidth - 6 },
    value: { x: x + labelWidth, width: width - labelWidth },
  }));
  const styles = { label: type.fineSoft, text: type.fine };
  return times(Math.ceil(entries.length / 2), (i) => {
    const pair = entries.slice(i * 2, i * 2 + 2);
    const lines = pair.flatMap((entry, n) => {
      const at = columns[n];
      return at ? entryLines(entry, list, setting, styles, at) : [];
    });
    const refs = pair.flatMap(({ ref }) => ref ?? []);
    return columnRows(lines, { before: i === 0 ? before : 5, refs });
  }).flat();
}
