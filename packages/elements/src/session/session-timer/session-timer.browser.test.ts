import { assert } from 'chai';
import { press } from '../../testing/keys.js';
import nl from 'texts:card/nl';
import { nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { sessionActionsOf } from '../../testing/session-watch.js';
import { assertFocus } from '../../testing/watch.js';
import './define.js';
import { examples } from './session-timer.examples.js';

const words = nl.session.timer;

/** A clock that stands still until it is told to go on. */
function fakeClock() {
  const runs = new Set<() => void>();
  let now = 1_000_000;
  return {
    now: () => now,
    every: (run: () => void) => {
      runs.add(run);
      return () => runs.delete(run);
    },
    pass: (seconds: number) => {
      now += seconds * 1000;
      for (const run of [...runs]) run();
    },
    watched: () => runs.size,
  };
}

describe('zs-session-timer', () => {
  checkExamples('zs-session-timer', examples, { messages: nl });

  const open = async () => {
    const clock = fakeClock();
    const element = await mount('zs-session-timer', { messages: nl, clock });
    const pass = async (seconds: number) => {
      clock.pass(seconds);
      await drawn(element);
    };
    return { element, clock, pass, actions: sessionActionsOf(element) };
  };
  const said = (element: Element) => textOf(find(element, '[role=status]'));

  it('is off until someone chooses a time', async () => {
    const { element, clock } = await open();
    assert.deepEqual(findAll(element, 'button').map(nameOf), [2, 3, 5].map(words.minutes));
    assert.equal(said(element), '');
    assert.equal(clock.watched(), 0);
  });

  it('starts, counts down in minutes, and ends with a sentence', async () => {
    const { element, clock, pass, actions } = await open();
    findText(element, words.short(2)).click();
    await drawn(element);
    assert.deepEqual(actions, [{ type: 'start-timer', timer: { minutes: 2, startedAt: 1_000_000 } }]);
    assert.equal(said(element), words.started(2));
    assert.equal(textOf(find(element, '.left')), words.left(2));
    await pass(30);
    assert.equal(textOf(find(element, '.left')), words.left(2));
    assert.equal(element.shadowRoot?.querySelector('.rest')?.getAttribute('width'), '75');
    await pass(30);
    assert.equal(textOf(find(element, '.left')), words.last);
    assert.equal(said(element), words.started(2), 'the minutes between are not called out');
    await pass(60);
    assert.equal(said(element), words.over);
    assert.isEmpty(findAll(element, '.left'));
    assert.equal(clock.watched(), 0, 'nothing is watched any more');
    assert.lengthOf(actions, 1, 'the end asks for nothing');
  });

  it('can be stopped, and keeps the focus', async () => {
    const { element, clock, actions } = await open();
    findText(element, words.short(5)).focus();
    await press('Enter');
    await drawn(element);
    assertFocus(findText(element, words.stop));
    await press('Enter');
    await drawn(element);
    assertFocus(findText(element, words.short(2)));
    assert.deepEqual(actions.at(-1), { type: 'stop-timer' });
    assert.equal(clock.watched(), 0);
  });

  it('shows a time that was started elsewhere, without buttons', async () => {
    const clock = fakeClock();
    const timer = { minutes: 3, startedAt: clock.now() - 60_000 };
    const element = await mount('zs-session-timer', { messages: nl, clock, timer, plain: true });
    const actions = sessionActionsOf(element);
    assert.equal(textOf(find(element, '.left')), words.left(2));
    assert.isEmpty(findAll(element, 'button'));
    element.timer = null;
    await drawn(element);
    assert.equal(textOf(find(element, 'div')), '');
    assert.deepEqual(actions, []);
  });

  it('lets go of the clock when it leaves the page', async () => {
    const { element, clock } = await open();
    findText(element, words.short(2)).click();
    await drawn(element);
    assert.equal(clock.watched(), 1);
    element.remove();
    assert.equal(clock.watched(), 0);
  });
});
