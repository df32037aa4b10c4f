import { assert } from 'chai';
import { press, type } from '../../testing/keys.js';
import nl from 'texts:card/nl';
import { descriptionOf, nameOf, violations } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { assertFocus, fill } from '../../testing/watch.js';
import './define.js';
import { check, examples } from './guarded-text.examples.js';
import type { ZsGuardedText } from './guarded-text.js';

const words = nl.guard;
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

const open = async (props: Partial<ZsGuardedText> = {}) => {
  const element = await mount('zs-guarded-text', { label: 'Casus', check, messages: nl, ...props });
  const texts: string[] = [];
  element.addEventListener('zs-text', ({ text }) => texts.push(text));
  const field = find<HTMLInputElement>(element, '#text');
  const write = async (text: string) => {
    fill(field, text);
    await drawn(element);
    await wait(10);
  };
  return { element, texts, field, write };
};

describe('zs-guarded-text', () => {
  checkExamples('zs-guarded-text', examples, { messages: nl });

  it('names and describes the field', async () => {
    const { field } = await open({ hint: 'Geen namen.' });
    assert.equal(nameOf(field), 'Casus');
    assert.equal(descriptionOf(field), 'Geen namen.');
  });

  it('hands on text in which nothing is found', async () => {
    const { texts, write } = await open();
    await write('Een gezin met zorgen.');
    assert.deepEqual(texts, ['Een gezin met zorgen.']);
  });

  it('hands on clean text after a pause in typing, once', async () => {
    const { texts, field } = await open();
    field.focus();
    await type('Zorgen');
    assert.deepEqual(texts, []);
    await wait(1100);
    assert.deepEqual(texts, ['Zorgen']);
    await press('Tab');
    assert.deepEqual(texts, ['Zorgen']);
  });

  it('does not write over what is being typed', async () => {
    const { element, field } = await open();
    field.focus();
    await type('Nieuw');
    element.value = 'Van elders';
    await drawn(element);
    assert.equal(field.value, 'Nieuw');
  });

  it('takes a value from outside', async () => {
    const { element, field, texts } = await open({ value: 'Een' });
    element.value = 'Twee';
    await drawn(element);
    assert.equal(field.value, 'Twee');
    assert.deepEqual(texts, []);
  });

  describe('when it finds something', () => {
    const risky = 'Bel Jan op 0612345678 of jan@example.nl.';

    it('says what and why, keeps the text, and moves the focus to it', async () => {
      const { element, texts, field, write } = await open();
      await write(risky);
      assert.deepEqual(texts, []);
      assert.equal(field.value, risky);
      assert.isTrue(element.pending);
      assertFocus(find(element, '#q'));
      assert.equal(nameOf(find(element, '.ask')), words.heading);
      assert.deepEqual(findAll(element, '.ask li').map(textOf), [
        `‘0612345678’ lijkt op een telefoonnummer. ${words.kinds.phone.why}`,
        `‘jan@example.nl’ lijkt op een e-mailadres. ${words.kinds.email.why}`,
      ]);
      assert.deepEqual(await violations(element), []);
    });

    it('also when the field is left with Tab', async () => {
      const { element, field } = await open();
      field.focus();
      await type('123456782');
      await press('Tab');
      await drawn(element);
      await wait(10);
      assertFocus(find(element, '#q'));
    });

    it('does not hand it on after a pause', async () => {
      const { texts, field } = await open();
      field.focus();
      await type('0612345678');
      await wait(1100);
      assert.isEmpty(texts.filter((text) => check(text).length));
    });

    it('removes just that, with one press', async () => {
      const { element, texts, field, write } = await open();
      await write(risky);
      findText(element, words.remove).click();
      await drawn(element);
      assert.deepEqual(texts, ['Bel Jan op of.']);
      assert.equal(field.value, 'Bel Jan op of.');
      assert.isFalse(element.pending);
      assertFocus(field);
      assert.equal(textOf(find(element, '[role=status]')), words.removed);
    });

    it('keeps it when someone wants that, and does not ask again', async () => {
      const { element, texts, field, write } = await open();
      await write(risky);
      findText(element, words.keep).focus();
      await press('Enter');
      await drawn(element);
      assert.deepEqual(texts, [risky]);
      assertFocus(field);
      await write(`${risky} Morgen.`);
      assert.isFalse(element.pending);
      await write(`${risky} 1234 AB 5`);
      assert.isTrue(element.pending);
    });

    it('goes when its cause is typed away', async () => {
      const { element, field, write } = await open();
      await write(risky);
      field.focus();
      field.value = 'Bel Jan.';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn(element);
      assert.isFalse(element.pending);
    });

    it('stays when news comes from elsewhere', async () => {
      const { element, field, write } = await open({ value: 'Oud' });
      await write(risky);
      element.value = 'Van elders';
      await drawn(element);
      assert.equal(field.value, risky);
      assert.isTrue(element.pending);
    });
  });
});
