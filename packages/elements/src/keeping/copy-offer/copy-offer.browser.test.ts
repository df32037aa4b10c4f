import { assert } from 'chai';
import nl from 'texts:privacy/nl';
import { checkExamples } from '../../testing/check-examples.js';
import { find, findText, mount, textOf } from '../../testing/examples.js';
import { actionsOf } from '../../testing/watch.js';
import { examples } from './copy-offer.examples.js';
import './define.js';

describe('zs-copy-offer', () => {
  checkExamples('zs-copy-offer', examples, { messages: nl });

  it('says why now, and what can happen without a copy', async () => {
    const done = await mount('zs-copy-offer', { ...examples.default, messages: nl });
    assert.include(textOf(find(done, 'section')), nl.copy.finished);
    const back = await mount('zs-copy-offer', { ...examples['na een week'], messages: nl });
    assert.include(textOf(find(back, 'section')), nl.copy.returned(8));
    assert.include(textOf(find(back, 'section')), nl.copy.why);
    const fleeting = await mount('zs-copy-offer', { ...examples['niets bewaard'], messages: nl });
    assert.include(textOf(find(fleeting, 'section')), nl.copy.notKept);
  });

  it('makes one, or puts it off', async () => {
    const element = await mount('zs-copy-offer', { ...examples.default, messages: nl });
    const actions = actionsOf(element);
    findText(element, nl.copy.make).click();
    findText(element, nl.copy.later).click();
    assert.deepEqual(actions, [{ type: 'export', format: 'json' }, { type: 'no-copy' }]);
  });
});
