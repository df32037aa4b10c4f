import type { KeyValuesBlock } from '../../../document.js';
import { drawSwatch, swatchWidth } from '../charts/bar.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { hang, main, restyled, type } from '../style.js';

/** Labels in the margin column, values beside them. */
export function keyValueRows(block: KeyValuesBlock, setting: Setting, before = 10): readonly Row[] {
  const small = block.tone === 'small';
  const text = small ? type.small : type.body;
  const label = restyled(type.smallSoft, { leading: text.leading });
  return block.entries.flatMap(({ label: name, value, fill }, index) => {
    const indent = fill ? swatchWidth : 0;
    const column = { x: hang.x + indent, width: hang.width - indent };
    return columnRows([linesOf(setting, name, label, column), linesOf(setting, value, text, main)], {
      before: index === 0 ? before : small ? 2.5 : 5,
    }).map((row, i): Row => (i === 0 && fill ? withSwatch(row, fill) : row));
  });
}

const withSwatch = (row: Row, fill: NonNullable<KeyValuesBlock['entries'][number]['fill']>): Row => ({
  ...row,
  draw(surface, y, place) {
    drawSwatch(surface, fill, hang.x, y, row.height);
    row.draw(surface, y, place);
  },
});
