import { assert } from 'chai';
import nl from 'texts:privacy/nl';
import { descriptionOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { press, type } from '../../testing/keys.js';
import { actionsOf, assertFocus, fill } from '../../testing/watch.js';
import './define.js';
import type { PassphraseMode, ZsPassphrase } from './passphrase.js';
import { examples } from './passphrase.examples.js';

const words = nl.passphrase;
const open = async (mode: PassphraseMode) => {
  const element = await mount('zs-passphrase', { mode, messages: nl });
  return { element, actions: actionsOf(element) };
};
const field = (element: ZsPassphrase, id: string) => find<HTMLInputElement>(element, `#${id}`);

describe('zs-passphrase', () => {
  checkExamples('zs-passphrase', examples, { messages: nl });

  it('says before choosing that nobody can get it back', async () => {
    const { element } = await open('set');
    const before = findAll(element, '.before li');
    assert.deepEqual(before.map(textOf), [...words.before]);
    assert.ok((before[0] as Node).compareDocumentPosition(field(element, 'chosen')) & Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('seals with what was typed twice and understood', async () => {
    const { element, actions } = await open('set');
    field(element, 'chosen').focus();
    await type('paard raam zon');
    fill(field(element, 'again'), 'paard raam zon');
    field(element, 'understood').focus();
    await press('Space');
    field(element, 'again').focus();
    await press('Enter');
    assert.deepEqual(actions, [{ type: 'protect', passphrase: 'paard raam zon' }]);
  });

  it('says what is wrong at its field, and takes the focus there', async () => {
    const { element, actions } = await open('set');
    findText(element, words.set.submit).click();
    await element.updateComplete;
    await element.updateComplete;
    assertFocus(field(element, 'chosen'));
    assert.include(descriptionOf(field(element, 'chosen')), words.short(8));
    assert.equal(descriptionOf(field(element, 'understood')), words.notUnderstood);
    fill(field(element, 'chosen'), 'lang genoeg');
    fill(field(element, 'again'), 'lang genoek');
    field(element, 'understood').click();
    findText(element, words.set.submit).click();
    await element.updateComplete;
    assertFocus(field(element, 'again'));
    assert.equal(descriptionOf(field(element, 'again')), words.different);
    assert.equal(field(element, 'chosen').value, 'lang genoeg');
    assert.deepEqual(actions, []);
  });

  it('keeps what was typed when it did not fit, and says so calmly', async () => {
    const { element, actions } = await open('unlock');
    fill(field(element, 'current'), 'Paard raam zon');
    await press('Enter');
    assert.deepEqual(actions, [{ type: 'unlock', passphrase: 'Paard raam zon' }]);
    element.wrong = true;
    await element.updateComplete;
    assert.equal(field(element, 'current').value, 'Paard raam zon');
    assert.equal(descriptionOf(field(element, 'current')), words.wrong);
    assertFocus(field(element, 'current'));
    await press('Enter');
    assert.lengthOf(actions, 2);
    await element.updateComplete;
    assert.equal(descriptionOf(field(element, 'current')), '');
  });

  it('shows what is typed on request', async () => {
    const { element } = await open('unlock');
    assert.equal(field(element, 'current').type, 'password');
    findText(element, words.show, 'label').click();
    await element.updateComplete;
    assert.equal(field(element, 'current').type, 'text');
  });

  it('changes and takes away', async () => {
    const change = await open('change');
    fill(field(change.element, 'current'), 'oude wachtzin');
    fill(field(change.element, 'chosen'), 'nieuwe wachtzin');
    fill(field(change.element, 'again'), 'nieuwe wachtzin');
    findText(change.element, words.change.submit).click();
    assert.deepEqual(change.actions, [{ type: 'change-passphrase', from: 'oude wachtzin', to: 'nieuwe wachtzin' }]);
    const remove = await open('remove');
    fill(field(remove.element, 'current'), 'oude wachtzin');
    findText(remove.element, words.remove.submit).click();
    findText(remove.element, words.cancel).click();
    assert.deepEqual(remove.actions, [
      { type: 'unprotect', passphrase: 'oude wachtzin' },
      { type: 'close-passphrase' },
    ]);
  });

  it('wipes from the locked screen only after a second yes', async () => {
    const { element, actions } = await open('unlock');
    findText(element, words.wipe).click();
    await element.updateComplete;
    await element.updateComplete;
    assertFocus(find(element, '#no'));
    assert.deepEqual(actions, []);
    findText(element, words.confirmYes).click();
    assert.deepEqual(actions, [{ type: 'wipe' }]);
  });

  it('does nothing while a lock is being made', async () => {
    const { element, actions } = await open('unlock');
    element.busy = true;
    await element.updateComplete;
    fill(field(element, 'current'), 'paard raam zon');
    findText(element, words.unlock.submit).click();
    assert.deepEqual(actions, []);
    assert.equal(textOf(find(element, '[role=status]')), words.busy);
  });
});
