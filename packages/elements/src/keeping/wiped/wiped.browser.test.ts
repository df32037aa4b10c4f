import { assert } from 'chai';
import nl from 'texts:privacy/nl';
import { checkExamples } from '../../testing/check-examples.js';
import { find, findAll, mount, textOf } from '../../testing/examples.js';
import { actionsOf, assertFocus } from '../../testing/watch.js';
import './define.js';
import { examples } from './wiped.examples.js';

describe('zs-wiped', () => {
  checkExamples('zs-wiped', examples, { messages: nl });

  it('says that nothing is left, and what was looked at', async () => {
    const element = await mount('zs-wiped', { ...examples.default, messages: nl });
    const actions = actionsOf(element);
    element.focusHeading();
    assertFocus(find(element, 'h2'));
    assert.equal(textOf(find(element, 'h2')), nl.wiped.heading);
    assert.deepEqual(findAll(element, 'li').map(textOf), [...nl.wiped.looked]);
    find(element, 'button').click();
    assert.deepEqual(actions, [{ type: 'open-start' }]);
  });

  it('names what is left, and lets try again', async () => {
    const { left } = examples['er staat nog iets'];
    const element = await mount('zs-wiped', { left, messages: nl });
    const actions = actionsOf(element);
    assert.deepEqual(findAll(element, 'li').map(textOf), left);
    assert.notInclude(textOf(element.shadowRoot as unknown as Element), nl.wiped.nothing);
    find(element, 'button').click();
    assert.deepEqual(actions, [{ type: 'wipe' }]);
  });
});
