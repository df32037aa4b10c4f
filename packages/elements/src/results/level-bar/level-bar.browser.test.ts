import { assert } from 'chai';
import { levelLook, levelRamp, mixHex, type Ramp } from '@zelfscan/core/basics/level-look';
import { times } from '@zelfscan/core/basics/times';
import '../define.js';
import { checkExamples } from '../../testing/check-examples.js';
import { find, findAll, mount } from '../../testing/examples.js';
import { examples } from './level-bar.examples.js';

/** Red, green and blue of a colour that a browser computed, or of `#rrggbb`: 0–255. */
const channels = (colour: string): number[] =>
  colour.startsWith('#')
    ? [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
    : (colour.match(/[\d.]+/g) ?? []).map((part) => Number(part) * (colour.startsWith('color(') ? 255 : 1));

/** Each box leaves a pixel free on both sides. */
const air = 2;

describe('zs-level-bar', () => {
  checkExamples('zs-level-bar', examples, {});

  for (const [name, example] of Object.entries(examples)) {
    for (const width of [288, 1000]) {
      it(`gives every answer of “${name}” the same width at ${width} px, in order`, async () => {
        const element = await mount('zs-level-bar', example, { width });
        const boxes = findAll(element, 'svg svg');
        const given = example.parts.filter(({ count }) => count > 0);
        const total = given.reduce((sum, { count }) => sum + count, 0);
        assert.lengthOf(boxes, given.length);
        let start = 0;
        for (const [i, box] of boxes.entries()) {
          const share = (given[i]?.count ?? 0) / total;
          const [rect] = box.children as unknown as [SVGGraphicsElement];
          // Without its outline, which not every engine counts.
          assert.closeTo(rect.getBBox().width, width * share - air, 0.5);
          assert.closeTo(parseFloat(box.getAttribute('x') ?? ''), 100 * start, 0.001);
          start += share;
        }
      });
    }
  }

  it('tells “weet ik niet” and “niet van toepassing” apart without colour', async () => {
    const element = await mount('zs-level-bar', examples['van alles']);
    assert.include(getComputedStyle(find(element, '.unknown')).strokeDasharray, '4');
    assert.equal(getComputedStyle(find(element, '.unknown')).fill, 'none');
    const heights = ['.share', '.na'].map((part) => find(element, part).getBoundingClientRect().height);
    assert.isBelow(heights[1] ?? 0, (heights[0] ?? 0) / 2);
  });

  describe('gives a level of any scale the look that reports give it', () => {
    const own: Ramp = ['#005500', '#55aa55', '#aa55aa', '#550055'];
    const colours = { ours: levelRamp, 'of the page': own };
    for (const [whose, ramp] of Object.entries(colours)) {
      it(`in colours that are ${whose}`, async () => {
        for (const of of times(10, (i) => i + 2)) {
          const parts = times(of, (rank) => ({ fill: { kind: 'level', rank, of } as const, count: 1 }));
          const element = await mount('zs-level-bar', { parts });
          own.forEach((colour, i) => {
            if (ramp === own) element.style.setProperty(`--zs-color-level-${i + 1}`, colour);
          });
          findAll(element, 'svg svg').forEach(({ children: [level, pattern] }, rank) => {
            const look = levelLook(rank, of, ramp, mixHex);
            assert.equal(pattern?.getAttribute('fill') ?? null, look.pattern && `url(#${look.pattern})`);
            const drawn = channels(getComputedStyle(level as Element).fill);
            // A mix of mixes is rounded twice in a file, and once on the screen.
            channels(look.fill).forEach((channel, i) => assert.closeTo(channel, drawn[i] ?? -1, 1, `${rank} of ${of}`));
          });
        }
      });
    }
  });

  it('is left out of what is read aloud', async () => {
    const element = await mount('zs-level-bar', examples.default);
    assert.equal(find(element, 'svg').getAttribute('aria-hidden'), 'true');
  });
});
