import type { CardView } from '@zelfscan/core';
import { assert } from 'chai';
import { press as pressKey } from '../../testing/keys.js';
import type { CardPlace } from '../card-actions.js';
import type { ZsDilemmaItem } from '../dilemma-item/dilemma-item.js';
import { check } from '../../guard/guarded-text/guarded-text.examples.js';
import nl from 'texts:card/nl';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { actionsOf, assertFocus, fill } from '../../testing/watch.js';
import { cardOf } from './card-data.examples.js';
import { examples } from './card-screen.examples.js';
import './define.js';

const open = async (view: CardView = cardOf([2, 'unknown'], ['Een', ''])) => {
  const element = await mount('zs-card-screen', { view, messages: nl, check });
  const places: CardPlace[] = [];
  element.addEventListener('zs-card-go', ({ to }) => places.push(to));
  const press = async (text: string) => {
    findText(element, text).click();
    await drawn(element);
  };
  const items = () => findAll<ZsDilemmaItem>(element, 'zs-dilemma-item');
  const shown = () => items().map((item) => item.view.id);
  return { element, places, actions: actionsOf(element), press, items, shown };
};

describe('zs-card-screen', () => {
  checkExamples('zs-card-screen', examples, { messages: nl, check });

  it('shows every dilemma once, those in reserve last', async () => {
    const { element, press, shown } = await open();
    const seen = [...shown()];
    await press('Risico’s aanpakken');
    seen.push(...shown());
    await press(nl.fill.reserve);
    seen.push(...shown());
    assert.deepEqual(
      seen,
      element.view.dilemmas.map(({ id }) => id),
    );
  });

  it('says where one is and how far', async () => {
    const { element } = await open();
    assert.deepEqual(findAll(element, 'nav button').map(textOf), [
      'Directe veiligheid 2 van 3',
      'Risico’s aanpakken 0 van 1',
      'Extra dilemma’s 0 van 1',
    ]);
    assert.equal(find(element, '[aria-current=step]').textContent?.includes('Directe veiligheid'), true);
    assert.include(textOf(find(element, '.progress')), '2 van de 5');
  });

  it('goes on to the next part with the focus on its name, and back', async () => {
    const { element, press } = await open();
    await press(nl.fill.next('Risico’s aanpakken'));
    assertFocus(find(element, 'h3'));
    assert.equal(textOf(find(element, 'h3')), 'Risico’s aanpakken');
    await press(nl.fill.previous);
    assert.equal(textOf(find(element, 'h3')), 'Directe veiligheid');
  });

  it('stays where it is when an answer comes in', async () => {
    const { element, press, shown } = await open();
    await press('Risico’s aanpakken');
    const before = shown();
    element.view = cardOf([2, 'unknown', null, 5]);
    await drawn(element);
    assert.deepEqual(shown(), before);
  });

  it('leads to the profile and to the start', async () => {
    const { places, press } = await open();
    await press(nl.fill.profile);
    await press(nl.fill.back);
    assert.deepEqual(places, ['profile', 'start']);
  });

  it('passes on what the dilemmas ask for', async () => {
    const { actions, items } = await open();
    findAll<HTMLInputElement>(items()[2]!, 'input')[0]?.click();
    assert.deepEqual(actions, [{ type: 'answer', itemId: 'straf-hulp', value: 1 }]);
  });

  it('keeps the screen while a note has to be decided on', async () => {
    const { element, places, press, items, shown } = await open();
    const note = find(items()[0]!, 'zs-guarded-text');
    fill(find<HTMLTextAreaElement>(note, 'textarea'), 'Bel 0612345678');
    await drawn(element);
    const before = shown();
    await press(nl.fill.profile);
    await press(nl.fill.next('Risico’s aanpakken'));
    assert.deepEqual(places, []);
    assert.deepEqual(shown(), before);
    assertFocus(find(note, '#q'));
    // The question takes the focus once the browser has moved it.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    findText(note, nl.guard.remove).focus();
    await pressKey('Enter');
    await press(nl.fill.profile);
    assert.deepEqual(places, ['profile']);
  });

  it('says whom to call', async () => {
    const { element } = await open();
    assert.equal(textOf(find(element, '.safety')), nl.safety);
  });
});
