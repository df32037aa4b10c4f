import { assert } from 'chai';
import nl from 'texts:scan/nl';
import { descriptionOf, nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { find, mount } from '../../testing/examples.js';
import { press, type } from '../../testing/keys.js';
import { actionsOf } from '../../testing/watch.js';
import './define.js';
import { examples, question } from './text-item.examples.js';

const open = async (example: (typeof examples)[keyof typeof examples] = examples.default) => {
  const element = await mount('zs-text-item', { ...example, messages: nl });
  return { element, actions: actionsOf(element), field: find<HTMLTextAreaElement>(element, 'textarea') };
};

describe('zs-text-item', () => {
  checkExamples('zs-text-item', examples, { messages: nl });

  it('names the field by its question, and describes it by what to write and what not', async () => {
    const { field } = await open();
    assert.equal(nameOf(field), question.statement);
    assert.include(descriptionOf(field), question.guidance);
    assert.include(descriptionOf(field), nl.item.noteHint);
  });

  it('shows what was written', async () => {
    const { field } = await open(examples.beantwoord);
    assert.equal(field.value, examples.beantwoord.view.note);
  });

  it('says each text that is typed, and when the field is left', async () => {
    const { actions, field } = await open();
    field.focus();
    await type('Ja');
    await press('Tab');
    assert.deepEqual(actions.at(-2), { type: 'note', itemId: question.id, note: 'Ja' });
    assert.deepEqual(actions.at(-1), { type: 'settle' });
  });
});
