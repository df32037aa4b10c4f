import { assert } from 'chai';
import { render } from 'lit';
import { html } from '../../lib/html.js';
import nl from 'texts:guard/nl';
import { violations } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf, until } from '../../testing/examples.js';
import { overflowing, smallTargets } from '../../testing/measure.js';
import { press, type } from '../../testing/keys.js';
import { assertFocus } from '../../testing/watch.js';
import './define.js';
import { examples, guard } from './text-warning.examples.js';
import type { Guard, ZsTextWarning } from './text-warning.js';

const risky = 'Bel 0612345678 of jan@example.nl.';

/** A field with its warning, in a tree of their own, as in the elements that have one. */
const open = async ({ width = 1000, size = '100%' as const } = {}) => {
  // The place of an element that is drawn has the container and the colours of a page.
  const place = await mount('zs-text-warning', {}, { width, size });
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  place.replaceWith(host);
  let looks = 0;
  const { check, ...rest } = guard();
  const given: Guard = { ...rest, check: (text) => (looks++, check(text)) };
  const heard: string[] = [];
  const show = (text: string) =>
    render(
      html`<label for="note">Toelichting</label><textarea id="note" .value=${text}></textarea
        ><zs-text-warning .text=${text}></zs-text-warning><button>Verder</button>`,
      root,
    );
  show('');
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  const warning = root.querySelector('zs-text-warning') as ZsTextWarning;
  host.addEventListener('input', () => {
    heard.push(field.value);
    show(field.value);
    warning.look(given);
  });
  const write = async (text: string) => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await drawn(warning);
  };
  const leave = async () => {
    const before = looks;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => looks > before, 'it has looked');
    await drawn(warning);
  };
  const asks = () => findAll(warning, '.ask').length > 0;
  return { host, field, warning, heard, given, show, write, leave, asks };
};

describe('zs-text-warning', () => {
  checkExamples('zs-text-warning', examples, {});

  it('says how much more fits when the field is nearly full, and reads out only that it is', async () => {
    const { field, warning, write } = await open();
    field.maxLength = 100;
    await write('a'.repeat(89));
    assert.isEmpty(findAll(warning, '.room'));
    await write('a'.repeat(92));
    assert.equal(textOf(find(warning, '.room')), nl.room(8));
    assert.equal(textOf(find(warning, '[role=status]')), '');
    await write('a'.repeat(100));
    assert.isEmpty(findAll(warning, '.room'));
    assert.equal(textOf(find(warning, '[role=status]')), nl.full(100));
  });

  it('is silent about text in which nothing is found', async () => {
    const { warning, write, leave, asks } = await open();
    await write('Een vast punt in het overleg.');
    await leave();
    assert.isFalse(asks());
    assert.equal(textOf(find(warning, '[role=status]')), '');
  });

  it('says what it found and why after a pause, also to a screen reader, and leaves the focus where it is', async () => {
    const { field, warning, heard, write, asks } = await open();
    await write(risky);
    assert.isFalse(asks());
    await until(asks, 'the question is there');
    assertFocus(field);
    assert.deepEqual(heard, [risky]);
    assert.equal(field.value, risky);
    const lines = findAll(warning, '.ask li').map(textOf);
    assert.deepEqual(lines, [
      `‘0612345678’ lijkt op een telefoonnummer. ${nl.kinds.phone.why}`,
      `‘jan@example.nl’ lijkt op een e-mailadres. ${nl.kinds.email.why}`,
    ]);
    assert.equal(textOf(find(warning, '[role=status]')), [nl.heading, ...lines].join(' '));
    assert.include(textOf(find(warning, '.ask')), nl.already);
  });

  it('says so when the field is left', async () => {
    const { write, leave, asks } = await open();
    await write(risky);
    await leave();
    assert.isTrue(asks());
  });

  it('says so when the field was left before it was loaded, after the place where it is said', async () => {
    const { field, warning, given, show, asks } = await open();
    show(risky);
    field.blur();
    warning.look(given);
    await drawn(warning);
    const status = find(warning, '[role=status]');
    assert.equal(textOf(status), '');
    await until(asks, 'the question is there');
    assert.equal(find(warning, '[role=status]'), status);
    assert.include(textOf(status), nl.heading);
  });

  it('is reached with Tab from the field', async () => {
    const { field, warning, write, leave } = await open();
    await write(risky);
    await leave();
    field.focus();
    await press('Tab');
    assertFocus(findText(warning, nl.remove));
    await press('Tab');
    assertFocus(findText(warning, nl.leave));
  });

  it('takes out what was found by the events of typing, and nothing else', async () => {
    const { field, warning, heard, write, leave, asks } = await open();
    let changes = 0;
    field.addEventListener('change', () => changes++);
    await write(risky);
    await leave();
    findText(warning, nl.remove).click();
    await drawn(warning);
    assert.equal(field.value, 'Bel of.');
    assert.deepEqual(heard, [risky, 'Bel of.']);
    assert.equal(changes, 2);
    assert.isFalse(asks());
    assertFocus(field);
    assert.equal(textOf(find(warning, '[role=status]')), nl.takenOut);
  });

  it('leaves it when someone wants that, and does not ask about it again, in no field', async () => {
    const { field, warning, heard, given, write, leave, asks } = await open();
    await write(risky);
    await leave();
    findText(warning, nl.leave).focus();
    await press('Enter');
    await drawn(warning);
    assert.deepEqual(heard, [risky]);
    assertFocus(field);
    assert.equal(textOf(find(warning, '[role=status]')), nl.left);
    await write(`${risky} Morgen.`);
    await leave();
    assert.isFalse(asks());
    assert.sameMembers([...given.left], ['0612345678', 'jan@example.nl']);
    await write(`${risky} 1234 AB 5`);
    await leave();
    assert.lengthOf(findAll(warning, '.ask li'), 1);
  });

  it('goes when its cause is typed away', async () => {
    const { field, write, leave, asks } = await open();
    await write(risky);
    await leave();
    await write('Bel Jan.');
    assert.isFalse(asks());
    assertFocus(field);
  });

  it('follows when the field is used for another text', async () => {
    const { warning, show, write, leave, asks } = await open();
    await write(risky);
    await leave();
    show('De toelichting van een ander punt.');
    await drawn(warning);
    assert.isFalse(asks());
    assert.equal(textOf(find(warning, '[role=status]')), '');
  });

  it('does not ask while someone is still typing', async () => {
    const { field, asks } = await open();
    field.focus();
    await type('061234');
    assert.isFalse(asks());
  });

  for (const [width, size] of [
    [288, '100%'],
    [1000, '200%'],
  ] as const) {
    it(`has targets that can be hit, no text beside it, and nothing that axe objects to, at ${width} px with text of ${size}`, async () => {
      const { host, write, leave, warning } = await open({ width, size: size as '100%' });
      await write(`Bel 0612345678 of jan@${'verantwoordelijkheid'.repeat(3)}.example.nl`);
      await leave();
      const page = host.parentElement as HTMLElement;
      assert.deepEqual(smallTargets(warning), []);
      assert.deepEqual(overflowing(page), []);
      assert.deepEqual(await violations(warning), []);
    });
  }
});
