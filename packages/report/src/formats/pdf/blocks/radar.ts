import type { RadarBlock } from '../../../document.js';
import { drawRadar, radarMargin } from '../charts/radar.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { main, page, type } from '../style.js';

const radius = 92;

/** The figure in the middle of the page, with what it shows below it. */
export function radarRows(block: RadarBlock, setting: Setting): readonly Row[] {
  const axes = block.axes.map((axis) => ({
    ...axis,
    label: setting.glyphs.fit(axis.label),
    text: setting.glyphs.fit(axis.text),
  }));
  return [
    {
      height: (radius + radarMargin) * 2,
      before: 10,
      keep: true,
      draw(surface, y) {
        drawRadar(surface, { ...block, axes }, (page.left + page.right) / 2, y + radarMargin + radius, radius);
      },
    },
    ...columnRows([linesOf(setting, block.caption, type.smallSoft, main)], { before: 10 }),
  ];
}
