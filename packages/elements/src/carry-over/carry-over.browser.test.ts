import { assert } from 'chai';
import type { CarryOverView } from '@zelfscan/core';
import words from 'texts:carry/nl';
import { nameOf } from '../testing/a11y.js';
import { checkExamples } from '../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../testing/examples.js';
import { press } from '../testing/keys.js';
import { actionsOf, assertFocus, focused } from '../testing/watch.js';
import { examples, view } from './carry-over.examples.js';
import './define.js';

describe('zs-carry-over', () => {
  const open = async (shown: CarryOverView = view) => {
    const element = await mount('zs-carry-over', { view: shown, messages: words });
    const [first, second, third] = findAll(element, 'fieldset');
    return { element, actions: actionsOf(element), choices: [first, second, third] as HTMLElement[] };
  };
  const radio = (choice: HTMLElement | undefined, value: string) =>
    choice?.querySelector<HTMLInputElement>(`input[value=${value}]`) as HTMLInputElement;

  checkExamples('zs-carry-over', examples, { messages: words });

  it('says which scan it is, and from which version to which', async () => {
    const { element } = await open();
    assert.equal(textOf(find(element, 'h2')), words.heading('1.1.0'));
    assert.equal(textOf(find(element, '.lead')), words.lead('Team Noord', '1.0.0'));
  });

  it('shows the old and the new text of what was reworded, with the answer and the note', async () => {
    const { choices } = await open();
    assert.deepEqual([...(choices[0]?.querySelectorAll('h4, .statement, li') ?? [])].map(textOf), [
      words.before('1.0.0'),
      'We weten wie de aandachtsfunctionaris is.',
      `Deels: Een deel van ons weet het ${words.chosen}`,
      'Geborgd: Iedereen weet het',
      words.after('1.1.0'),
      'We weten wie de aandachtsfunctionaris is, en vragen om advies.',
      `Deels: Een deel van ons weet het en vraagt advies ${words.becomes}`,
      'Geborgd: Iedereen weet het, en we bespreken elk advies',
    ]);
    assert.include(textOf(choices[0]), `${words.answer} Deels`);
    assert.include(textOf(choices[0]), 'Nog niet in team Zuid.');
  });

  it('shows the text of what only moved once', async () => {
    const { choices } = await open();
    assert.lengthOf(choices[1]?.querySelectorAll('.statement') ?? [], 1);
    assert.include(textOf(choices[1]), words.moved);
  });

  it('puts forward to look again at what was reworded, and to take over what moved', async () => {
    const { choices } = await open();
    assert.isTrue(radio(choices[0], 'open').checked);
    assert.isTrue(radio(choices[1], 'take').checked);
  });

  it('offers no choice where the answer no longer exists', async () => {
    const { choices } = await open();
    assert.isNull(radio(choices[2], 'take'));
    assert.include(textOf(choices[2]), words.cannot);
  });

  it('names every choice by its item, and asks the question', async () => {
    const { choices } = await open();
    assert.equal(nameOf(choices[0] as Element), `Overleg met de aandachtsfunctionaris ${words.changed}`);
    assert.equal(nameOf(choices[0]?.querySelector('[role=radiogroup]') as Element), words.decide);
    assert.deepEqual([...(choices[0]?.querySelectorAll('input') ?? [])].map(nameOf), [words.take, words.open]);
  });

  it('hands on what was decided, by the new item, by keyboard alone', async () => {
    const { element, actions, choices } = await open();
    radio(choices[0], 'open').focus();
    await press('ArrowUp');
    assertFocus(radio(choices[0], 'take'));
    assert.deepEqual(actions, []);
    findText(element, words.make).focus();
    await press('Enter');
    assert.deepEqual(actions, [{ type: 'carry', id: 'a1', decisions: { '1.2': 'take', '3.6': 'take' } }]);
  });

  it('keeps what was chosen when it is drawn again', async () => {
    const { element, actions, choices } = await open();
    radio(choices[1], 'open').click();
    element.view = { ...view };
    await drawn(element);
    findText(element, words.make).click();
    assert.deepEqual(actions, [{ type: 'carry', id: 'a1', decisions: { '1.2': 'open', '3.6': 'open' } }]);
  });

  it('lists what goes along, what is new and what is gone, folded', async () => {
    const { element } = await open();
    const lists = findAll<HTMLDetailsElement>(element, 'details');
    assert.deepEqual(
      lists.map((list) => [textOf(list.querySelector('summary')), list.querySelectorAll('li').length, list.open]),
      [
        [words.kept(3), 3, false],
        [words.added(1), 1, false],
        [words.removed(2), 2, false],
      ],
    );
    assert.equal(textOf(lists[2]?.querySelector('li')), 'We sturen de afspraken per fax.Nog niet');
  });

  it('says so where there is nothing to choose, and leaves out empty lists', async () => {
    const { element, actions } = await open(examples['niets te kiezen'].view);
    assert.include(textOf(find(element, 'form')), words.noChoices);
    assert.lengthOf(findAll(element, 'details'), 1);
    findText(element, words.make).click();
    assert.deepEqual(actions, [{ type: 'carry', id: 'a1', decisions: {} }]);
  });

  it('names a shorter version that is gone', async () => {
    const { element } = await open(examples['korte versie vervallen'].view);
    assert.include(textOf(find(element, 'header')), words.subsetGone('Korte versie'));
  });

  it('can be left without anything done, at the top and at the end', async () => {
    const { element, actions } = await open();
    for (const label of [words.back, words.cancel]) findText(element, label).click();
    assert.deepEqual(actions, [{ type: 'open-start' }, { type: 'open-start' }]);
  });

  it('takes the focus to its title', async () => {
    const { element } = await open();
    element.focusHeading();
    assert.equal(textOf(focused()), words.heading('1.1.0'));
  });
});
