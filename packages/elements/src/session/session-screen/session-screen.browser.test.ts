import type { GroupView, PersonalData } from '@zelfscan/core';
import { assert } from 'chai';
import { press } from '../../testing/keys.js';
import nl from 'texts:card/nl';
import { nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { agreement, steps, viewAt } from '../../testing/session-data.js';
import { part, sessionActionsOf } from '../../testing/session-watch.js';
import { assertFocus, fill } from '../../testing/watch.js';
import './define.js';
import { examples } from './session-screen.examples.js';

const words = nl.session;
/** Finds the word Jan. */
const check = (text: string): PersonalData[] => {
  const start = text.indexOf('Jan');
  return start < 0 ? [] : [{ kind: 'email', start, end: start + 3, text: 'Jan' }];
};

const open = async (view: GroupView) => {
  const element = await mount('zs-session-screen', { view, messages: nl, check, beamer: false });
  const show = async (next: GroupView) => {
    element.view = next;
    await drawn(element);
  };
  const write = (label: string, text: string) => {
    const field = findAll(element, 'zs-guarded-text').find((one) => textOf(find(one, 'label')) === label);
    if (!field) throw new Error(`no field ${label}`);
    fill(find<HTMLTextAreaElement>(field, '#text'), text);
  };
  return { element, show, write, actions: sessionActionsOf(element) };
};

describe('zs-session-screen', () => {
  checkExamples('zs-session-screen', examples, { messages: nl });

  for (const [step, view] of Object.entries(steps)) {
    it(`has the step, the safety line and where it comes from on “${step}”`, async () => {
      const { element } = await open(view);
      assert.equal(textOf(find(element, 'h2')), view.title);
      assert.equal(textOf(find(element, '.safety')), nl.safety);
      assert.include(textOf(find(element, 'footer')), view.provenance);
    });
  }

  describe('the way', () => {
    it('goes back and on, and names where to', async () => {
      const { element, actions } = await open(steps.reveal);
      const [back, on] = findAll(element, '.bar .buttons button');
      assert.equal(nameOf(back as HTMLElement), words.to(words.previous, 'In stilte'));
      assert.equal(nameOf(on as HTMLElement), words.to(words.next, 'Uitleggen'));
      back?.click();
      on?.focus();
      await press('Enter');
      assert.deepEqual(actions, [
        { type: 'go', step: 'choose', itemId: 'open-gedoseerd' },
        { type: 'go', step: 'explain', itemId: 'open-gedoseerd' },
      ]);
    });

    it('takes the focus along to the title of the next step', async () => {
      const { element, show } = await open(steps.reveal);
      findText(element, words.next).focus();
      await show(steps.explain);
      assertFocus(find(element, 'h2'));
    });

    it('leaves the focus alone when it is elsewhere, and on a change within a step', async () => {
      const { element, show } = await open(steps.case);
      await show(steps.pick);
      assert.isNull(element.shadowRoot?.activeElement);
      const box = find(element, 'input');
      box.focus();
      await show(viewAt('pick'));
      assertFocus(box);
    });

    it('waits for a text that someone still has to decide on', async () => {
      const { element, write, actions } = await open(steps.explain);
      write(words.talk.explain.label, 'Jan belt');
      await drawn(element);
      findText(element, words.next).click();
      part(element, 'zs-session-steps').shadowRoot?.querySelector<HTMLElement>('ol button')?.click();
      await drawn(element);
      assert.deepEqual(actions, []);
      assertFocus(find(part(element, 'zs-guarded-text'), '#q'));
    });

    it('opens the beamer and leaves', async () => {
      const { element, actions } = await open(steps.case);
      findText(element, words.openBeamer).click();
      findText(element, words.leave).click();
      assert.deepEqual(actions, [{ type: 'open-beamer' }, { type: 'leave' }]);
      element.beamer = true;
      await drawn(element);
      assert.include(textOf(find(element, '.ways')), words.beamerOpen);
    });
  });

  describe('what is asked for', () => {
    it('the case and the number of people, within bounds', async () => {
      const { element, show, write, actions } = await open(steps.case);
      const [fewer, more] = findAll(element, '.sign');
      assert.deepEqual(
        [fewer, more].map((one) => nameOf(one as HTMLElement)),
        [words.case.fewer, words.case.more],
      );
      more?.click();
      await show({ ...steps.case, participants: 30 });
      more?.click();
      await show({ ...steps.case, participants: 2 });
      fewer?.click();
      assert.equal(fewer?.ariaDisabled, 'true');
      write(words.case.line.label, 'Een stel en een kind.');
      assert.deepEqual(actions, [
        { type: 'participants', count: 8 },
        { type: 'case', line: 'Een stel en een kind.' },
      ]);
    });

    it('a dilemma to talk about, and to leave out', async () => {
      const { element, actions } = await open(steps.pick);
      const boxes = findAll<HTMLInputElement>(element, '.cell input');
      assert.equal(nameOf(boxes[0] as HTMLElement), 'Beschermen of zelf laten kiezen');
      boxes[0]?.click();
      boxes[2]?.click();
      assert.deepEqual(actions, [
        { type: 'pick', itemId: 'beschermen-kiezen', chosen: true },
        { type: 'pick', itemId: 'open-gedoseerd', chosen: false },
      ]);
    });

    it('notes, per field', async () => {
      const { show, write, actions } = await open(steps.explain);
      write(words.talk.explain.label, 'Gezegd');
      await show(steps.upsides);
      write(words.talk.note('Open naar iedereen'), 'Links');
      write(words.talk.note('Eerst apart en gedoseerd'), 'Rechts');
      const itemId = 'open-gedoseerd';
      assert.deepEqual(actions, [
        { type: 'note', itemId, field: 'explain', text: 'Gezegd' },
        { type: 'note', itemId, field: 'left', text: 'Links' },
        { type: 'note', itemId, field: 'right', text: 'Rechts' },
      ]);
    });

    it('an agreement, field by field, with a date', async () => {
      const { element, write, actions } = await open(viewAt('agree'));
      const itemId = 'open-gedoseerd';
      for (const key of ['accent', 'who', 'what', 'when', 'signal'] as const) write(words.agree[key].label, key);
      const date = find<HTMLInputElement>(element, 'input[type=date]');
      assert.equal(nameOf(date), words.agree.evaluate.label);
      fill(date, '2027-01-15');
      assert.deepEqual(
        actions,
        ['accent', 'who', 'what', 'when', 'signal']
          .map((key) => ({ type: 'agree', itemId, agreement: { [key]: key } }))
          .concat([{ type: 'agree', itemId, agreement: { evaluate: '2027-01-15' } }]) as never,
      );
    });

    it('a date that is words stays words', async () => {
      const { element } = await open(viewAt('agree', { agreement: { ...agreement, evaluate: 'na de vakantie' } }));
      assert.isEmpty(findAll(element, 'input[type=date]'));
    });

    it('reservations', async () => {
      const { write, actions } = await open(steps.support);
      write(words.support.reservations.label, 'Nog niet');
      assert.deepEqual(actions, [{ type: 'reservation', itemId: 'open-gedoseerd', text: 'Nog niet' }]);
    });

    it('what to keep, and a new session only after a question', async () => {
      const { element, actions } = await open(steps.summary);
      for (const label of [words.summary.report, words.summary.saveFile]) findText(element, label).click();
      findText(element, words.summary.startNew).click();
      await drawn(element);
      assertFocus(find(element, '#confirm'));
      findText(element, words.summary.cancel).click();
      await drawn(element);
      assertFocus(find(element, '#start-new'));
      findText(element, words.summary.startNew).click();
      await drawn(element);
      findText(element, words.summary.confirmYes).click();
      assert.deepEqual(actions, [{ type: 'report' }, { type: 'save-file' }, { type: 'start-new' }]);
    });

    it('nothing, when code changes what is shown', async () => {
      const { show, actions } = await open(steps.case);
      for (const view of Object.values(steps)) await show(view);
      assert.deepEqual(actions, []);
    });
  });

  describe('a turn', () => {
    it('leaves nothing on the screen but the choice and the safety line', async () => {
      const { element, show } = await open(steps.choose);
      const ballot = part(element, 'zs-session-ballot');
      findText(ballot, words.ballot.open).click();
      await drawn(element);
      for (const place of ['.top', 'header', '.bar', '.ways']) assert.isFalse(find(element, place).checkVisibility());
      assert.isTrue(find(element, '.safety').checkVisibility());
      findText(ballot, words.ballot.cover).click();
      await drawn(element);
      assert.isTrue(find(element, '.bar').checkVisibility());
      findText(ballot, words.ballot.open).click();
      await drawn(element);
      await show(steps.reveal);
      assert.isTrue(find(element, '.bar').checkVisibility());
      assertFocus(find(element, 'h2'));
    });
  });

  it('keeps a time that runs from one step to the next', async () => {
    const { element, show } = await open(steps.choose);
    const timer = part(element, 'zs-session-timer');
    findText(timer, words.timer.short(3)).click();
    await show(steps.reveal);
    assert.strictEqual(part(element, 'zs-session-timer'), timer);
    assert.include(textOf(find(timer, '.left')), words.timer.left(3));
    assert.equal(element.timer?.minutes, 3);
  });
});
