import { assert } from 'chai';
import nl from 'texts:later/nl';
import { nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findText, mount } from '../../testing/examples.js';
import { press } from '../../testing/keys.js';
import { actionsOf } from '../../testing/watch.js';
import './define.js';
import { examples } from './export-progress.examples.js';

const messages = nl.export;

describe('zs-export-progress', () => {
  checkExamples('zs-export-progress', examples, { messages });

  it('is a named bar that says how far it is, or that nobody knows', async () => {
    const element = await mount('zs-export-progress', { messages, share: 0.4 });
    const bar = () => find<HTMLProgressElement>(element, 'progress');
    assert.equal(nameOf(bar()), messages.making);
    assert.closeTo(bar().position, 0.4, 1e-6);
    element.share = null;
    await drawn(element);
    assert.equal(bar().position, -1);
    assert.equal(nameOf(bar()), messages.making);
  });

  it('can be stopped with the keyboard', async () => {
    const element = await mount('zs-export-progress', { messages, share: 0 });
    const actions = actionsOf(element);
    findText(element, messages.stop).focus();
    await press('Enter');
    assert.deepEqual(actions, [{ type: 'stop' }]);
  });
});
