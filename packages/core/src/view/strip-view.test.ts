import { describe, expect, test } from 'vitest';
import type { GroupSession } from '../group-session/types.js';
import { groupAt, played, smallCard, votes } from '../testing/card.js';
import { frozen } from '../testing/sessions.js';
import { groupView } from './group-view.js';
import { groupNl } from '../testing/wording.js';

const card = frozen(smallCard());
const view = (session: GroupSession) => groupView(card, frozen(session), groupNl);
/** A session that has shown these votes about the first dilemma. */
const shown = (...values: Parameters<typeof votes>) =>
  played([...votes(...values), { type: 'reveal' }], groupAt('choose', values.length));

describe('the strip', () => {
  test('of eight in two camps: dots, middle with range, words and a table', () => {
    const { strip } = view(shown(1, 2, 2, 2, 6, 6, 6, 7));
    expect(strip).toEqual({
      positions: 7,
      leftLabel: 'Wel aap',
      rightLabel: 'Geen aap',
      first: [1, 3, 0, 0, 0, 3, 1],
      second: null,
      n: 8,
      unknown: 0,
      median: 4,
      range: { lowest: 1, highest: 7 },
      before: null,
      word: 'Twee kampen',
      sentence: 'Vier kiezen links en vier kiezen rechts.',
      direction: null,
      index: 'Overeenstemming 0,25 (0 is zo ver mogelijk uit elkaar, 1 is allemaal gelijk)',
      why: null,
      middle: 'midden van de groep',
      caption: '8 deelnemers',
      caution: groupNl.caution,
      rows: [
        { label: 'Helemaal links: Wel aap', first: 1, second: null },
        { label: 'Links: Wel aap', first: 3, second: null },
        { label: 'Iets naar links: Wel aap', first: 0, second: null },
        { label: 'In het midden', first: 0, second: null },
        { label: 'Iets naar rechts: Geen aap', first: 0, second: null },
        { label: 'Rechts: Geen aap', first: 3, second: null },
        { label: 'Helemaal rechts: Geen aap', first: 1, second: null },
        { label: 'Weet ik niet', first: 0, second: null },
      ],
    });
  });

  test('does not point at the one who sees it differently', () => {
    const { strip } = view(shown(2, 2, 2, 2, 2, 3, 3, 7));
    expect(strip?.word).toBe('Bijna iedereen dicht bij elkaar');
    expect(strip?.direction).toBe('Gedeelde richting: zeven van de acht kiezen de kant van ‘Wel aap’.');
  });

  test('tells who is in the middle of two camps', () => {
    expect(view(shown(1, 1, 4, 7, 7)).strip?.sentence).toBe(
      'Twee kiezen links, één kiest precies het midden en twee kiezen rechts.',
    );
  });

  test.each([
    [
      2,
      { first: null, median: null, range: null, word: null, index: null, sentence: '', caution: null, rows: [] },
      /Minder dan drie/,
    ],
    [
      3,
      { first: [0, 3, 0, 0, 0, 0, 0], median: 2, word: null, index: null, sentence: 'Alle drie kiezen links.' },
      /vanaf vier/,
    ],
  ])('of %d people shows less, and says why', (n, wanted, why) => {
    const { strip } = view(shown(...Array<number>(n).fill(2)));
    expect(strip).toMatchObject(wanted);
    expect(strip?.why).toMatch(why);
  });

  test('says how many stand outside those who are close together', () => {
    const { strip } = view(shown(...Array<number>(26).fill(2), 7, 7, 7, 7));
    expect(strip?.word).toBe('De meesten dicht bij elkaar');
    expect(strip?.sentence).toBe(
      '26 van de 30 staan dicht bij elkaar, vier staan daarbuiten. 26 kiezen links en vier kiezen rechts.',
    );
  });

  test('says beside the median what it is, and under the strip who took part', () => {
    const { strip } = view(shown(1, 2, 2, 3, 4, 5, 'unknown'));
    expect(strip).toMatchObject({ middle: 'midden van de groep', caption: '6 van 7 kozen een plek, 1 weet het niet' });
  });

  test('has not knowing as its result where most do not know, with the places that were chosen', () => {
    const { strip } = view(shown(1, 2, 2, 2, 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'));
    expect(strip).toMatchObject({
      first: [1, 3, 0, 0, 0, 0, 0],
      word: 'De meesten weten het niet',
      sentence: 'Vijf van de negen weten het niet. Alle vier die een plek kozen, kiezen links.',
      direction: null,
      index: null,
      why: null,
    });
  });

  test('of three who do not know is a result', () => {
    expect(view(shown('unknown', 'unknown', 'unknown')).strip).toMatchObject({
      n: 0,
      unknown: 3,
      word: 'Niemand koos een plek',
      sentence: 'Alle drie kiezen ‘weet ik niet’.',
      why: null,
      caption: '3 deelnemers',
    });
  });

  test('of two says nothing of who knows and who does not', () => {
    expect(view(shown(1, 'unknown')).strip).toMatchObject({
      ...{ n: null, unknown: null, word: null, sentence: '', caption: '2 deelnemers' },
      why: expect.stringMatching(/Minder dan drie/),
    });
  });

  test('leaves those who do not know out of the number of people', () => {
    const { strip } = view(shown(1, 2, 'unknown', 'unknown'));
    expect(strip).toMatchObject({ n: 2, unknown: 2, first: null, median: null, rows: [] });
    expect(strip?.sentence).toBe('Twee van de vier weten het niet.');
    expect(view(shown(1, 2, 2, 'unknown')).strip?.sentence).toBe(
      'Alle drie die een plek kozen, kiezen links. Eén weet het niet.',
    );
  });

  test('of two rounds lays the second over the first and says what moved', () => {
    const first = shown(1, 2, 6, 7);
    const both = played([{ type: 'go', step: 'again' }, ...votes(5, 5, 6, 6), { type: 'reveal' }], first);
    const { strip } = view(both);
    expect(strip).toMatchObject({
      first: [1, 1, 0, 0, 0, 1, 1],
      second: [0, 0, 0, 0, 2, 2, 0],
      n: 4,
      median: 5.5,
      before: { n: 4, unknown: 0, counts: [1, 1, 0, 0, 0, 1, 1], median: 4, range: { lowest: 1, highest: 7 } },
      word: 'Dicht bij elkaar',
      sentence:
        'Alle vier kiezen rechts. De groep staat nu dichter bij elkaar. Het midden van de groep schoof naar rechts.',
    });
    expect(strip?.rows[4]).toEqual({ label: 'Iets naar rechts: Geen aap', first: 0, second: 2 });
    expect(view(played([{ type: 'go', step: 'reveal' }], both)).strip?.second).toBeNull();
    expect(view(played([{ type: 'go', step: 'agree' }], both)).strip?.second).not.toBeNull();
  });

  test('of two equal rounds says that the spread is the same, not that nobody moved', () => {
    const both = played([{ type: 'go', step: 'again' }, ...votes(7, 1, 2, 6), { type: 'reveal' }], shown(1, 2, 6, 7));
    expect(view(both).strip?.sentence).toContain('De verdeling is gelijk gebleven.');
  });

  test('of support counts who stands behind it, without a word or a measure', () => {
    const done = played([...votes(5, 4, 3, 1), { type: 'reveal' }], groupAt('support'));
    expect(view(done).strip).toMatchObject({
      positions: 5,
      first: [1, 0, 1, 1, 1],
      word: null,
      index: null,
      direction: null,
      why: null,
      sentence: 'Twee staan erachter, één kan ermee leven en één heeft twijfels of kan niet mee.',
    });
    expect(view(done).strip?.rows).toHaveLength(5);
  });
});
