import { assert } from 'chai';
import { press } from '../../testing/keys.js';
import type { CardPlace } from '../card-actions.js';
import nl from 'texts:card/nl';
import { descriptionOf, nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { actionsOf, assertFocus } from '../../testing/watch.js';
import { examples, start } from './card-start.examples.js';
import './define.js';

const open = async (view = examples.default.view as (typeof examples)[keyof typeof examples]['view']) => {
  const element = await mount('zs-card-start', { view, messages: nl });
  const places: CardPlace[] = [];
  element.addEventListener('zs-card-go', ({ to }) => places.push(to));
  return { element, places, actions: actionsOf(element) };
};

describe('zs-card-start', () => {
  checkExamples('zs-card-start', examples, { messages: nl });

  it('says what it is and is not, where it comes from, what not to write, and whom to call', async () => {
    const { element } = await open();
    const text = textOf(element.shadowRoot as unknown as Element);
    const said = [...start.about, ...start.notFor, start.provenance, ...nl.start.privacy, nl.start.device, nl.safety];
    for (const part of said) assert.include(text, part);
  });

  it('warns where nothing is kept', async () => {
    const { element } = await open(examples['niets bewaard'].view);
    assert.equal(textOf(find(element, '.warn')), nl.start.memory);
  });

  it('offers two ways, named by what they are', async () => {
    const { element, places } = await open();
    const ways = findAll(element, '.way button');
    assert.deepEqual(ways.map(nameOf), [nl.start.alone, nl.start.session]);
    assert.deepEqual(ways.map(descriptionOf), [nl.start.aloneWhat, nl.start.sessionWhat]);
    findText(element, nl.start.alone).focus();
    await press('Enter');
    findText(element, nl.start.session).focus();
    await press('Space');
    assert.deepEqual(places, ['alone', 'session']);
  });

  it('opens a file that is chosen', async () => {
    const { element, actions } = await open();
    const input = find<HTMLInputElement>(element, 'input[type=file]');
    assert.equal(nameOf(input), nl.start.import);
    const file = new File(['{}'], 'kaart.json');
    const chosen = new DataTransfer();
    chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    assert.deepEqual(actions, [{ type: 'import', file }]);
  });

  it('asks for an empty card on paper', async () => {
    const { element, actions } = await open();
    findText(element, nl.start.form).click();
    assert.deepEqual(actions, [{ type: 'paper-form', subset: null }]);
  });

  it('takes the focus to its title', async () => {
    const { element } = await open();
    element.focusHeading();
    assertFocus(find(element, 'h2'));
  });
});
