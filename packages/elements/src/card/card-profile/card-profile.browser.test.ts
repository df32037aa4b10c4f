import { assert } from 'chai';
import type { CardPlace } from '../card-actions.js';
import nl from 'texts:card/nl';
import { checkExamples } from '../../testing/check-examples.js';
import { find, findAll, findText, mount, textOf } from '../../testing/examples.js';
import { actionsOf, assertFocus } from '../../testing/watch.js';
import { examples, filled } from './card-profile.examples.js';
import type { ZsCardProfile } from './card-profile.js';
import './define.js';

const words = nl.profile;

const open = async (props: Partial<ZsCardProfile> = {}) => {
  const element = await mount('zs-card-profile', { view: filled, messages: nl, ...props });
  const places: CardPlace[] = [];
  element.addEventListener('zs-card-go', ({ to }) => places.push(to));
  const row = (title: string) => {
    const found = findAll(element, '.row').find((one) => textOf(one).startsWith(title));
    if (!found) throw new Error(`no row ${title}`);
    return found;
  };
  return { element, places, actions: actionsOf(element), row };
};

describe('zs-card-profile', () => {
  checkExamples('zs-card-profile', examples, { messages: nl });

  it('shows per phase each dilemma that plays in it', async () => {
    const { element } = await open();
    assert.deepEqual(
      findAll(element, '.phase').map((phase) => [...phase.querySelectorAll('.name')].map(textOf)),
      filled.phases.map(({ dilemmas }) => dilemmas.map(({ title }) => title)),
    );
  });

  it('has one mark where a place was chosen, and none where not', async () => {
    const { row } = await open();
    const mark = row('Beschermen').querySelector('.mark');
    assert.approximately(parseFloat(mark?.getAttribute('cx') ?? ''), (1.5 / 7) * 100, 0.01);
    const unknown = row('Vrijwillig');
    assert.isNull(unknown.querySelector('.mark, .axis'));
    assert.isNotNull(unknown.querySelector('.unknown'));
    assert.isNull(row('Aansluiten').querySelector('.mark, .unknown'));
  });

  it('says each place in words', async () => {
    const { row } = await open();
    assert.include(textOf(row('Open of')), 'Rechts: Eerst apart en gedoseerd');
    assert.include(textOf(row('Aansluiten')), 'Nog open');
  });

  it('gives the same as a table', async () => {
    const { element } = await open();
    findText(element, words.asTable).click();
    const rows = findAll(element, 'tbody tr').map((one) => [...one.children].map(textOf));
    assert.deepEqual(
      rows,
      filled.dilemmas.map(({ title, poles, answer, note }) => [
        title,
        poles[0].title,
        poles[1].title,
        answer,
        note.replace(/\s+/g, ' '),
      ]),
    );
  });

  it('shows notes once, and says when there are none', async () => {
    const { element } = await open();
    assert.lengthOf(findAll(element, '.notes dt'), 2);
    const { element: empty } = await open({ view: examples['nog niets'].view });
    assert.include(textOf(find(empty, '.notes')), words.noNotes);
  });

  it('makes a report or a file, and not twice at once', async () => {
    const { element, actions } = await open();
    findText(element, words.pdf).click();
    findText(element, words.json).click();
    assert.deepEqual(actions, [
      { type: 'export', format: 'pdf' },
      { type: 'export', format: 'json' },
    ]);
    const busy = await open({ busy: true });
    findText(busy.element, words.pdf).click();
    assert.deepEqual(busy.actions, []);
  });

  it('leads back to the dilemmas, and on to a session', async () => {
    const { element, places } = await open();
    findText(element, words.back).click();
    findText(element, words.session).click();
    assert.deepEqual(places, ['alone', 'session']);
  });

  it('says that it is no score, where it comes from, and whom to call', async () => {
    const { element } = await open();
    const text = textOf(element.shadowRoot as unknown as Element);
    for (const part of [words.lead, filled.provenance, ...filled.notFor, nl.safety]) assert.include(text, part);
  });

  it('takes the focus to its title', async () => {
    const { element } = await open();
    element.focusHeading();
    assertFocus(find(element, 'h2'));
  });
});
