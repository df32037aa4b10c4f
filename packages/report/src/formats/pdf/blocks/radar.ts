import type { RadarBlock } from '../../../document.js';
import { drawRadar, radarMargin } from '../charts/radar.js';
import { columnRows, linesOf, type Row, type Setting } from '../rows.js';
import { main, page, type } from '../style.js';

const radius = 91.5;

/** The figure in the middle of the page, with what it shows below it. */
export function radarRows(block: RadarBlock, setting: Setting): readonly Row[] {
  const { structure, glyphs } = setting;
  const axes = block.axes.map((axis) => ({ ...axis, label: glyphs.fit(axis.label), text: glyphs.fit(axis.text) }));
  const figure = structure.add('Figure', { alt: block.alt });
  const caption = linesOf(setting, block.caption, type.smallSoft, main, structure.each('P'));
  const height = (radius + radarMargin) * 2;
  return [
    {
      height,
      before: 10,
      keep: true,
      draw(surface, y) {
        const box = { x: page.left, y, width: page.right - page.left, height };
        surface.figure(figure, box, () =>
          drawRadar(
            surface,
            { ...block, axes },
            (page.left + page.right) / 2,
            y + radarMargin + radius,
            radius,
            setting.accent,
          ),
        );
      },
    },
    ...columnRows([caption], { before: 10 }),
  ];
}
