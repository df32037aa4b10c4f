import { assert } from 'chai';
import type { Action } from '../actions.js';
import list from 'texts:list/nl';
import nl from 'texts:scan/nl';
import { descriptionOf, nameOf } from '../../testing/a11y.js';
import { checkExamples } from '../../testing/check-examples.js';
import { drawn, find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { press, type } from '../../testing/keys.js';
import { actionsOf, assertFocus, fill } from '../../testing/watch.js';
import './define.js';
import { scans } from './scan-list.examples.js';
import { examples, first } from './start-screen.examples.js';
import type { StartView } from './view.js';

const words = nl.start;
/** Without what the profile asks for when it is unfolded. */
const starts = (actions: readonly Action[]) => actions.filter(({ type }) => type !== 'unfold');

describe('zs-start-screen', () => {
  const open = async (view: StartView = first) => {
    const element = await mount('zs-start-screen', { view, messages: nl, list });
    return { element, actions: actionsOf(element), field: (id: string) => find<HTMLInputElement>(element, `#p-${id}`) };
  };

  checkExamples('zs-start-screen', examples, { messages: nl, list });

  it('says what it is, what it is not, how long it takes and where answers stay', async () => {
    const { element } = await open();
    const text = textOf(element.shadowRoot as unknown as Element);
    for (const part of [...first.about, ...first.notFor, words.duration([25, 40]), words.device, first.provenance]) {
      assert.include(text, part);
    }
  });

  it('warns where answers cannot be kept', async () => {
    const { element } = await open(examples['niet te bewaren'].view);
    assert.equal(textOf(find(element, '.warn')), words.memory);
  });

  it('takes the focus to its title', async () => {
    const { element } = await open();
    element.focusHeading();
    assertFocus(find(element, 'h2'));
  });

  describe('starting', () => {
    it('needs one key', async () => {
      const { element, actions } = await open();
      findText(element, words.begin).focus();
      await press('Enter');
      assert.deepEqual(actions, [{ type: 'start', profile: {}, subset: null }]);
    });

    it('takes along the version, and of the profile what is filled in', async () => {
      const { element, actions, field } = await open(examples['gemeente bekend'].view);
      findText(element, words.subset('Korte versie', 48), 'label').click();
      find<HTMLDetailsElement>(element, 'details').open = true;
      fill(field('team'), '  Team Noord ');
      field('regio').value = 'Zeeland';
      findText(element, words.begin).click();
      const profile = { team: 'Team Noord', gemeente: 'Voorbeeldstad', regio: 'Zeeland' };
      assert.deepEqual(starts(actions), [{ type: 'start', profile, subset: 'kort' }]);
    });

    it('asks for the choices of the profile when it is unfolded', async () => {
      const { element, actions } = await open();
      const details = find<HTMLDetailsElement>(element, 'details');
      const toggled = new Promise((done) => details.addEventListener('toggle', done, { once: true }));
      find(element, 'summary').click();
      await toggled;
      assert.deepEqual(actions, [{ type: 'unfold' }]);
    });

    it('starts on Enter in a field as well', async () => {
      const { element, actions, field } = await open();
      find<HTMLDetailsElement>(element, 'details').open = true;
      field('team').focus();
      await type('Zuid');
      await press('Enter');
      assert.deepEqual(starts(actions), [{ type: 'start', profile: { team: 'Zuid' }, subset: null }]);
    });

    it('keeps what is typed when the list of scans changes', async () => {
      const { element, field, actions } = await open();
      find<HTMLDetailsElement>(element, 'details').open = true;
      fill(field('team'), 'Team West');
      element.view = { ...first, scans };
      await drawn(element);
      assert.equal(field('team').value, 'Team West');
      assert.isTrue(find<HTMLDetailsElement>(element, 'details').open);
      assert.deepEqual(actions, []);
    });
  });

  describe('asking where answers may stay', () => {
    const asking = examples['vraagt waar antwoorden mogen blijven'].view;

    it('starts nothing, and opens no file, before that is said; the question says so and takes the focus', async () => {
      const { element, actions } = await open(asking);
      const group = find(element, '[role=radiogroup]');
      assert.equal(group.getAttribute('aria-invalid'), 'false');
      assert.isNull(find(element, 'form').querySelector('[name=keep]:checked'));
      findText(element, words.begin).click();
      await drawn(element);
      assert.deepEqual(actions, []);
      assert.equal(group.getAttribute('aria-invalid'), 'true');
      assert.equal(descriptionOf(group), words.keep.missing);
      assertFocus(find(element, '[name=keep]'));
      const click = new MouseEvent('click', { cancelable: true });
      find(element, '[type=file]').dispatchEvent(click);
      assert.isTrue(click.defaultPrevented);
    });

    it('goes on with what is chosen', async () => {
      const { element, actions } = await open(asking);
      findText(element, words.begin).click();
      findText(element, words.keep.none, 'label').click();
      await drawn(element);
      assert.equal(descriptionOf(find(element, '[role=radiogroup]')), '');
      findText(element, words.begin).click();
      assert.deepEqual(actions, [{ type: 'start', profile: {}, subset: null, keep: 'none' }]);
    });

    it('names the question', async () => {
      const { element } = await open(asking);
      assert.equal(nameOf(find(element, '[role=radiogroup]')), words.keep.question);
    });
  });

  describe('names', () => {
    it('has a label for every field of the profile, and the hint as its description', async () => {
      const { element } = await open();
      find<HTMLDetailsElement>(element, 'details').open = true;
      const fields = findAll(element, '.fields input, .fields select');
      assert.deepEqual(
        fields.map((field) => [nameOf(field), descriptionOf(field)]),
        first.profile.map(({ label, hint }) => [label, hint]),
      );
    });

    it('names the versions and their group', async () => {
      const { element } = await open();
      assert.equal(nameOf(find(element, 'fieldset')), words.version);
      assert.deepEqual(findAll(element, '[type=radio]').map(nameOf), [
        words.full(54),
        words.subset('Korte versie', 48),
      ]);
    });

    it('names the field for a file', async () => {
      const { element } = await open();
      assert.equal(nameOf(find(element, '[type=file]')), words.import);
    });
  });

  it('passes on a file, and can take the same file again', async () => {
    const { element, actions } = await open();
    const input = find<HTMLInputElement>(element, '[type=file]');
    const file = new File(['{}'], 'zelfscan.json', { type: 'application/json' });
    const chosen = new DataTransfer();
    chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    assert.lengthOf(actions, 1);
    const [action] = actions;
    assert.isTrue(action?.type === 'import' && action.file.name === 'zelfscan.json');
    assert.equal(input.value, '');
  });

  it('takes a file that is dropped on it, and nothing else', async () => {
    const { element, actions } = await open();
    const drag = (type: string, content: DataTransfer) => {
      const event = new DragEvent(type, { dataTransfer: content, bubbles: true, cancelable: true, composed: true });
      find(element, 'form').dispatchEvent(event);
      return event.defaultPrevented;
    };
    const text = new DataTransfer();
    text.setData('text/plain', 'iets');
    assert.isFalse(drag('dragover', text));
    assert.isFalse(drag('drop', text));
    const files = new DataTransfer();
    files.items.add(new File(['%PDF'], 'zelfscan.pdf'));
    assert.isTrue(drag('dragover', files));
    assert.isTrue(element.hasAttribute('dropping'));
    assert.isTrue(drag('drop', files));
    assert.isFalse(element.hasAttribute('dropping'));
    assert.deepEqual(
      actions.map((action) => action.type === 'import' && action.file.name),
      ['zelfscan.pdf'],
    );
  });

  describe('paper', () => {
    it('is asked for in the version that is chosen', async () => {
      const { element, actions } = await open();
      findText(element, words.form).click();
      find(element, '[type=radio][value=kort]').click();
      findText(element, words.form).click();
      assert.deepEqual(actions, [
        { type: 'paper-form', subset: null },
        { type: 'paper-form', subset: 'kort' },
      ]);
    });

    it('is keyed in, in a new scan with what was filled in about the team', async () => {
      const { element, actions, field } = await open();
      fill(field('team'), 'Team Oost');
      findText(element, words.paper).click();
      assert.deepEqual(starts(actions), [{ type: 'start', profile: { team: 'Team Oost' }, subset: null, paper: true }]);
    });
  });

  describe('with earlier scans', () => {
    it('offers those first, and a new one quietly', async () => {
      const { element, actions } = await open({ ...first, scans });
      const shown = find(element, 'zs-scan-list');
      assert.isTrue(findText(element, words.beginAnother).classList.contains('quiet'));
      findText(shown, `${list.resume}: Team Zuid`).click();
      assert.deepEqual(actions, [{ type: 'resume', id: 'c3' }]);
    });

    it('waits with them until their words are there', async () => {
      const element = await mount('zs-start-screen', { view: { ...first, scans }, messages: nl });
      assert.isEmpty(findAll(element, 'zs-scan-list'));
      findText(element, words.beginAnother);
    });

    it('keeps the focus when the last one is deleted', async () => {
      const { element } = await open({ ...first, scans: scans.slice(0, 1) });
      const shown = find(element, 'zs-scan-list');
      element.addEventListener('zs-action', () => (element.view = first));
      findText(shown, list.remove).click();
      await drawn(element);
      findText(shown, list.confirmYes).focus();
      await press('Enter');
      await drawn(element);
      assert.isEmpty(findAll(element, 'zs-scan-list'));
      assertFocus(find(element, 'h2'));
    });
  });
});
