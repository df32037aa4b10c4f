import { assert } from 'chai';
import words from 'texts:list/nl';
import { nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { press, type } from '../../testing/keys.js';
import { actionsOf, assertFocus, focused } from '../../testing/watch.js';
import './scan-list-define.js';
import { examples, scans, unreadable } from './scan-list.examples.js';
import type { ScanSummary } from './view.js';

describe('zs-scan-list', () => {
  const open = async (shown: readonly ScanSummary[] = scans) => {
    const element = await mount('zs-scan-list', { scans: shown, messages: words });
    return {
      element,
      actions: actionsOf(element),
      hit: async (text: string) => {
        findText(element, text).focus();
        await press('Enter');
        await drawn(element);
      },
      show: async (next: readonly ScanSummary[]) => {
        element.scans = next;
        await drawn(element);
      },
    };
  };

  checkExamples('zs-scan-list', examples, { messages: words });

  it('says of each when it is erased, and in time offers to keep it longer or to copy it', async () => {
    const { element, actions, hit } = await open(examples['met een einde'].scans);
    const [far, soon] = findAll(element, 'li').map(textOf);
    assert.include(far, words.erased('20 november 2027'));
    assert.notInclude(far, words.hold);
    assert.include(soon, words.erased('3 december 2026'));
    await hit(words.hold);
    await hit(words.copy);
    assert.deepEqual(actions, [
      { type: 'keep-longer', id: 'd4' },
      { type: 'copy', id: 'd4' },
    ]);
  });

  it('names every button by what it does and to which scan', async () => {
    const { element } = await open(scans.slice(0, 1));
    assert.deepEqual(findAll(element, 'button').map(nameOf), [
      ...[words.resume, words.rename, words.remove].map((word) => `${word}: Team Noord`),
      words.wipe,
    ]);
    assert.equal(nameOf(find(element, 'section')), words.heading);
  });

  it('says how far each scan is and when it was saved', async () => {
    const { element } = await open();
    assert.deepEqual(findAll(element, '.what p').map(textOf), [
      '23 van 54 ingevuld, bewaard op 20 november 2026',
      '54 van 54 ingevuld, bewaard op 3 september 2026',
      '0 van 48 ingevuld, bewaard op 1 september 2026',
    ]);
  });

  it('goes on with a scan', async () => {
    const { actions, hit } = await open();
    await hit(`${words.resume}: Team Zuid`);
    assert.deepEqual(actions, [{ type: 'resume', id: 'c3' }]);
  });

  const buttonsIn = (row: HTMLElement | undefined) => [...(row?.querySelectorAll('button') ?? [])].map(textOf);

  describe('a scan that cannot be opened', () => {
    it('says why in words, with the version of its questions where that is known', async () => {
      const { element } = await open(examples['scans die niet open kunnen'].scans);
      const rows = findAll(element, 'li').slice(1);
      assert.deepEqual(
        rows.map((row) => textOf(row.querySelector('.what p'))),
        [
          words.why['record-damaged'],
          words.why['record-too-new'],
          words.why['instrument-missing'],
          words.why['load-failed'],
          words.unreadable,
        ],
      );
      assert.deepEqual(
        rows.map((row) => textOf(row.querySelector('.what p + p'))),
        ['', '', words.version('0.9.0'), words.version('1.0.0'), ''],
      );
    });

    it('can be copied as it is, and deleted', async () => {
      const { element, actions, hit } = await open([unreadable('record-damaged')]);
      assert.deepEqual(buttonsIn(findAll(element, 'li')[0]), [
        `${words.copy}: Proef voorjaar`,
        `${words.remove}: Proef voorjaar`,
      ]);
      await hit(words.copy);
      assert.deepEqual(actions, [{ type: 'copy', id: 'x-record-damaged' }]);
    });
  });

  describe('a scan of an earlier version', () => {
    it('says so, and can be gone on with or carried over', async () => {
      const { element, actions, hit } = await open(examples['een eerdere versie'].scans);
      const [newest, older] = findAll(element, 'li');
      assert.notInclude(textOf(newest), words.version('1.1.0'));
      assert.include(textOf(older), words.version('1.0.0'));
      assert.deepEqual(
        buttonsIn(older),
        [words.resume, words.rename, words.carryOver('1.1.0'), words.remove].map((word) => `${word}: Team West`),
      );
      await hit(words.carryOver('1.1.0'));
      await hit(`${words.resume}: Team West`);
      assert.deepEqual(actions, [
        { type: 'carry-over', id: 'o1' },
        { type: 'resume', id: 'o1' },
      ]);
    });
  });

  describe('deleting', () => {
    it('asks first, in place, with the focus on the question', async () => {
      const { element, actions, hit } = await open();
      await hit(`${words.remove}: Team Noord`);
      assert.deepEqual(actions, []);
      assertFocus(find(element, '#q'));
      assert.equal(nameOf(find(element, '.ask')), words.confirmRemove('Team Noord'));
      assert.isTrue(findAll(element, 'li')[0]?.contains(find(element, '.ask')));
      await press('Tab');
      assert.equal(textOf(focused()), words.confirmYes);
    });

    it('asks one question at a time', async () => {
      const { element, hit } = await open();
      await hit(`${words.remove}: Team Noord`);
      await hit(`${words.remove}: Team Zuid`);
      assert.deepEqual(findAll(element, '.ask p').map(textOf), [words.confirmRemove('Team Zuid')]);
      await hit(`${words.rename}: Team Noord`);
      assert.isEmpty(findAll(element, '.ask'));
    });

    it('is done after a yes, and the focus goes to the heading', async () => {
      const { element, actions, hit, show } = await open();
      await hit(`${words.remove}: Team Zuid`);
      await hit(words.confirmYes);
      await show(scans.slice(0, 2));
      assert.deepEqual(actions, [{ type: 'remove', id: 'c3' }]);
      assertFocus(find(element, '#h'));
    });

    it('is not done after a no', async () => {
      const { element, actions, hit } = await open();
      await hit(`${words.remove}: Team Noord`);
      await hit(words.cancel);
      assert.deepEqual(actions, []);
      assert.isEmpty(findAll(element, '.ask'));
      assertFocus(find(element, '#h'));
    });

    it('of everything asks as well', async () => {
      const { element, actions, hit } = await open();
      await hit(words.wipe);
      assert.deepEqual(actions, []);
      assert.equal(nameOf(find(element, '.ask')), words.confirmWipe);
      await hit(words.confirmYes);
      assert.deepEqual(actions, [{ type: 'wipe' }]);
    });
  });

  describe('renaming', () => {
    it('begins in the field with the name selected, and saves on Enter', async () => {
      const { element, actions, hit } = await open();
      await hit(`${words.rename}: Team Noord`);
      const field = find<HTMLInputElement>(element, '#name');
      assertFocus(field);
      assert.equal(nameOf(field), words.name);
      assert.equal(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0), 'Team Noord');
      await type('Wijk 3');
      await press('Enter');
      await drawn(element);
      assert.deepEqual(actions, [{ type: 'rename', id: 'a1', name: 'Wijk 3' }]);
      assert.isEmpty(findAll(element, 'form'));
      assertFocus(find(element, '#h'));
    });

    it('can be left', async () => {
      const { element, actions, hit } = await open();
      await hit(`${words.rename}: Team Noord`);
      await type('Anders');
      await hit(words.cancel);
      assert.deepEqual(actions, []);
      assertFocus(find(element, '#h'));
      await hit(`${words.rename}: Team Noord`);
      assert.equal(find<HTMLInputElement>(element, '#name').value, 'Team Noord');
    });
  });
});
