import { assert } from 'chai';
import { press } from '../../testing/keys.js';
import nl from 'texts:card/nl';
import { nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { steps, viewAt } from '../../testing/session-data.js';
import { sessionActionsOf } from '../../testing/session-watch.js';
import { assertFocus } from '../../testing/watch.js';
import './define.js';
import { examples } from './session-steps.examples.js';

const words = nl.session.steps;

describe('zs-session-steps', () => {
  checkExamples('zs-session-steps', examples, { messages: nl });

  const open = async (view = steps.reveal, width = 1000) => {
    const element = await mount('zs-session-steps', { view, messages: nl }, { width });
    return { element, actions: sessionActionsOf(element) };
  };

  it('names the step at hand, and goes to any other, back or ahead', async () => {
    const { element, actions } = await open();
    assert.equal(textOf(find(element, '[aria-current=step]')), 'Laten zien');
    findText(element, 'Casus').click();
    findText(element, 'Afspraak').focus();
    await press('Enter');
    assert.deepEqual(actions, [
      { type: 'go', step: 'case', itemId: null },
      { type: 'go', step: 'agree', itemId: 'open-gedoseerd' },
    ]);
  });

  it('shows a step that cannot be gone to yet as text', async () => {
    const { element } = await open(steps.case);
    assert.deepEqual(findAll(element, 'ol button').map(textOf), ['Casus', 'Kiezen']);
    assert.lengthOf(findAll(element, 'ol li'), 11);
  });

  it('goes to another dilemma, and names it by its title', async () => {
    const { element, actions } = await open();
    const numbers = findAll(element, '.number');
    assert.deepEqual(numbers.map(nameOf), [
      words.dilemma(1, 'Open of gedoseerd delen'),
      words.dilemma(2, 'Beschermen of zelf laten kiezen'),
    ]);
    assert.equal(numbers[0]?.getAttribute('aria-current'), 'true');
    numbers[1]?.click();
    assert.deepEqual(actions, [{ type: 'go', step: 'choose', itemId: 'beschermen-kiezen' }]);
  });

  it('folds on a phone, and folds again after a choice, with the focus on its button', async () => {
    const { element, actions } = await open(steps.reveal, 288);
    const fold = find(element, '.fold');
    assert.equal(textOf(fold), words.fold(4, 11, 'Laten zien'));
    assert.isFalse(find(element, '#list').checkVisibility());
    fold.focus();
    await press('Enter');
    await drawn(element);
    assert.isTrue(find(element, '#list').checkVisibility());
    assert.equal(fold.ariaExpanded, 'true');
    assertFocus(fold);
    findText(element, 'Uitleggen').click();
    await drawn(element);
    assert.isFalse(find(element, '#list').checkVisibility());
    assert.lengthOf(actions, 1);
  });

  it('asks for nothing when code changes the view', async () => {
    const { element, actions } = await open();
    element.view = viewAt('agree');
    await drawn(element);
    assert.deepEqual(actions, []);
  });
});
