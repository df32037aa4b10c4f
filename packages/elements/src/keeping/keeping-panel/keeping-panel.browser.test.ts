import { assert } from 'chai';
import nl from 'texts:privacy/nl';
import { checkExamples } from '../../testing/check-examples.js';
import { find, findText, mount, textOf } from '../../testing/examples.js';
import { actionsOf } from '../../testing/watch.js';
import './define.js';
import type { KeepingView } from './keeping-panel.js';
import { examples } from './keeping-panel.examples.js';

const open = async (view: KeepingView) => {
  const element = await mount('zs-keeping-panel', { view, messages: nl });
  find<HTMLDetailsElement>(element, 'details').open = true;
  return { element, actions: actionsOf(element), text: textOf(find(element, 'ul')) };
};

describe('zs-keeping-panel', () => {
  checkExamples('zs-keeping-panel', examples, { messages: nl });

  it('says where answers are, who can read them, and for how long', async () => {
    const { text } = await open({ protection: 'none', retention: 12, persisted: false });
    for (const part of [nl.panel.where, nl.panel.open, nl.panel.retention(12), nl.panel.risk, nl.panel.notPersisted]) {
      assert.include(text, part);
    }
  });

  it('offers a passphrase, or what can be done with one', async () => {
    const without = await open({ protection: 'none', retention: 12, persisted: null });
    findText(without.element, nl.panel.protect).click();
    assert.deepEqual(without.actions, [{ type: 'open-passphrase', mode: 'set' }]);
    const sealed = await open({ protection: 'unlocked', retention: 12, persisted: null });
    for (const label of [nl.panel.lock, nl.panel.change, nl.panel.remove]) findText(sealed.element, label).click();
    assert.deepEqual(sealed.actions, [
      { type: 'lock' },
      { type: 'open-passphrase', mode: 'change' },
      { type: 'open-passphrase', mode: 'remove' },
    ]);
    assert.notInclude(sealed.text, nl.panel.open);
  });

  it('asks the browser only where it has not promised yet', async () => {
    const { element, actions } = await open({ protection: 'none', retention: 12, persisted: false });
    findText(element, nl.panel.persist).click();
    assert.deepEqual(actions, [{ type: 'persist' }]);
    const promised = await open({ protection: 'none', retention: 12, persisted: true });
    assert.notInclude(promised.text, nl.panel.persist);
    assert.include(promised.text, nl.panel.persisted);
  });
});
