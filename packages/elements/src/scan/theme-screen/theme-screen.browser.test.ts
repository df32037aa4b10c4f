import type { ThemeView } from '@zelfscan/core';
import { assert } from 'chai';
import nl from 'texts:scan/nl';
import type { ZsScaleItem } from '../scale-item/scale-item.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, mount, textOf } from '../../testing/examples.js';
import { press } from '../../testing/keys.js';
import { actionsOf, assertFocus, focused } from '../../testing/watch.js';
import './define.js';
import { examples, nextTheme, theme } from './theme-screen.examples.js';

const open = async (props: { view: ThemeView; openOnly: boolean } = examples.default) => {
  const element = await mount('zs-theme-screen', { ...props, messages: nl });
  return {
    element,
    actions: actionsOf(element),
    items: () => findAll<ZsScaleItem>(element, 'zs-scale-item'),
    shown: () => findAll<ZsScaleItem>(element, 'zs-scale-item').map(({ view }) => view.id),
    show: async (next: { view?: ThemeView; openOnly?: boolean }) => {
      Object.assign(element, next);
      await drawn(element);
    },
  };
};
const answered = (view: ThemeView, ...ids: string[]): ThemeView => ({
  ...view,
  items: view.items.map((item) => (ids.includes(item.id) ? { ...item, value: 3 } : item)),
  open: view.open.filter((id) => !ids.includes(id)),
});

describe('zs-theme-screen', () => {
  checkExamples('zs-theme-screen', examples, { messages: nl });

  it('shows all items in their order under the name of the theme', async () => {
    const { element, shown } = await open();
    assert.deepEqual(shown(), ['1.1', '1.4', '1.5']);
    assert.equal(textOf(find(element, 'header')), `Thema 1 van 8 ${theme.title} ${theme.intro}`);
  });

  it('passes on what is asked of an item, once, past its own edge', async () => {
    const { actions, items } = await open();
    find(items()[1] as ZsScaleItem, '.level').click();
    assert.deepEqual(actions, [{ type: 'answer', itemId: '1.4', value: 1 }]);
  });

  it('says how far the score is, and the score when there is one', async () => {
    const { element, show } = await open();
    assert.equal(textOf(find(element, '.interim')), nl.fill.noInterim(2, 0));
    await show({ view: examples['met tussenstand'].view });
    assert.equal(textOf(find(element, '.interim summary')), nl.fill.interim('2,7', 3, 3));
    assert.equal(textOf(find(element, '.interim p')), nl.fill.sum([3, 2, 3], 3, '2,7'));
  });

  it('has one Tab stop per question for its answers', async () => {
    const { element, items } = await open();
    const stops = new Map<string, number>();
    element.focusHeading();
    // Each question has at most five stops: answers, explanations, note.
    for (let presses = 0; presses < 15; presses += 1) {
      await press('Tab');
      const at = focused();
      if (!(at instanceof HTMLInputElement) || at.type !== 'radio') continue;
      const { id } = ((at.getRootNode() as ShadowRoot).host as ZsScaleItem).view;
      stops.set(id, (stops.get(id) ?? 0) + 1);
      if (stops.size === items().length) break;
    }
    assert.deepEqual(
      [...stops],
      [
        ['1.1', 1],
        ['1.4', 1],
        ['1.5', 1],
      ],
    );
  });

  it('takes the focus to the name of the theme', async () => {
    const { element } = await open();
    element.focusHeading();
    assertFocus(find(element, 'h2'));
  });

  describe('showing only what is open', () => {
    it('keeps an item that is answered meanwhile, with the focus in it', async () => {
      const { items, shown, show } = await open({ view: theme, openOnly: true });
      items()[0]?.focusFirst();
      const at = focused();
      await show({ view: answered(theme, '1.1') });
      assert.deepEqual(shown(), ['1.1', '1.4', '1.5']);
      assertFocus(at);
    });

    it('starts anew when it is set again, or another theme opens', async () => {
      const { shown, show } = await open({ view: theme, openOnly: true });
      await show({ view: answered(theme, '1.1') });
      await show({ openOnly: false });
      assert.deepEqual(shown(), ['1.1', '1.4', '1.5']);
      await show({ openOnly: true });
      assert.deepEqual(shown(), ['1.4', '1.5']);
      await show({ view: nextTheme });
      assert.deepEqual(shown(), ['2.2', '2.3']);
      await show({ view: answered(theme, '1.1', '1.4') });
      assert.deepEqual(shown(), ['1.5']);
    });

    it('says that nothing is open', async () => {
      const { element, shown } = await open(examples['niets meer open']);
      assert.deepEqual(shown(), []);
      assert.equal(textOf(find(element, '.none')), nl.fill.noneOpen);
    });
  });

  it('leaves nothing behind of the theme before', async () => {
    const { items, show, actions } = await open({ view: examples['met tussenstand'].view, openOnly: false });
    await show({ view: nextTheme });
    const checked = items().map(
      (item) => findAll<HTMLInputElement>(item, 'input').filter((radio) => radio.checked).length,
    );
    assert.deepEqual(checked, [1, 0, 0]);
    assert.isTrue(items().every((item) => findAll(item, 'textarea').length === 0));
    assert.deepEqual(actions, []);
  });
});
