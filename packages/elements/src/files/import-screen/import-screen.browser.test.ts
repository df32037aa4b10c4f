import { assert } from 'chai';
import later from 'texts:later/nl';
import nl from 'texts:scan/nl';
import { nameOf, violations } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { press } from '../../testing/keys.js';
import { overflowing, smallTargets } from '../../testing/measure.js';
import { actionsOf, assertFocus } from '../../testing/watch.js';
import './define.js';
import { examples } from './import-screen.examples.js';
import type { ImportView } from './view.js';

const words = later.import;

describe('zs-import-screen', () => {
  const open = async (view: ImportView, width = 1000) => {
    const element = await mount('zs-import-screen', { view, messages: words, date: nl.date }, { width });
    return { element, actions: actionsOf(element) };
  };

  checkExamples('zs-import-screen', examples, { messages: words, date: nl.date });

  it('says what is in the file', async () => {
    const { element } = await open(examples.default.view);
    const facts = findAll(element, 'dl div').map((row) => [...row.children].map(textOf));
    assert.deepEqual(facts, [
      [words.facts.name, 'Team Noord'],
      [words.facts.instrument, 'Kwaliteitskader zelfscan'],
      [words.facts.created, '18 november 2026'],
      [words.facts.changed, '20 november 2026'],
      [words.facts.answers, '51 van 54 punten'],
      [words.facts.notes, '6'],
      [words.facts.priorities, '3'],
    ]);
    assert.include(textOf(find(element, 'header')), 'zelfscan-team-noord-2026-11-20.pdf');
  });

  it('takes the focus to its heading', async () => {
    const { element } = await open(examples.default.view);
    element.focusHeading();
    assertFocus(find(element, 'h2'));
  });

  it('only adds what is new', async () => {
    const { element, actions } = await open(examples.default.view);
    assert.equal(textOf(find(element, '.status')), words.status.new);
    assert.deepEqual(findAll(element, 'button').map(textOf), [words.add, words.cancel]);
    findText(element, words.add).click();
    findText(element, words.cancel).click();
    assert.deepEqual(actions, [{ type: 'import-as', how: 'add' }, { type: 'import-cancel' }]);
  });

  it('offers to open what is here when it is the same', async () => {
    const { element, actions } = await open(examples['precies hetzelfde'].view);
    assert.isEmpty(findAll(element, 'table, .newer'));
    findText(element, words.resume).click();
    findText(element, words.copy).click();
    assert.deepEqual(actions, [
      { type: 'import-as', how: 'open' },
      { type: 'import-as', how: 'copy' },
    ]);
  });

  it('tells what is different in words, and which is newer', async () => {
    const { element } = await open(examples['veel verschillen'].view);
    const rows = findAll(element, 'tbody tr').map((row) => [...row.children].map(textOf));
    assert.deepEqual(rows, [
      [words.table.name, 'Team Noord', 'Team Noord en West'],
      [words.table.version, words.full, 'Korte versie'],
      ['GHNT-regio', words.noNote, 'Drenthe'],
      ['Werken met de vijf stappen', 'Nog niet', 'Deels'],
      ['Kindcheck bij volwassen cliënten', words.open, 'Weet ik niet'],
      [
        `Kindcheck bij volwassen cliënten – ${words.note}`,
        words.noNote,
        'Navragen bij de aandachtsfunctionaris. Die is er weer in december.',
      ],
      [
        `Werken met de vijf stappen – ${words.table.priorities}`,
        words.chosen,
        'Elke intake oefenen · Teamleider · mei',
      ],
    ]);
    assert.equal(textOf(find(element, '.newer')), words.newer.here);
    assert.equal(textOf(find(element, 'summary')), words.differences(7));
  });

  it('unfolds a short list, and folds a long one', async () => {
    const few = await open(examples['een paar verschillen'].view);
    assert.isTrue(find<HTMLDetailsElement>(few.element, 'details').open);
    const many = await open(examples['veel verschillen'].view);
    assert.isFalse(find<HTMLDetailsElement>(many.element, 'details').open);
  });

  describe('replacing', () => {
    const ask = async (width?: number) => {
      const opened = await open(examples['een paar verschillen'].view, width);
      findText(opened.element, words.replace).focus();
      await press('Enter');
      await drawn(opened.element);
      return opened;
    };

    it('asks first, names what goes, and has the focus', async () => {
      const { element, actions } = await ask();
      const question = words.confirmReplace('Team Noord');
      assert.equal(nameOf(find(element, '.ask')), question);
      assertFocus(find(element, '#q'));
      assert.deepEqual(actions, []);
      findText(element, words.replaceYes).click();
      assert.deepEqual(actions, [{ type: 'import-as', how: 'replace' }]);
    });

    for (const way of ['the button', 'Escape']) {
      it(`is taken back with ${way}, and the focus goes back`, async () => {
        const { element, actions } = await ask();
        if (way === 'Escape') await press('Escape');
        else findText(element, words.replaceNo).click();
        await drawn(element);
        assertFocus(find(element, '#replace'));
        assert.isEmpty(findAll(element, '.ask'));
        assert.deepEqual(actions, []);
      });
    }

    it('is as good to reach as the rest', async () => {
      const { element } = await ask(288);
      assert.deepEqual(await violations(element), []);
      assert.deepEqual(smallTargets(element.parentElement as Element), []);
      assert.deepEqual(overflowing(element.parentElement as Element), []);
    });
  });

  it('can be cancelled from everywhere', async () => {
    for (const { view } of Object.values(examples)) {
      const { element, actions } = await open(view);
      findText(element, words.cancel).click();
      assert.deepEqual(actions, [{ type: 'import-cancel' }]);
    }
  });
});
