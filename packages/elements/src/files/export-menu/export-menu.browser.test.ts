import { assert } from 'chai';
import nl from 'texts:later/nl';
import { descriptionOf, nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { press } from '../../testing/keys.js';
import { actionsOf, assertFocus } from '../../testing/watch.js';
import './define.js';
import { examples } from './export-menu.examples.js';

const messages = nl.export;

describe('zs-export-menu', () => {
  type Example = (typeof examples)[keyof typeof examples];
  const open = async (example: Example = examples.default) => {
    const element = await mount('zs-export-menu', { ...example, messages });
    return {
      element,
      actions: actionsOf(element),
      choose: async (label: string) => {
        const line = findAll(element, 'label').find((one) => textOf(one).startsWith(label));
        line?.click();
        await drawn(element);
      },
      make: () => findText(element, messages.make).click(),
      says: () => textOf(find(element, 'form')),
    };
  };

  checkExamples('zs-export-menu', examples, { messages });

  it('names both groups, and every choice with what it is for', async () => {
    const { element } = await open();
    assert.deepEqual(findAll(element, 'fieldset').map(nameOf), [messages.kind, messages.what]);
    const names = findAll(element, 'input').map(nameOf);
    const all = [...Object.values(messages.kinds), ...Object.values(messages.choices), messages.notes];
    assert.deepEqual(
      names,
      all.map(({ label }) => label),
    );
    assert.deepEqual(
      findAll(element, 'input').map(descriptionOf),
      all.map(({ why }) => why),
    );
  });

  it('makes everything as PDF when nothing is chosen', async () => {
    const { actions, make, says } = await open();
    assert.include(says(), messages.opens);
    assert.include(says(), messages.care);
    make();
    assert.deepEqual(actions, [{ type: 'export', format: 'pdf' }]);
  });

  it('makes a part, without notes, and says that it cannot be opened again', async () => {
    const { actions, choose, make, says } = await open();
    await choose(messages.kinds.html.label);
    await choose(messages.choices.board.label);
    assert.include(says(), messages.opensNot);
    await choose(messages.notes.label);
    make();
    await choose(messages.choices.plan.label);
    await choose(messages.notes.label);
    make();
    assert.deepEqual(actions, [
      { type: 'export', format: 'html', parts: ['summary'], notes: false },
      { type: 'export', format: 'html', parts: ['plan'] },
    ]);
  });

  it('leaves nothing out of a file to open later, whatever was chosen before', async () => {
    const { element, actions, choose, make, says } = await open();
    await choose(messages.choices.plan.label);
    await choose(messages.notes.label);
    await choose(messages.kinds.json.label);
    assert.include(says(), messages.whole);
    assert.include(says(), messages.opens);
    assert.isEmpty(findAll(element, '[name=choice], [type=checkbox]'));
    make();
    assert.deepEqual(actions, [{ type: 'export', format: 'json' }]);
  });

  it('only lets notes out of a CSV file', async () => {
    const { element, actions, choose, make, says } = await open();
    await choose(messages.kinds.csv.label);
    assert.isEmpty(findAll(element, '[name=choice]'));
    assert.include(says(), messages.opensNot);
    await choose(messages.notes.label);
    make();
    assert.deepEqual(actions, [{ type: 'export', format: 'csv', notes: false }]);
  });

  it('has no choice of parts where there are none', async () => {
    const { element, actions, make, says } = await open(examples['zonder delen']);
    assert.isEmpty(findAll(element, '[name=choice]'));
    assert.include(says(), messages.opens);
    make();
    assert.deepEqual(actions, [{ type: 'export', format: 'pdf' }]);
  });

  it('says that a file cannot be opened again where it cannot', async () => {
    const { element, choose, says } = await open(examples['zonder delen']);
    element.reopens = ['pdf', 'html', 'json'];
    await choose(messages.kinds.xlsx.label);
    assert.include(says(), messages.opensNot);
    await choose(messages.kinds.html.label);
    assert.include(says(), messages.opens);
  });

  it('works with the keyboard alone', async () => {
    const { element, actions } = await open();
    find(element, 'input').focus();
    await press('ArrowDown');
    await press('Tab');
    await press('ArrowDown');
    await press('Tab');
    await press('Space');
    await press('Tab');
    assertFocus(findText(element, messages.make));
    await press('Enter');
    assert.deepEqual(actions, [{ type: 'export', format: 'html', parts: ['summary'], notes: false }]);
  });

  it('waits while a file is made, and keeps the focus', async () => {
    const { element, actions } = await open();
    const button = findText(element, messages.make);
    button.focus();
    element.busy = true;
    await drawn(element);
    button.click();
    assert.deepEqual(actions, []);
    assertFocus(button);
    assert.equal(button.ariaDisabled, 'true');
  });

  it('unfolds behind its name', async () => {
    const { element, actions } = await open(examples['zelf ingevouwen']);
    assert.isFalse(findText(element, messages.make).checkVisibility());
    findText(element, messages.more).focus();
    await press('Enter');
    assert.isTrue(findText(element, messages.make).checkVisibility());
    findText(element, messages.make).click();
    assert.deepEqual(actions, [{ type: 'export', format: 'html' }]);
  });
});
