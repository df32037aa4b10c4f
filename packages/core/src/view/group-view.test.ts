import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupTransition } from '../group-session/transition.js';
import type { GroupSession } from '../group-session/types.js';
import { withoutHiddenBallots } from '../group-session/group-file.js';
import { anyGroup, groupAt, newGroup, played, smallCard, votes } from '../testing/card.js';
import { at, frozen } from '../testing/sessions.js';
import { groupEn } from '../wording/group-en.js';
import { groupNl } from '../wording/group-nl.js';
import { groupView } from './group-view.js';

const card = frozen(smallCard());
const view = (session: GroupSession) => groupView(card, frozen(session), groupNl);
/** A session that has shown these votes about the first dilemma. */
const shown = (...values: Parameters<typeof votes>) =>
  played([...votes(...values), { type: 'reveal' }], groupAt('choose', values.length));

describe('what nobody may see', () => {
  test('two sessions that differ in votes not shown yet look alike, to the last letter', () => {
    const anyVotes = fc.integer({ min: 1, max: 6 }).chain((n) =>
      fc.tuple(
        ...[0, 1].map(() =>
          fc.array(fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant('unknown' as const)), {
            minLength: n,
            maxLength: n,
          }),
        ),
      ),
    );
    const steps = [
      'choose',
      'reveal',
      'explain',
      'upsides',
      'again',
      'shift',
      'agree',
      'support',
      'summary',
      'pick',
    ] as const;
    fc.assert(
      fc.property(
        anyVotes,
        fc.constantFrom('choose' as const, 'again' as const),
        fc.constantFrom(...steps),
        (both, where, step) => {
          const [one, other] = both.map((values) =>
            JSON.stringify(view(played([...votes(...values), { type: 'go', step }], groupAt(where, 6)))),
          );
          expect(one).toBe(other);
        },
      ),
    );
  });

  test('at any moment, a view without the hidden votes differs in how many have voted and nothing else', () => {
    fc.assert(
      fc.property(anyGroup, (session) => {
        const { ballot: _, ...seen } = view(session);
        const { ballot: __, ...without } = view(withoutHiddenBallots(session));
        expect(seen).toEqual(without);
      }),
    );
  });

  test('how many have voted is told', () => {
    expect(view(groupAt('choose')).ballot).toEqual({
      name: 'first',
      cast: 0,
      of: 4,
      complete: false,
      revealed: false,
      text: '0 van de 4 zijn geweest.',
    });
    const full = view(played(votes(1, 2, 3, 4), groupAt('choose')));
    expect(full.ballot).toMatchObject({ cast: 4, complete: true, revealed: false, text: 'Iedereen heeft gekozen.' });
    expect(full.strip).toBeNull();
  });

  test('no dots while people choose again', () => {
    expect(view(played([{ type: 'go', step: 'again' }], shown(1, 2, 3, 4))).strip).toBeNull();
  });
});

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
      caption: 'midden van de groep · 8 deelnemers',
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
    expect(strip?.direction).toBe('Gedeelde richting: minstens drie van de vier kiezen de kant van ‘Wel aap’.');
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

  test('leaves those who do not know out of the number of people', () => {
    const { strip } = view(shown(1, 2, 'unknown', 'unknown'));
    expect(strip).toMatchObject({ n: 2, unknown: 2, first: null, median: null, rows: [] });
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

describe('the way through', () => {
  test('goes by every step of every dilemma, and back', () => {
    const way = [
      'pick',
      ...['aap', 'noot'].flatMap((id) =>
        'choose reveal explain upsides again shift agree support'.split(' ').map((step) => `${step} ${id}`),
      ),
      'summary',
    ];
    const name = ({ place }: { place: { step: string; itemId: string | null } }) =>
      [place.step, place.itemId].filter(Boolean).join(' ');
    const walk = (from: GroupSession, direction: 'next' | 'previous') => {
      const seen = [name(from)];
      for (let session = from, to = view(session)[direction]; to; to = view(session)[direction]) {
        const next = groupTransition(card, session, { type: 'go', ...to, at });
        if (!next.ok) throw new Error(next.problem.code);
        session = next.session;
        seen.push(name(session));
      }
      return seen;
    };
    const start = played([
      { type: 'pick', itemId: 'aap', chosen: true },
      { type: 'pick', itemId: 'noot', chosen: true },
    ]);
    expect(walk(start, 'next')).toEqual(['case', ...way]);
    expect(walk(groupAt('summary'), 'previous')).toEqual(['case', ...way].toReversed());
  });

  test('stops at picking while too few are picked', () => {
    const one = view(groupAt('pick', 4, ['aap']));
    expect([one.next, one.pickText]).toEqual([null, 'Kies nog één dilemma.']);
    expect(one.steps.filter(({ place }) => place).map(({ step }) => step)).toEqual(['case', 'pick']);
    expect(view(groupAt('pick')).pickText).toBeNull();
  });

  test('names the steps, and marks where we are', () => {
    const { steps, dilemmaText } = view(played([{ type: 'go', step: 'reveal', itemId: 'noot' }], groupAt('choose')));
    expect(steps.map(({ state }) => state).join(' ')).toBe('done done done current todo todo todo todo todo todo todo');
    expect(steps[4]).toEqual({
      step: 'explain',
      label: 'Uitleggen',
      state: 'todo',
      place: { step: 'explain', itemId: 'noot' },
    });
    expect(dilemmaText).toBe('Dilemma 2 van 2');
  });

  test('offers every dilemma once, by its first phase, those in reserve last', () => {
    const { pick } = view(groupAt('pick'));
    expect(pick.map(({ id, dilemmas }) => [id, dilemmas.map(({ id, chosen }) => `${id}${chosen ? '!' : ''}`)])).toEqual(
      [
        ['V', ['aap!', 'noot!', 'zus']],
        ['S', ['mies', 'wim']],
        ['reserve', ['extra']],
      ],
    );
    expect(pick[0]?.dilemmas[1]?.phases).toEqual(['Veilig', 'Samen']);
  });
});

describe('the summary', () => {
  const session = played(
    [
      ...votes(4, 4, 4, 4),
      { type: 'reveal' },
      { type: 'go', step: 'choose', itemId: 'noot' },
      ...votes(1, 1, 7, 7),
      { type: 'reveal' },
      { type: 'agree', itemId: 'noot', agreement: { accent: ' Rust ', evaluate: '2026-11-22' } },
      { type: 'agree', itemId: 'aap', agreement: { evaluate: '2026-13-45', when: '  ' } },
      { type: 'note', itemId: 'noot', field: 'left', text: 'Eerlijk.' },
      { type: 'go', step: 'summary' },
    ],
    groupAt('choose', 4, ['mies', 'aap', 'noot']),
  );
  const moved = played(
    [
      { type: 'go', step: 'choose', itemId: 'aap' },
      ...votes(3, 4, 5, 'unknown'),
      { type: 'reveal' },
      { type: 'go', step: 'summary' },
    ],
    session,
  );
  const summary = view(moved).summary;

  test('has agreements in the order of the talk, in words', () => {
    expect(summary?.agreements).toEqual([
      { id: 'aap', title: 'aap of niet', entries: [{ label: 'Evaluatiedatum', text: '2026-13-45' }] },
      {
        id: 'noot',
        title: 'noot of niet',
        entries: [
          { label: 'Accent', text: 'Rust' },
          { label: 'Evaluatiedatum', text: '22 november 2026' },
        ],
      },
    ]);
  });

  test('has the least agreement first, and what has no measure last', () => {
    expect(summary?.dilemmas.map(({ id, strip }) => [id, strip?.word ?? null])).toEqual([
      ['noot', 'Twee kampen'],
      ['mies', 'Dicht bij elkaar'],
      ['aap', null],
    ]);
    expect(summary?.dilemmas[0]?.notes).toEqual([{ label: 'Bij ‘Wel noot’', text: 'Eerlijk.' }]);
  });

  test('keeps a dilemma that made room for another, and forgets one that nothing was said of', () => {
    const other = played(
      [
        { type: 'pick', itemId: 'zus', chosen: true },
        { type: 'pick', itemId: 'noot', chosen: false },
        { type: 'pick', itemId: 'zus', chosen: false },
        { type: 'go', step: 'summary' },
      ],
      session,
    );
    expect(view(other).summary?.dilemmas.map(({ id }) => id)).toEqual(['noot', 'mies', 'aap']);
  });

  test('is there at the end only', () => {
    expect(view(groupAt('support')).summary).toBeNull();
    expect(view(newGroup()).summary).toBeNull();
  });
});

test('a view can travel to another window as it is', () => {
  fc.assert(
    fc.property(anyGroup, fc.constantFrom(groupNl, groupEn), (session, wording) => {
      const made = groupView(card, session, wording);
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    }),
  );
});
