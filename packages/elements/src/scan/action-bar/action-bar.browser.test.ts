import { assert } from 'chai';
import nl from 'texts:scan/nl';
import { violations } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, mount, textOf } from '../../testing/examples.js';
import { actionsOf, assertFocus } from '../../testing/watch.js';
import './define.js';
import { examples } from './action-bar.examples.js';

type Example = (typeof examples)[keyof typeof examples];

describe('zs-action-bar', () => {
  const open = (example: Example = examples.default, width = 1000) =>
    mount('zs-action-bar', { ...example, messages: nl }, { width });

  checkExamples('zs-action-bar', examples, { messages: nl });

  for (const [name, words] of [
    ['default', `✓${nl.save.device}`],
    ['bewaren', nl.save.busy],
    ['niet bewaard', nl.save.failed],
    ['alleen in het geheugen', nl.save.memory],
  ] as const) {
    it(`says in words where the answers are: “${name}”`, async () => {
      const element = await open(examples[name]);
      assert.equal(textOf(find(element, '.state')), words);
    });
  }

  it('says and draws how far the scan is', async () => {
    const element = await open();
    assert.equal(textOf(find(element, '.count')), nl.fill.done(23, 54));
    const share = () => find(element, 'rect').getBoundingClientRect().width / find(element, '.track').clientWidth;
    assert.closeTo(share(), 23 / 54, 0.01);
    element.done = 54;
    await drawn(element);
    assert.closeTo(share(), 1, 0.01);
    Object.assign(element, { done: 0, total: 0 });
    await drawn(element);
    assert.equal(share(), 0);
  });

  for (const width of [288, 1000]) {
    it(`keeps its buttons inside, and the focus on them, at ${width} px`, async () => {
      const element = await open(examples.default, width);
      const actions = actionsOf(element);
      for (const label of [nl.fill.previous, nl.fill.next]) {
        const button = Object.assign(document.createElement('button'), { textContent: label, type: 'button' });
        element.append(button);
      }
      const edge = element.getBoundingClientRect();
      for (const button of element.children) {
        const { left, right } = button.getBoundingClientRect();
        assert.isTrue(left >= edge.left && right <= edge.right);
      }
      const next = element.lastElementChild as HTMLElement;
      next.focus();
      element.state = 'failed';
      await drawn(element);
      assertFocus(next);
      assert.deepEqual(await violations(element), []);
      assert.deepEqual(actions, []);
    });
  }

  it('stays in view at the bottom, or in the flow of the page', async () => {
    const element = await open();
    assert.equal(getComputedStyle(element).position, 'sticky');
    element.toggleAttribute('rest', true);
    assert.equal(getComputedStyle(element).position, 'static');
  });
});
