import { assert } from 'chai';
import type { Action } from '../scan/actions.js';
import nl from 'texts:grid/nl';
import { descriptionOf, nameOf } from '../testing/a11y.js';
import { checkExamples } from '../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../testing/examples.js';
import { press, type } from '../testing/keys.js';
import { overflowing, smallTargets } from '../testing/measure.js';
import { assertFocus, focused } from '../testing/watch.js';
import './define.js';
import { after, rowsOf, untouched } from './grid-data.examples.js';
import { examples } from './key-grid.examples.js';
import { answer, openGrid as open } from './testing/open-grid.js';

describe('zs-key-grid', () => {
  checkExamples('zs-key-grid', examples, { messages: nl });

  for (const width of [288, 736, 1100]) {
    it(`is as good with whole statements and a refused key at ${width} px`, async () => {
      const { element, start, keys } = await open(examples['verschillende schalen'].view, { width });
      find(element, '[type=checkbox]').click();
      await start('1.1');
      await keys('7');
      const page = element.parentElement as HTMLElement;
      assert.include(textOf(page.firstElementChild?.shadowRoot as never), 'Dat geldt voor ieder van ons');
      assert.deepEqual(overflowing(page), []);
      assert.deepEqual(smallTargets(page), []);
    });
  }

  it('has one Tab stop for the answers of a row, and then the note of that row only', async () => {
    const { element, at, row, start, keys } = await open(examples.default.view);
    await start('1.1');
    const seen: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      seen.push(`${at()} ${focused()?.localName}`);
      await keys('Tab');
    }
    assert.deepEqual(seen, ['1.1 input', '1.1 button', '1.2 input', '1.2 button', '1.3 input', '1.3 textarea']);
    const stops = rowsOf(element.view).map(({ id }) => {
      const controls = [...row(id).querySelectorAll<HTMLElement>('input, button')];
      return controls.filter((one) => one.tabIndex === 0).length;
    });
    assert.equal(at(), '1.4');
    assert.deepEqual(
      stops,
      rowsOf(element.view).map(({ id }) => (id === '1.4' ? 2 : 1)),
    );
  });

  describe('the note', () => {
    it('opens with t, takes letters and figures, and Escape leads back to the row', async () => {
      const { element, actions, at, row, radios, start, keys } = await open();
      await start('1.2');
      await keys('t');
      const field = find(element, 'textarea');
      assertFocus(field);
      assert.equal(nameOf(field), nl.note('1.2'));
      assert.equal(descriptionOf(field), nl.noteHint);
      await type('t 3o');
      assert.deepEqual(
        actions,
        ['t', 't ', 't 3', 't 3o'].map((note): Action => ({ type: 'note', itemId: '1.2', note })),
      );
      await keys('Escape');
      assertFocus(radios('1.2')[0]);
      assert.deepEqual(actions.at(-1), { type: 'settle' });
      assert.equal(row('1.2').querySelector('textarea')?.value, 't 3o');
      await keys('4');
      assert.deepEqual(actions.at(-1), answer('1.2', 4));
      assert.equal(at(), '1.3');
    });

    it('closes again when nothing was written', async () => {
      const { element, radios, start, keys } = await open();
      await start('1.2');
      await keys('t', 'Escape');
      assert.equal(findAll(element, 'textarea').length, 0);
      assertFocus(radios('1.2')[0]);
    });

    it('opens with Tab and Enter, and with the mouse', async () => {
      const { element, row, start, keys } = await open();
      await start('1.2');
      await keys('Tab', 'Enter');
      assertFocus(row('1.2').querySelector('textarea'));
      row('2.1').querySelector('button')?.click();
      await drawn(element);
      assertFocus(row('2.1').querySelector('textarea'));
    });

    it('keeps its line breaks, arrows and Home for itself', async () => {
      const { element, actions, start, keys } = await open();
      await start('1.2');
      await keys('t', 'a', 'Enter', 'b', 'ArrowUp', 'Home', 'PageDown', 'Backspace');
      assertFocus(find(element, 'textarea'));
      assert.isTrue(actions.every(({ type }) => type === 'note'));
    });

    it('asks for the reason where the item does not apply', async () => {
      const { element, start, keys } = await open();
      await start('1.2');
      await keys('n', 'ArrowUp', 't');
      assert.equal(nameOf(find(element, 'textarea')), nl.reason('1.2'));
    });

    it('stays under the hands of who empties it, and does not go along to another scan', async () => {
      const { element } = await open(examples['met toelichtingen'].view);
      const field = findAll<HTMLTextAreaElement>(element, 'textarea')[0] as HTMLTextAreaElement;
      field.focus();
      field.setSelectionRange(0, field.value.length);
      await press('Backspace');
      await drawn(element);
      assertFocus(field);
      assert.equal(rowsOf(element.view)[0]?.note, '');
      element.view = { ...untouched, scanId: 'a2' };
      await drawn(element);
      assert.equal(findAll(element, 'textarea').length, 0);
    });
  });

  describe('with the mouse', () => {
    it('takes an answer, and leaves the focus where it was pressed', async () => {
      const { element, actions, at, radios } = await open();
      const third = radios('1.2')[2];
      third?.focus();
      third?.closest('label')?.click();
      await drawn(element);
      assert.deepEqual(actions, [answer('1.2', 3)]);
      assert.equal(at(), '1.2');
    });

    it('shows what is kept, not what was pressed, where an answer is refused', async () => {
      const element = await mount('zs-key-grid', { view: examples.default.view, messages: nl });
      const inRow = findAll<HTMLInputElement>(element, '[data-at="0"] [type=radio]');
      const before = inRow.findIndex(({ checked }) => checked);
      inRow[(before + 1) % 4]?.click();
      await drawn(element);
      assert.equal(
        inRow.findIndex(({ checked }) => checked),
        before,
      );
    });
  });

  it('shows the answer, and how much is done and open, as it goes', async () => {
    const { element, row, start, keys } = await open(examples['verschillende schalen'].view);
    assert.equal(textOf(find(element, '.state')), `${nl.done(3, 6)}. ${nl.open(3)}`);
    assert.equal(textOf(row('1.1').querySelector('.word')), nl.none);
    await start('1.1');
    await keys('4');
    assert.equal(textOf(row('1.1').querySelector('.word')), 'Geborgd');
    assert.equal(textOf(find(element, '.state')), `${nl.done(4, 6)}. ${nl.open(2)}`);
    assert.equal(textOf(find(element, '.theme-head p')), nl.done(2, 2));
  });

  it('follows an answer that code or another tab sets, and asks for nothing', async () => {
    const { element, actions, radios } = await open();
    element.view = after(element.view, answer('1.2', 'na'));
    await drawn(element);
    element.view = after(element.view, answer('1.2', 2));
    await drawn(element);
    assert.deepEqual(
      radios('1.2').map(({ checked }) => checked),
      [false, true, false, false, false, false],
    );
    assert.deepEqual(actions, []);
  });

  describe('names', () => {
    it('names a row by its number and title, and each answer by its key and word', async () => {
      const { element, radios } = await open();
      const groups = findAll(element, '[role=radiogroup]');
      assert.equal(groups.length, 54);
      assert.equal(nameOf(groups[2] as Element), '1.3 Wegen met het afwegingskader');
      assert.deepEqual(radios('1.3').map(nameOf), [
        '1 Nog niet',
        '2 Deels',
        '3 Grotendeels',
        '4 Geborgd',
        '? Weet ik niet',
        '– Niet van toepassing',
      ]);
      assert.isTrue(findAll(element, 'section').every((theme) => /^\d \S/.test(nameOf(theme))));
    });

    it('describes a row by its statement once that is shown', async () => {
      const { element } = await open();
      const group = find(element, '[role=radiogroup]');
      assert.equal(descriptionOf(group), '');
      find(element, '[type=checkbox]').click();
      await drawn(element);
      assert.equal(descriptionOf(group), rowsOf(untouched)[0]?.statement);
    });

    it('names the buttons of a row with its number', async () => {
      const { row } = await open(examples.default.view);
      assert.deepEqual([...row('1.1').querySelectorAll('button')].map(nameOf), ['Toelichting: 1.1', 'Wis: 1.1']);
    });

    it('says what the keys are above the items', async () => {
      const { element } = await open();
      const list = find(element, '.legend ul');
      assert.equal(nameOf(list), nl.legend);
      assert.equal(textOf(list), '1 Nog niet2 Deels3 Grotendeels4 Geborgd? Weet ik niet– Niet van toepassing');
    });
  });

  it('leads to the questions of the theme, all scans and the results', async () => {
    const { element, actions, start } = await open();
    await start('3.2');
    findText(element, nl.questions).click();
    findText(element, nl.overview).click();
    findText(element, nl.results).click();
    assert.deepEqual(actions, [{ type: 'go', to: 'thema-3' }, { type: 'open-start' }, { type: 'open-results' }]);
  });

  it('leads on to the results when nothing is open', async () => {
    const { element, actions } = await open(examples['alles ingevuld'].view);
    const onwards = find(element, '.bar .btn');
    assert.equal(textOf(onwards), nl.results);
    onwards.click();
    assert.deepEqual(actions, [{ type: 'open-results' }]);
  });

  it('takes the focus to the name of the screen', async () => {
    const { element } = await open();
    element.focusHeading();
    assertFocus(find(element, 'h2'));
  });
});
