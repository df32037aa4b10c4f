import type { GroupView } from '@zelfscan/core';
import { assert } from 'chai';
import { press as key } from '../../testing/keys.js';
import { act } from '../../scan/actions.js';
import nl from 'texts:card/nl';
import { brokenReferences, nameOf, violations } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { deep, drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { overflowing, smallTargets } from '../../testing/measure.js';
import { agreement, ballot, steps, supportLabels, viewAt } from '../../testing/session-data.js';
import { holds, part, sessionActionsOf } from '../../testing/session-watch.js';
import { actionsOf, assertFocus } from '../../testing/watch.js';
import './define.js';
import { examples } from './session-ballot.examples.js';

const words = nl.session.ballot;
const support = viewAt('support', { ballot: ballot('support', 2), agreement });

const open = async (view: GroupView = steps.choose, width = 1000) => {
  const element = await mount('zs-session-ballot', { view, messages: nl }, { width });
  const turns: boolean[] = [];
  element.addEventListener('zs-turn', ({ open }) => turns.push(open));
  const press = async (label: string) => {
    findText(element, label).click();
    await drawn(element);
  };
  const show = async (next: GroupView) => {
    element.view = next;
    await drawn(element);
  };
  const radios = (): HTMLInputElement[] =>
    [...deep(element.shadowRoot as ShadowRoot)].filter((one) => one instanceof HTMLInputElement);
  return { element, turns, press, show, radios, actions: sessionActionsOf(element), leaks: actionsOf(element) };
};

describe('zs-session-ballot', () => {
  checkExamples('zs-session-ballot', examples, { messages: nl });

  describe('a turn', () => {
    it('is covered until someone opens it, and then holds no choice', async () => {
      const { element, turns, press, radios } = await open();
      assert.isEmpty(radios());
      assert.include(textOf(find(element, '.cover')), '3 van de 7');
      await press(words.open);
      assert.deepEqual(turns, [true]);
      assert.lengthOf(radios(), 8);
      assert.isTrue(radios().every(({ checked }) => !checked));
      assertFocus(find(element, '#turn'));
    });

    it('casts once, covers itself, and leaves no trace of the choice', async () => {
      const { element, turns, press, radios, actions, leaks } = await open();
      const plain = () =>
        element.shadowRoot?.innerHTML.replace(/<!--.*?-->/gs, '').replace(/<p class="sr".*?<\/p>/s, '');
      const covered = plain();
      await press(words.open);
      radios()[5]?.click();
      await drawn(element);
      assert.isTrue(radios()[5]?.checked);
      radios()[2]?.click();
      await drawn(element);
      assert.deepEqual(actions, [], 'a mind can change before the vote is cast');
      const item = part(element, 'zs-dilemma-item');
      await press(words.done);
      assert.deepEqual(actions, [{ type: 'cast', value: 3 }]);
      assert.deepEqual(turns, [true, false]);
      assert.isEmpty(radios());
      assert.isFalse(item.isConnected);
      assert.equal(plain(), covered);
      assert.deepEqual(leaks, [], 'nothing of the choice goes further than this element');
      assertFocus(find(element, '#cover'));
    });

    it('holds the choice nowhere after it was cast, or covered', async () => {
      const { element, press, radios } = await open();
      for (const end of [words.done, words.cover]) {
        await press(words.open);
        radios().at(-1)?.click();
        await drawn(element);
        assert.isTrue(holds(element, 'unknown'), 'what is looked for can be found while it is there');
        await press(end);
        assert.isFalse(holds(element, 'unknown'), end);
      }
    });

    it('gives the next person elements of their own', async () => {
      const { element, press, radios } = await open();
      await press(words.open);
      const before = part(element, 'zs-dilemma-item');
      radios()[0]?.click();
      await press(words.done);
      await press(words.open);
      assert.notStrictEqual(part(element, 'zs-dilemma-item'), before);
      assert.isTrue(radios().every(({ checked }) => !checked));
    });

    it('takes ‘weet ik niet’ for a vote', async () => {
      const { press, radios, actions } = await open();
      await press(words.open);
      radios().at(-1)?.click();
      await press(words.done);
      assert.deepEqual(actions, [{ type: 'cast', value: 'unknown' }]);
    });

    it('says what to do when nothing is chosen, and stays open', async () => {
      const { element, press, radios, actions } = await open();
      await press(words.open);
      findText(element, words.done).focus();
      await key('Enter');
      await drawn(element);
      assert.equal(textOf(find(element, '.missing')), words.nothingYet);
      assert.lengthOf(radios(), 8);
      assert.deepEqual(actions, []);
      assertFocus(findText(element, words.done));
    });

    it('forgets a choice that was covered without casting', async () => {
      const { element, press, radios, actions } = await open();
      await press(words.open);
      radios()[6]?.click();
      await press(words.cover);
      assertFocus(find(element, '#cover'));
      await press(words.open);
      assert.isTrue(radios().every(({ checked }) => !checked));
      assert.deepEqual(actions, []);
    });

    it('goes by keys alone', async () => {
      const { element, actions } = await open();
      findText(element, words.open).focus();
      await key('Enter');
      await drawn(element);
      await key('Tab');
      await key('Space');
      await key('ArrowRight');
      await drawn(element);
      findText(element, words.done).focus();
      await key('Enter');
      assert.deepEqual(actions, [{ type: 'cast', value: 2 }]);
    });
  });

  describe('from outside', () => {
    for (const [what, next] of [
      ['another step', steps.again],
      ['another dilemma', viewAt('choose', { place: { step: 'choose', itemId: 'ander' }, ballot: ballot('first', 0) })],
      ['a ballot that is full', viewAt('choose', { ballot: ballot('first', 7) })],
    ] as const) {
      it(`${what} covers a turn, and the choice is gone`, async () => {
        const { turns, press, show, radios, actions } = await open();
        await press(words.open);
        radios()[1]?.click();
        await show(next);
        assert.isEmpty(radios());
        assert.deepEqual(turns, [true, false]);
        await show(steps.choose);
        await press(words.open);
        assert.isTrue(radios().every(({ checked }) => !checked));
        assert.deepEqual(actions, []);
      });
    }

    it('the vote of another window leaves a turn open', async () => {
      const { press, show, radios } = await open();
      await press(words.open);
      radios()[1]?.click();
      await show(viewAt('choose', { ballot: ballot('first', 4) }));
      assert.isTrue(radios()[1]?.checked);
    });

    it('leaving the page, or the page leaving it, covers it', async () => {
      const { element, press, radios } = await open();
      await press(words.open);
      radios()[1]?.click();
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      await drawn(element);
      assert.isEmpty(radios());
      await press(words.open);
      radios()[1]?.click();
      const place = element.parentElement;
      element.remove();
      place?.append(element);
      await drawn(element);
      assert.isEmpty(radios());
    });

    it('an answer of elsewhere is not taken for a vote', async () => {
      const { element, press, actions } = await open();
      await press(words.open);
      act(element, { type: 'answer', itemId: 'x', value: 4 });
      await press(words.done);
      assert.deepEqual(actions, []);
    });
  });

  describe('support', () => {
    it('is five levels in words, none chosen', async () => {
      const { element, press, radios, actions } = await open(support);
      await press(words.open);
      assert.deepEqual(radios().map(nameOf), supportLabels);
      assert.equal(nameOf(find(element, 'fieldset')), words.supportQuestion);
      assert.isTrue(radios().every(({ checked }) => !checked));
      radios()[3]?.click();
      await press(words.done);
      assert.deepEqual(actions, [{ type: 'cast', value: 4 }]);
      assert.isEmpty(radios());
    });
  });

  describe('the facilitator', () => {
    it('reveals when everyone has chosen, and only then', async () => {
      const { element, press, show, actions } = await open();
      assert.notInclude(textOf(find(element, '.cover')), words.reveal);
      await show(viewAt('choose', { ballot: ballot('first', 7) }));
      assert.include(textOf(find(element, '.cover')), words.everyone);
      assert.notInclude(textOf(find(element, '.cover')), words.open);
      await press(words.reveal);
      assert.deepEqual(actions, [{ type: 'reveal' }]);
    });

    it('corrects the number of people', async () => {
      const { element, actions } = await open();
      find<HTMLDetailsElement>(element, 'details').open = true;
      const [fewer, more] = findAll(element, '.sign');
      fewer?.click();
      more?.click();
      assert.deepEqual(actions, [
        { type: 'participants', count: 6 },
        { type: 'participants', count: 8 },
      ]);
    });

    it('starts again after a question, with the focus on it', async () => {
      const { element, press, actions } = await open();
      find<HTMLDetailsElement>(element, 'details').open = true;
      await press(words.restart);
      assertFocus(find(element, '#confirm'));
      await press(words.cancel);
      assert.deepEqual(actions, []);
      await press(words.restart);
      await press(words.confirmYes);
      assert.deepEqual(actions, [{ type: 'restart-ballot' }]);
      assertFocus(find(element, '#cover'));
    });
  });

  for (const [name, view] of [
    ['a dilemma', steps.choose],
    ['support', support],
  ] as const) {
    for (const width of [288, 1000]) {
      it(`has an open turn about ${name} that axe has no objection to, at ${width} px`, async () => {
        const { element, press } = await open(view, width);
        await press(words.open);
        assert.deepEqual(await violations(element), []);
        assert.deepEqual(smallTargets(element), []);
        assert.deepEqual(overflowing(element.parentElement as HTMLElement), []);
        assert.deepEqual(brokenReferences(element.parentElement as HTMLElement), []);
      });
    }
  }
});
