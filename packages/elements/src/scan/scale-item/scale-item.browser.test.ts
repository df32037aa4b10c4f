import type { ScaleItemView } from '@zelfscan/core';
import { assert } from 'chai';
import type { Action } from '../actions.js';
import nl from 'texts:scan/nl';
import { descriptionOf, nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { press, type } from '../../testing/keys.js';
import { actionsOf, assertFocus, fill, focused } from '../../testing/watch.js';
import './define.js';
import { examples, item, otherItem } from './scale-item.examples.js';

const open = async (view: ScaleItemView = item) => {
  const element = await mount('zs-scale-item', { view, messages: nl });
  const show = async (next: Partial<ScaleItemView>) => {
    element.view = { ...element.view, ...next };
    await drawn(element);
  };
  return { element, actions: actionsOf(element), show, radios: findAll<HTMLInputElement>(element, 'input') };
};

describe('zs-scale-item', () => {
  checkExamples('zs-scale-item', examples, { messages: nl });

  describe('answering', () => {
    for (const [i, value] of ([1, 2, 3, 4, 'unknown', 'na'] as const).entries()) {
      it(`asks for the answer ${value} when its cell is pressed`, async () => {
        const { actions, radios } = await open();
        radios[i]?.closest('label')?.click();
        assert.deepEqual(actions, [{ type: 'answer', itemId: '1.1', value }]);
      });
    }

    it('is one Tab stop, where the arrow keys choose', async () => {
      const { element, actions, radios } = await open({ ...item, value: 2 });
      const before = findText(element, 'Meldcode');
      before.focus();
      await press('Tab');
      assertFocus(radios[1]);
      await press('ArrowDown');
      assertFocus(radios[2]);
      await press('ArrowUp');
      await press('ArrowUp');
      assert.deepEqual(
        actions,
        [3, 2, 1].map((value): Action => ({ type: 'answer', itemId: '1.1', value })),
      );
      await press('Tab');
      assert.include(textOf(focused()), nl.item.clear);
    });

    it('takes the space bar for an answer where none is given', async () => {
      const { element, actions, radios } = await open();
      findText(element, 'Meldcode').focus();
      await press('Tab');
      assertFocus(radios[0]);
      await press('Space');
      assert.deepEqual(actions, [{ type: 'answer', itemId: '1.1', value: 1 }]);
    });

    it('is not asked for when code sets another answer or item', async () => {
      const { actions, show, radios } = await open();
      await show({ value: 4 });
      await show({ ...otherItem, value: 'na', note: 'Geen kinderen.' });
      await show({ ...item, value: null });
      assert.deepEqual(actions, []);
      assert.isTrue(radios.every(({ checked }) => !checked));
    });

    it('is cleared without losing the focus', async () => {
      const { element, actions, show, radios } = await open({ ...item, value: 3 });
      const clear = findText(element, nl.item.clear);
      clear.focus();
      await press('Enter');
      assert.deepEqual(actions, [{ type: 'clear', itemId: '1.1' }]);
      await show({ value: null });
      assert.isFalse(clear.isConnected);
      assertFocus(...radios);
    });
  });

  describe('names', () => {
    it('names the group by the statement, with the basis first', async () => {
      const plain = await open();
      assert.equal(nameOf(find(plain.element, 'fieldset')), item.statement);
      const { element } = await open({ ...item, basis: true });
      assert.equal(nameOf(find(element, 'fieldset')), `${nl.item.basis}. ${item.statement}`);
    });

    it('names each radio by its level and describes it by what the level means', async () => {
      const { radios } = await open();
      const said = radios.map((radio) => [nameOf(radio), descriptionOf(radio)]);
      assert.deepEqual(said, [
        ...item.levels.map(({ label, anchor }) => [label, anchor]),
        ['Weet ik niet', ''],
        ['Niet van toepassing', ''],
      ]);
    });

    it('asks for a reason where the item does not apply', async () => {
      const { element, show } = await open({ ...item, value: 'na' });
      const note = find(element, 'textarea');
      assert.equal(nameOf(note), nl.item.reason);
      assert.equal(descriptionOf(note), nl.item.noteHint);
      await show({ value: 2, note: 'Toch wel.' });
      assert.equal(nameOf(note), nl.item.note);
    });
  });

  describe('the note', () => {
    it('opens with the focus in it, and tells every change and when it is left', async () => {
      const { element, actions } = await open();
      findText(element, nl.item.addNote).focus();
      await press('Enter');
      await drawn(element);
      assertFocus(find(element, 'textarea'));
      await type('Zie');
      await press('Tab');
      assert.deepEqual(actions, [
        ...['Z', 'Zi', 'Zie'].map((note): Action => ({ type: 'note', itemId: '1.1', note })),
        { type: 'settle' },
      ]);
    });

    it('stays under the hands of who empties it', async () => {
      const { element, actions, show } = await open({ ...item, value: 3, note: 'Oud' });
      const field = find<HTMLTextAreaElement>(element, 'textarea');
      fill(field, '');
      await show({ note: '' });
      assert.deepInclude(actions, { type: 'note', itemId: '1.1', note: '' });
      assertFocus(field);
    });

    it('does not go along to another item', async () => {
      const { element, show } = await open();
      findText(element, nl.item.addNote).click();
      await show(otherItem);
      assert.isEmpty(findAll(element, 'textarea'));
      await show({ note: 'Navragen.' });
      await show(item);
      assert.isEmpty(findAll(element, 'textarea'));
    });
  });

  describe('the explanation', () => {
    it('unfolds one text at a time, and folds it up again', async () => {
      const { element, actions } = await open();
      const [guidance, term] = [findText(element, nl.item.guidance), findText(element, 'Meldcode')];
      const panel = find(element, '#about');
      assert.isFalse(panel.checkVisibility());
      assert.equal(nameOf(term), 'Uitleg: Meldcode');
      guidance.focus();
      await press('Enter');
      await drawn(element);
      assert.equal(guidance.ariaExpanded, 'true');
      assert.include(textOf(panel), item.guidance);
      assert.include(textOf(panel), 'Acute onveiligheid');
      term.click();
      await drawn(element);
      assert.deepEqual([guidance.ariaExpanded, term.ariaExpanded], ['false', 'true']);
      assert.include(textOf(panel), 'Vijf stappen');
      term.click();
      await drawn(element);
      assert.isFalse(panel.checkVisibility());
      assert.deepEqual(actions, [{ type: 'unfold' }, { type: 'unfold' }]);
    });

    it('shows that a text is on its way', async () => {
      const { element, show } = await open({ ...item, guidance: '', guidanceTerms: [] });
      findText(element, nl.item.guidance).click();
      await drawn(element);
      assert.equal(textOf(find(element, '#about')), '…');
      await show({ guidance: item.guidance });
      assert.include(textOf(find(element, '#about')), item.guidance);
    });
  });
});
