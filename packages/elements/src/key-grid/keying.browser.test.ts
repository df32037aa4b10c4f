import type { AnswerValue } from '@zelfscan/core';
import { assert } from 'chai';
import nl from 'texts:grid/nl';
import { descriptionOf, nameOf } from '../testing/a11y.js';
import { drawn, find, findAll, findText, textOf } from '../testing/examples.js';
import { press, type } from '../testing/keys.js';
import { assertFocus, focused } from '../testing/watch.js';
import './define.js';
import { rowsOf, untouched } from './grid-data.examples.js';
import { examples, scales, written } from './key-grid.examples.js';
import { answer, openGrid as open } from './testing/open-grid.js';

/** A key on what has the focus that is held, alone or with others: not every driver can hold one. */
function held(init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
  focused()?.dispatchEvent(event);
  return event;
}

describe('keying in with zs-key-grid', () => {
  it('takes a whole form of 54 items with one key each, and never loses the focus', async () => {
    const { element, actions, at, said, start } = await open();
    const pressed = ['3', '1', '?', '4', '-', '2', '0', 'n', 'w'] as const;
    const given: Readonly<Record<(typeof pressed)[number], AnswerValue>> = {
      ...{ '1': 1, '2': 2, '3': 3, '4': 4 },
      ...{ '?': 'unknown', '0': 'unknown', w: 'unknown', '-': 'na', n: 'na' },
    };
    const rows = rowsOf(untouched);
    await start('1.1');
    const heard: string[] = [];
    for (const [i, { id }] of rows.entries()) {
      assert.equal(at(), id);
      await press(pressed[i % pressed.length] as string);
      heard.push(said());
    }
    const value = (i: number) => given[pressed[i % pressed.length] as (typeof pressed)[number]];
    assert.deepEqual(
      actions,
      rows.map(({ id }, i) => answer(id, value(i))),
    );
    assert.deepEqual(
      heard,
      rowsOf(element.view).map(({ id, label }) => `${id}: ${label}`),
    );
    assert.equal(element.view.done, 54);
    assert.equal(at(), 'end');
    assert.equal(descriptionOf(focused() as Element), nl.endDone);
    const checked = findAll<HTMLInputElement>(element, '[type=radio]').filter((radio) => radio.checked);
    assert.equal(checked.length, 54);
  });

  it('comes to an open question as to a row, takes what is typed, and leaves it with Escape', async () => {
    const { element, actions, at, start } = await open(written);
    await start('1.1');
    await press('3');
    assert.equal(at(), '1.2');
    assert.equal(focused()?.localName, 'textarea');
    assert.equal(nameOf(focused() as Element), 'Wat willen jullie anders doen?');
    await type('Drie');
    assert.deepEqual(actions.at(-1), { type: 'note', itemId: '1.2', note: 'Drie' });
    assert.equal(element.view.done, 2);
    await press('Escape');
    assert.equal(at(), '1.3');
    await press('ArrowUp');
    assert.equal(at(), '1.2');
  });

  it('does not overwrite the last answer with a key too many', async () => {
    const { actions, at, said, start, keys } = await open();
    await start('8.7');
    await keys('2', '3', 'Backspace', 'q', 't');
    assert.deepEqual(actions, [answer('8.7', 2)]);
    assert.equal(said(), nl.noItemHere);
    await keys('ArrowUp');
    assert.equal(at(), '8.7');
    await keys('4');
    assert.deepEqual(actions.at(-1), answer('8.7', 4));
  });

  it('mends a mistake with the arrow up and another key, and says what was there', async () => {
    const { actions, at, said, start, keys } = await open();
    await start('1.1');
    await keys('2', 'ArrowUp', '3');
    assert.deepEqual(actions, [answer('1.1', 2), answer('1.1', 3)]);
    assert.equal(said(), '1.1: Grotendeels, was Deels');
    assert.equal(at(), '1.2');
  });

  it('does not speak of an answer before when the same one is given again', async () => {
    const { said, start, keys } = await open();
    await start('1.1');
    await keys('2', 'ArrowUp', '2');
    assert.equal(said(), '1.1: Deels');
  });

  it('answers once for a key that is held', async () => {
    const { actions, at, start } = await open();
    await start('1.1');
    await press('2');
    for (let times = 0; times < 3; times += 1) held({ key: '2', repeat: true });
    assert.deepEqual(actions, [answer('1.1', 2)]);
    assert.equal(at(), '1.2');
  });

  it('leaves keys with Control, Alt or Command to the browser', async () => {
    const { element, actions, at, start } = await open();
    await start('1.2');
    for (const key of ['1', '0', '-', 't', 'o', 'Backspace', 'Home']) {
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
        const event = held({ key, [modifier]: true });
        assert.isFalse(event.defaultPrevented);
      }
    }
    await drawn(element);
    assert.deepEqual(actions, []);
    assert.equal(at(), '1.2');
    assert.equal(findAll(element, 'textarea').length, 0);
  });

  it('acts on a key only where the focus is in the list', async () => {
    const { element, actions, keys } = await open();
    for (const place of [find(element, 'h2'), findText(element, nl.nextOpen), find(element, '[type=checkbox]')]) {
      place.focus();
      await keys('1', 'o', 't', '-', 'q');
      assertFocus(place);
    }
    assert.deepEqual(actions, []);
    assert.equal(textOf(find(element, '[role=status]')), '');
  });

  describe('a key that is no answer here', () => {
    for (const key of ['7', '5', 'q', '/']) {
      it(`is said and shown, and changes nothing: ${key}`, async () => {
        const { actions, at, row, said, start, keys } = await open(examples.default.view);
        await start('1.1');
        await keys(key);
        const words = nl.refused(key, ['1', '2', '3', '4', '?', '–']);
        assert.equal(said(), words);
        assert.equal(textOf(row('1.1').querySelector('.refused')), words);
        assert.deepEqual(actions, []);
        assert.equal(at(), '1.1');
        await keys('2');
        assert.equal(textOf(row('1.1').querySelector('.refused')), '');
        assert.equal(at(), '1.2');
      });
    }

    it('is said again when it is pressed again', async () => {
      const { element, start, keys } = await open();
      await start('1.1');
      await keys('7');
      const first = find(element, '[role=status] p');
      await keys('7');
      assert.isFalse(first.isConnected);
      assert.equal(textOf(find(element, '[role=status] p')), textOf(first));
    });

    it('is no longer shown after a key that is one', async () => {
      const { element, said, start, keys } = await open();
      await start('1.1');
      await keys('7', 'Backspace');
      assert.equal(findAll(element, '.refused').length, 0);
      assert.equal(said(), nl.notAnswered('1.1'));
    });

    it('is no longer shown when the row is left', async () => {
      const { element, start, keys } = await open();
      await start('1.1');
      await keys('7', 'Tab', 'Tab');
      assert.equal(findAll(element, '.refused').length, 0);
    });
  });

  it('offers each item the answers of the scale of its theme', async () => {
    const { actions, at, radios, said, start, keys } = await open(scales);
    await start('2.1');
    await keys('9', '?', '-', '8');
    assert.equal(at(), '3.1');
    await keys('3');
    assert.equal(said(), nl.refused('3', ['1', '2', '?']));
    await keys('n');
    assert.equal(said(), nl.refused('n', ['1', '2', '?']));
    await keys('1', 'w');
    assert.deepEqual(actions, [answer('2.1', 9), answer('2.2', 8), answer('3.1', 0), answer('3.2', 'unknown')]);
    assert.equal(radios('2.2').length, 9);
    assert.deepEqual(radios('3.1').map(nameOf), ['1 Nee', '2 Ja', '? Weet ik niet']);
  });

  describe('clearing', () => {
    for (const key of ['Backspace', 'Delete']) {
      it(`works with ${key}, and keeps the place`, async () => {
        const { actions, at, radios, said, start, keys, valueOf } = await open();
        await start('1.1');
        await keys('3', 'ArrowUp', key);
        assert.deepEqual(actions.at(-1), { type: 'clear', itemId: '1.1' });
        assert.equal(said(), nl.cleared('1.1'));
        assert.isNull(valueOf('1.1'));
        assert.equal(at(), '1.1');
        assert.isTrue(radios('1.1').every(({ checked }) => !checked));
        await keys(key);
        assert.equal(said(), nl.notAnswered('1.1'));
        assert.lengthOf(actions, 2);
      });
    }

    it('works with the mouse, and gives the focus to the row', async () => {
      const { element, actions, row, radios } = await open(examples.default.view);
      const clear = [...row('1.1').querySelectorAll('button')].find((one) => textOf(one).startsWith(nl.clear));
      clear?.focus();
      clear?.click();
      await drawn(element);
      assert.deepEqual(actions, [{ type: 'clear', itemId: '1.1' }]);
      assertFocus(radios('1.1')[0]);
    });
  });

  describe('moving', () => {
    const moves: readonly (readonly [from: string, key: string, to: string])[] = [
      ['1.2', 'ArrowDown', '1.3'],
      ['1.2', 'ArrowUp', '1.1'],
      ['1.2', 'Enter', '1.3'],
      ['1.7', 'ArrowDown', '2.1'],
      ['1.1', 'ArrowUp', '1.1'],
      ['8.7', 'ArrowDown', 'end'],
      ['3.4', 'Home', '1.1'],
      ['3.4', 'End', '8.7'],
      ['3.4', 'PageDown', '4.1'],
      ['3.4', 'PageUp', '2.1'],
      ['1.4', 'PageUp', '1.1'],
      ['8.2', 'PageDown', '8.7'],
    ];
    for (const [from, key, to] of moves) {
      it(`${key} goes from ${from} to ${to}, and changes nothing`, async () => {
        const { actions, at, start, keys } = await open(examples.default.view);
        await start(from);
        await keys(key);
        assert.equal(at(), to);
        assert.deepEqual(actions, []);
      });
    }

    it('goes back with Shift and Enter', async () => {
      const { at, start } = await open();
      await start('1.3');
      held({ key: 'Enter', shiftKey: true });
      assert.equal(at(), '1.2');
    });

    it('goes on from the end of the list', async () => {
      const { at, start, keys } = await open();
      for (const [key, to] of [
        ['Home', '1.1'],
        ['End', '8.7'],
        ['PageUp', '8.1'],
        ['o', '1.1'],
        ['ArrowDown', 'end'],
      ] as const) {
        await start('8.7');
        await keys('ArrowDown', key);
        assert.equal(at(), to);
      }
    });

    it('lands on the answer that a row has', async () => {
      const { radios, start, keys } = await open(examples.default.view);
      await start('1.1');
      await keys('ArrowDown');
      const [chosen] = radios('1.2').filter(({ checked }) => checked);
      assertFocus(chosen);
      assert.equal(nameOf(chosen as Element), '2 Deels');
    });

    it('chooses within the row with the arrows to the side', async () => {
      const { actions, at, radios, start, keys } = await open();
      await start('1.1');
      await keys('ArrowRight', 'ArrowRight', 'ArrowLeft');
      assert.deepEqual(actions, [answer('1.1', 2), answer('1.1', 3), answer('1.1', 2)]);
      assertFocus(radios('1.1')[1]);
      assert.equal(at(), '1.1');
    });

    it('o finds the next open item, around the end, and says when there is no other', async () => {
      const { element, at, said, start, keys } = await open(examples['verschillende schalen'].view);
      await start('1.2');
      await keys('o');
      assert.equal(at(), '2.1');
      await keys('o', 'o');
      assert.equal(at(), '1.1');
      await keys('1', 'o', '1', 'o', 'o');
      assert.equal(at(), '3.1');
      assert.equal(said(), nl.onlyOpen('3.1'));
      await keys('1', 'o');
      assert.equal(said(), nl.open(0));
      assert.equal(at(), '3.2');
      assert.equal(element.view.done, 6);
    });

    it('starts at the first open item with the button above', async () => {
      const { element, at } = await open(examples.default.view);
      findText(element, nl.nextOpen).click();
      assert.equal(at(), '2.2');
    });

    it('keeps the row in view, clear of the line of keys', async () => {
      const { row, start, keys } = await open();
      await start('1.1');
      for (const key of ['End', 'PageUp', 'ArrowUp', 'ArrowUp', 'PageUp', 'PageDown', 'Home']) {
        await keys(key);
        const { top, bottom } = (focused()?.closest('[data-at]') as Element).getBoundingClientRect();
        const legends = [...(row('1.1').getRootNode() as ShadowRoot).querySelectorAll('.legend')];
        const over = legends.map((one) => one.getBoundingClientRect()).filter((one) => one.top <= 0.5);
        assert.isAtLeast(top, Math.max(0, ...over.map((one) => Math.min(one.bottom, one.height))) - 1, key);
        assert.isAtMost(bottom, innerHeight, key);
      }
    });
  });
});
