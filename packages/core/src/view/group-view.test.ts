import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupTransition } from '../group-session/transition.js';
import type { GroupSession } from '../group-session/types.js';
import { withoutHiddenBallots } from '../group-session/group-file.js';
import { anyGroup, groupAt, played, smallCard, votes } from '../testing/card.js';
import { at, frozen } from '../testing/sessions.js';
import { groupView } from './group-view.js';
import { groupEn, groupNl } from '../testing/wording.js';

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

test('a view can travel to another window as it is', () => {
  fc.assert(
    fc.property(anyGroup, fc.constantFrom(groupNl, groupEn), (session, wording) => {
      const made = groupView(card, session, wording);
      expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    }),
  );
});
