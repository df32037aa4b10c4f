import type { DilemmaItemView } from '@zelfscan/core';
import { assert } from 'chai';
import { press } from '../../testing/keys.js';
import type { ZsGuardedText } from '../../guard/guarded-text/guarded-text.js';
import { check } from '../../guard/guarded-text/guarded-text.examples.js';
import nl from 'texts:card/nl';
import { nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { actionsOf, assertFocus, fill } from '../../testing/watch.js';
import './define.js';
import { dilemma, examples, otherDilemma } from './dilemma-item.examples.js';

const open = async (view: DilemmaItemView = dilemma, more: { silent?: boolean; width?: number } = {}) => {
  const { width, ...props } = more;
  const element = await mount('zs-dilemma-item', { view, messages: nl, check, ...props }, { width: width ?? 1000 });
  const show = async (next: Partial<DilemmaItemView>) => {
    element.view = { ...element.view, ...next };
    await drawn(element);
  };
  const note = () => find<ZsGuardedText>(element, 'zs-guarded-text');
  return { element, actions: actionsOf(element), show, note, radios: findAll<HTMLInputElement>(element, 'input') };
};

describe('zs-dilemma-item', () => {
  checkExamples('zs-dilemma-item', examples, { messages: nl, check });

  describe('answering', () => {
    it('has nothing chosen beforehand', async () => {
      const { radios } = await open();
      assert.lengthOf(radios, 8);
      assert.isTrue(radios.every(({ checked }) => !checked));
    });

    for (const [i, value] of ([1, 2, 3, 4, 5, 6, 7, 'unknown'] as const).entries()) {
      it(`asks for ${value} when its place is pressed`, async () => {
        const { actions, radios } = await open();
        radios[i]?.closest('label')?.click();
        assert.deepEqual(actions, [{ type: 'answer', itemId: dilemma.id, value }]);
      });
    }

    it('is one Tab stop, where the arrow keys move as on a slider', async () => {
      const { actions, radios, element } = await open({ ...dilemma, value: 4 });
      radios[3]?.focus();
      await press('ArrowRight');
      assertFocus(radios[4]);
      await press('ArrowLeft');
      await press('ArrowLeft');
      assert.deepEqual(
        actions,
        [5, 4, 3].map((value) => ({ type: 'answer', itemId: dilemma.id, value })),
      );
      await press('Tab');
      assertFocus(findText(element, nl.item.clear));
    });

    it('takes the space bar where nothing is chosen', async () => {
      const { actions, radios } = await open();
      radios[0]?.focus();
      await press('Space');
      assert.deepEqual(actions, [{ type: 'answer', itemId: dilemma.id, value: 1 }]);
    });

    it('is not asked for when code sets another answer or dilemma', async () => {
      const { actions, show, radios } = await open();
      await show({ value: 7 });
      assert.isTrue(radios[6]?.checked);
      await show({ ...otherDilemma, value: 'unknown' });
      await show({ ...dilemma, value: null });
      assert.deepEqual(actions, []);
      assert.isTrue(radios.every(({ checked }) => !checked));
    });

    it('is cleared without losing the focus', async () => {
      const { element, actions, show, radios } = await open({ ...dilemma, value: 3 });
      findText(element, nl.item.clear).focus();
      await press('Enter');
      assert.deepEqual(actions, [{ type: 'clear', itemId: dilemma.id }]);
      await show({ value: null });
      assertFocus(...radios);
    });
  });

  describe('names', () => {
    it('names the group by the dilemma and its question', async () => {
      const { element } = await open();
      assert.equal(nameOf(find(element, 'fieldset')), `${dilemma.title}. ${dilemma.statement}`);
    });

    it('names each place in words, and shows no number', async () => {
      const { element, radios } = await open({ ...dilemma, value: 6 });
      assert.deepEqual(radios.map(nameOf), [...dilemma.positionLabels, dilemma.unknown]);
      assert.notMatch(textOf(find(element, 'fieldset')), /\d/);
    });

    it('says in sight what was chosen', async () => {
      const { element } = await open({ ...dilemma, value: 4 });
      assert.equal(textOf(find(element, '.said')), `${nl.item.chosen}: Precies in het midden`);
    });
  });

  it('has stops that touch, high enough for a thumb, on the smallest phone', async () => {
    const { element } = await open(dilemma, { width: 288 });
    const boxes = findAll(element, '.stop').map((stop) => stop.getBoundingClientRect());
    for (const [i, { width, height, left }] of boxes.entries()) {
      assert.isAtLeast(height, 44);
      assert.isAtLeast(width, 38);
      if (i) assert.approximately(left, boxes[i - 1]?.right ?? 0, 0.5);
    }
  });

  describe('the note', () => {
    it('opens with the focus in it and is handed on when it is left', async () => {
      const { element, actions, note } = await open();
      findText(element, nl.item.addNote).click();
      await drawn(element);
      assertFocus(find(note(), 'textarea'));
      fill(find<HTMLTextAreaElement>(note(), 'textarea'), 'Zie ook');
      assert.deepEqual(actions, [{ type: 'note', itemId: dilemma.id, note: 'Zie ook' }, { type: 'settle' }]);
    });

    it('is not handed on with a telephone number in it', async () => {
      const { element, actions, note } = await open({ ...dilemma, note: 'Oud' });
      fill(find<HTMLTextAreaElement>(note(), 'textarea'), 'Bel 0612345678');
      await drawn(element);
      assert.isTrue(element.pending);
      assert.deepEqual(actions, []);
    });

    it('does not go along to another dilemma', async () => {
      const { element, show, actions, note } = await open({ ...dilemma, note: 'Hier' });
      await show({ ...otherDilemma, note: 'Daar' });
      assert.equal(find<HTMLTextAreaElement>(note(), 'textarea').value, 'Daar');
      await show({ ...dilemma, id: 'derde', note: '' });
      assert.isEmpty(findAll(element, 'zs-guarded-text'));
      assert.deepEqual(actions, []);
    });
  });

  describe('what is behind it', () => {
    it('gives both poles their overdoing, and the questions', async () => {
      const { element } = await open();
      const said = textOf(find(element, 'details'));
      for (const text of [...dilemma.poles.map(({ overdone }) => overdone), ...dilemma.questions]) {
        assert.include(said, text);
      }
    });

    it('is folded again for another dilemma', async () => {
      const { element, show } = await open();
      find<HTMLDetailsElement>(element, 'details').open = true;
      await show(otherDilemma);
      assert.isFalse(find<HTMLDetailsElement>(element, 'details').open);
    });
  });

  it('is nothing but the choice when it is silent', async () => {
    const { element } = await open({ ...dilemma, note: 'Van wie was dit?' }, { silent: true });
    assert.isEmpty(findAll(element, 'details, zs-guarded-text, button'));
  });
});
