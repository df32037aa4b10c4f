import { assert } from 'chai';
import '../define.js';
import { checkExamples } from '../../testing/check-examples.js';
import { find, findAll, mount } from '../../testing/examples.js';
import { examples } from './level-bar.examples.js';

/** Each box leaves a pixel free on both sides. */
const air = 2;

describe('zs-level-bar', () => {
  checkExamples('zs-level-bar', examples, {});

  for (const [name, example] of Object.entries(examples)) {
    for (const width of [288, 1000]) {
      it(`gives every answer of “${name}” the same width at ${width} px, in order`, async () => {
        const element = await mount('zs-level-bar', example, { width });
        const boxes = findAll(element, 'svg svg rect');
        const given = example.parts.filter(({ count }) => count > 0);
        const total = given.reduce((sum, { count }) => sum + count, 0);
        assert.deepEqual(
          boxes.map((box) => box.getAttribute('class')),
          given.map(({ key }) => `k${key}`),
        );
        let start = 0;
        for (const [i, box] of boxes.entries()) {
          const share = (given[i]?.count ?? 0) / total;
          // Without its outline, which not every engine counts.
          assert.closeTo((box as SVGGraphicsElement & HTMLElement).getBBox().width, width * share - air, 0.5);
          assert.closeTo(parseFloat(box.parentElement?.getAttribute('x') ?? ''), 100 * start, 0.001);
          start += share;
        }
      });
    }
  }

  it('tells the lowest, “weet ik niet” and “niet van toepassing” apart without colour', async () => {
    const element = await mount('zs-level-bar', examples['van alles']);
    assert.equal(find(element, '.k1').getAttribute('fill'), 'url(#hatch)');
    assert.include(getComputedStyle(find(element, '.kunknown')).strokeDasharray, '4');
    assert.equal(getComputedStyle(find(element, '.kunknown')).fill, 'none');
    const heights = ['.k2', '.kna'].map((part) => find(element, part).getBoundingClientRect().height);
    assert.isBelow(heights[1] ?? 0, (heights[0] ?? 0) / 2);
  });

  it('is left out of what is read aloud', async () => {
    const element = await mount('zs-level-bar', examples.default);
    assert.equal(find(element, 'svg').getAttribute('aria-hidden'), 'true');
  });
});
