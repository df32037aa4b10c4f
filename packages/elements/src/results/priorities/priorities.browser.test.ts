import type { PriorityView } from '@zelfscan/core';
import { assert } from 'chai';
import nl from 'texts:results/nl';
import '../define.js';
import { nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { press, type } from '../../testing/keys.js';
import { chosen, resultOf } from '../../testing/result-data.js';
import { actionsOf, assertFocus, fill } from '../../testing/watch.js';
import { childCheck, coordinator, examples, steps, talking, themes } from './priorities.examples.js';

describe('zs-priorities', () => {
  const open = async (...priorities: PriorityView[]) => {
    const element = await mount('zs-priorities', { view: resultOf(themes, { priorities }), messages: nl });
    return {
      element,
      actions: actionsOf(element),
      boxes: () => findAll<HTMLInputElement>(element, '[type=checkbox]'),
      /** What the host does after `prioritise`. */
      choose: async (...next: PriorityView[]) => {
        element.view = resultOf(themes, { priorities: next });
        await drawn(element);
      },
    };
  };

  checkExamples('zs-priorities', examples, { messages: nl });

  describe('a suggestion', () => {
    it('is chosen and put back with the space bar, and keeps the focus', async () => {
      const { actions, boxes, choose } = await open();
      const box = boxes()[0] as HTMLInputElement;
      box.focus();
      await press('Space');
      await choose(chosen(steps));
      assertFocus(box);
      await press('Space');
      await choose();
      assertFocus(box);
      assert.deepEqual(actions, [
        { type: 'prioritise', itemId: steps.id, chosen: true },
        { type: 'prioritise', itemId: steps.id, chosen: false },
      ]);
    });

    it('is named by its title and answer, and says why it is one', async () => {
      const { element, boxes } = await open();
      assert.deepEqual(boxes().map(nameOf), [
        'Werken met de vijf stappen – Nog niet',
        'Zorgen bespreken met betrokkenen – Deels',
        'Eén vaste coördinator per gezin – Deels',
      ]);
      const why = findText(element, talking.title, 'summary');
      assert.equal(textOf(why), `${nl.whySuggested} ${talking.title}`);
      why.focus();
      await press('Enter');
      assert.include(textOf(why.parentElement), 'Belang 2 × afstand 2 = 4.');
    });

    it('is not chosen by code, but shows what code chose', async () => {
      const { actions, boxes, choose } = await open();
      await choose(chosen(talking), chosen(childCheck));
      assert.deepEqual(
        boxes().map(({ checked }) => checked),
        [false, true, false],
      );
      assert.deepEqual(actions, []);
    });
  });

  describe('another item', () => {
    it('is chosen from all items by theme, without those that are chosen', async () => {
      const { element } = await open(chosen(steps));
      const groups = findAll<HTMLOptGroupElement>(element, 'optgroup');
      assert.deepEqual(
        groups.map((group) => [group.label, [...group.children].map(textOf)]),
        [
          [
            'Signaleren en de meldcode',
            ['Kindcheck bij volwassen cliënten (geborgd)', 'Zorgen bespreken met betrokkenen (deels)'],
          ],
          [
            'Regie en één plan',
            [
              'Eén vaste coördinator per gezin (deels)',
              'Opschalen als een zaak vastloopt (weet ik niet)',
              'Langdurige casusregie (nog niet ingevuld)',
            ],
          ],
        ],
      );
      assert.equal(nameOf(find(element, 'select')), nl.otherItem);
    });

    it('is added with the button, which keeps the focus', async () => {
      const { element, actions, choose } = await open();
      find<HTMLSelectElement>(element, 'select').value = childCheck.id;
      const add = findText(element, nl.add);
      add.focus();
      await press('Enter');
      await choose(chosen(childCheck));
      assert.deepEqual(actions, [{ type: 'prioritise', itemId: childCheck.id, chosen: true }]);
      assertFocus(add);
      assert.equal(textOf(find(element, '#chosen')), nl.chosen(1));
    });
  });

  describe('a choice', () => {
    it('asks for what was agreed, with a name for every field', async () => {
      const { element } = await open(chosen(steps));
      assert.deepEqual(findAll(element, '.plan textarea, .plan input').map(nameOf), [
        nl.action,
        `${nl.owner} ${nl.ownerHint}`,
        nl.due,
      ]);
      assert.equal(nameOf(find(element, '.plan')), steps.title);
    });

    it('tells what is agreed while it is typed, and settles when the field is left', async () => {
      const { element, actions } = await open(chosen(steps));
      const [action, owner, due] = findAll<HTMLInputElement>(element, '.plan textarea, .plan input');
      fill(action as HTMLInputElement, 'Elke maand twee zaken nalopen');
      fill(owner as HTMLInputElement, 'Teamleider');
      fill(due as HTMLInputElement, '1 april');
      assert.deepEqual(actions, [
        { type: 'plan', itemId: steps.id, plan: { action: 'Elke maand twee zaken nalopen' } },
        { type: 'settle' },
        { type: 'plan', itemId: steps.id, plan: { owner: 'Teamleider' } },
        { type: 'settle' },
        { type: 'plan', itemId: steps.id, plan: { due: '1 april' } },
        { type: 'settle' },
      ]);
    });

    it('with an agreement goes only after a question, and stays when the answer is no', async () => {
      const planned = { ...chosen(steps), owner: 'Teamleider' };
      const { element, actions } = await open(planned);
      findText(element, `${nl.drop}: ${steps.title}`).click();
      await element.updateComplete;
      assertFocus(find(element, '#ask'));
      findText(element, nl.keep).click();
      await element.updateComplete;
      assert.deepEqual(actions, []);
      assertFocus(find(element, '#chosen'));
      findText(element, `${nl.drop}: ${steps.title}`).click();
      await element.updateComplete;
      findText(element, nl.dropYes).click();
      assert.deepEqual(actions, [{ type: 'prioritise', itemId: steps.id, chosen: false }]);
    });

    it('is dropped without losing the focus', async () => {
      const { element, actions, choose } = await open(chosen(steps), chosen(coordinator));
      findText(element, `${nl.drop}: ${steps.title}`).focus();
      await press('Enter');
      await choose(chosen(coordinator));
      assert.deepEqual(actions, [{ type: 'prioritise', itemId: steps.id, chosen: false }]);
      assertFocus(find(element, '#chosen'));
    });

    it('keeps what is typed in it when the one before it goes', async () => {
      const { element, choose } = await open(chosen(steps), chosen(coordinator));
      const [, owner] = findAll<HTMLInputElement>(element, '.plan input[id^=owner]');
      owner?.focus();
      await type('Wijk');
      await choose(chosen(coordinator));
      assertFocus(owner);
      assert.equal(owner?.value, 'Wijk');
    });
  });

  it('says that nothing is chosen, or that there is nothing to suggest', async () => {
    const { element } = await open();
    assert.include(textOf(element.shadowRoot as unknown as Element), nl.noneChosen);
    element.view = examples['geen voorstellen'].view;
    await drawn(element);
    assert.include(textOf(element.shadowRoot as unknown as Element), nl.noSuggestions);
  });
});
