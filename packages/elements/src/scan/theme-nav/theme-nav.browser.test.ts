import { assert } from 'chai';
import nl from 'texts:scan/nl';
import { nameOf, violations } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { press } from '../../testing/keys.js';
import { overflowing, smallTargets } from '../../testing/measure.js';
import { actionsOf, assertFocus, focused } from '../../testing/watch.js';
import './define.js';
import { examples } from './theme-nav.examples.js';

type Example = (typeof examples)[keyof typeof examples];

describe('zs-theme-nav', () => {
  const open = async (example: Example = examples.default, width = 1000) => {
    const element = await mount('zs-theme-nav', { ...example, messages: nl }, { width });
    return { element, actions: actionsOf(element), fold: () => find(element, '.fold') };
  };

  checkExamples('zs-theme-nav', examples, { messages: nl });

  it('names every theme with how far it is', async () => {
    const { element } = await open();
    const names = findAll(element, '.entry').map(nameOf);
    assert.equal(names[0], 'Signaleren en de meldcode , 7 van 7');
    assert.equal(names[3], 'Regie en één plan , 0 van 6');
    assert.equal(names[8], nl.fill.results);
    assert.equal(nameOf(find(element, 'nav')), nl.fill.themes);
  });

  it('marks where one is: a theme, or the results', async () => {
    const current = (element: Element) => findAll(element, '[aria-current=step]').map(textOf);
    const { element } = await open();
    assert.lengthOf(current(element), 1);
    assert.include(current(element)[0], 'Stabiele veiligheid en herstel');
    element.results = true;
    await drawn(element);
    assert.deepEqual(current(element), [`→${nl.fill.results}`]);
  });

  it('draws as much of each ring as is done', async () => {
    const { element } = await open();
    const around = 2 * Math.PI * 8;
    const arcs = findAll(element, '.arc').map((arc) => Number(arc.getAttribute('stroke-dasharray')?.split(' ')[0]));
    assert.lengthOf(arcs, 3);
    [1, 1, 2 / 6].forEach((share, i) => assert.closeTo(arcs[i] ?? 0, share * around, 0.001));
  });

  it('goes where a person presses', async () => {
    const { element, actions } = await open();
    findText(element, 'Regie en één plan').focus();
    await press('Enter');
    await press('Tab');
    await press('Space');
    findText(element, nl.fill.results).click();
    findText(element, nl.start.paper).click();
    findText(element, nl.fill.overview).click();
    assert.deepEqual(actions, [
      { type: 'go', to: 'regie' },
      { type: 'go', to: 'samenwerken' },
      { type: 'open-results' },
      { type: 'open-grid' },
      { type: 'open-start' },
    ]);
  });

  it('filters when the box is ticked, not when code ticks it', async () => {
    const { element, actions } = await open();
    const box = find<HTMLInputElement>(element, '[type=checkbox]');
    assert.equal(nameOf(box), nl.fill.openOnly);
    element.openOnly = true;
    await drawn(element);
    assert.isTrue(box.checked);
    assert.deepEqual(actions, []);
    box.focus();
    await press('Space');
    assert.deepEqual(actions, [{ type: 'filter', openOnly: false }]);
    assertFocus(box);
  });

  describe('where there is little room', () => {
    it('folds up, and opens with the keyboard', async () => {
      const { element, actions, fold } = await open(examples.default, 288);
      const list = find(element, 'ol');
      assert.isFalse(list.checkVisibility());
      assert.equal(fold().ariaExpanded, 'false');
      fold().focus();
      await press('Enter');
      await drawn(element);
      assert.isTrue(list.checkVisibility());
      assert.equal(fold().ariaExpanded, 'true');
      assertFocus(fold());
      await press('Tab');
      assert.include(textOf(focused()), 'Signaleren');
      assert.deepEqual(actions, []);
    });

    it('is as good when it is open', async () => {
      for (const example of Object.values(examples)) {
        const { element, fold } = await open(example, 288);
        fold().click();
        await drawn(element);
        const page = element.parentElement as Element;
        assert.deepEqual(smallTargets(page), []);
        assert.deepEqual(overflowing(page), []);
        assert.deepEqual(await violations(element), []);
      }
    });

    it('folds up again after a choice', async () => {
      const { element, actions, fold } = await open(examples.default, 288);
      fold().click();
      await drawn(element);
      findText(element, 'Directe veiligheid').click();
      await drawn(element);
      assert.isFalse(find(element, 'ol').checkVisibility());
      assert.deepEqual(actions, [{ type: 'go', to: 'directe-veiligheid' }]);
    });
  });

  it('needs no folding where there is room', async () => {
    const { element, fold } = await open();
    assert.isFalse(fold().checkVisibility());
    assert.isTrue(find(element, 'ol').checkVisibility());
  });
});
