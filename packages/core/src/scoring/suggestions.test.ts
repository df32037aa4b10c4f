import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemIds, smallInstrument } from '../testing/instrument.js';
import { anyAnswers, frozen, sessionWith, type Answers } from '../testing/sessions.js';
import { scoreSession } from './score-session.js';

const instrument = frozen(smallInstrument());
const items = instrument.themes.flatMap((theme) => theme.items);
const score = (answers: Answers) => scoreSession(instrument, sessionWith(answers));
const ids = (list: readonly { readonly itemId: string }[]) => list.map(({ itemId }) => itemId);

describe('priorities', () => {
  test('weigh importance times distance to the highest level', () => {
    // 1.1: 3 × 1 = 3; 1.2: 2 × 3 = 6; 1.4: 1 × 3 = 3; 2.1: 3 × 3 = 9; 2.2: 2 × 0, no priority.
    expect(score({ '1.1': 3, '1.2': 1, '1.4': 1, '2.1': 1, '2.2': 4 }).priorities).toEqual([
      { itemId: '2.1', value: 1, importance: 3, steps: 3, weight: 9 },
      { itemId: '1.2', value: 1, importance: 2, steps: 3, weight: 6 },
      { itemId: '1.1', value: 3, importance: 3, steps: 1, weight: 3 },
      { itemId: '1.4', value: 1, importance: 1, steps: 3, weight: 3 },
    ]);
  });

  test('at equal weight: ★ first', () => {
    // 1.2: 2 × 3 = 6; 2.1: 3 × 2 = 6.
    expect(ids(score({ '1.2': 1, '2.1': 2 }).priorities)).toEqual(['2.1', '1.2']);
  });

  test('at equal weight without ★: the larger distance first', () => {
    // 1.2: 2 × 1 = 2; 2.4: 1 × 2 = 2.
    expect(ids(score({ '1.2': 3, '2.4': 2 }).priorities)).toEqual(['2.4', '1.2']);
  });

  test('at equal weight and distance: the order of the instrument', () => {
    expect(ids(score({ '3.1': 2, '2.2': 2, '1.3': 2 }).priorities)).toEqual(['1.3', '2.2', '3.1']);
  });
});

describe('strengths', () => {
  test('weigh importance times height above the lowest level, from half-way up', () => {
    // 1.1: 3 × 2 = 6; 1.2: 2 × 3 = 6; 1.3: 2 of 4 is below half-way; 2.4: 1 × 3 = 3.
    expect(score({ '1.1': 3, '1.2': 4, '1.3': 2, '2.4': 4 }).strengths).toEqual([
      { itemId: '1.1', value: 3, importance: 3, steps: 2, weight: 6 },
      { itemId: '1.2', value: 4, importance: 2, steps: 3, weight: 6 },
      { itemId: '2.4', value: 4, importance: 1, steps: 3, weight: 3 },
    ]);
  });

  test('the middle of an odd scale is half-way', () => {
    const mate = { ...instrument.scales.mate!, levels: instrument.scales.mate!.levels.slice(0, 3) };
    const three = smallInstrument({ scales: { mate } });
    expect(ids(scoreSession(three, sessionWith({ '1.2': 2, '1.3': 1 })).strengths)).toEqual(['1.2']);
  });
});

describe('for any answers', () => {
  test('every item with a score is put forward once as priority, unless it is at the highest level', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const below = itemIds.filter((id) => typeof answers[id] === 'number' && answers[id] < 4);
        expect(ids(score(answers).priorities).toSorted()).toEqual(below);
        const high = itemIds.filter((id) => typeof answers[id] === 'number' && answers[id] > 2);
        expect(ids(score(answers).strengths).toSorted()).toEqual(high);
      }),
    );
  });

  test('each can be checked by hand: importance is that of the item, weight is importance × steps', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { priorities, strengths } = score(answers);
        for (const [list, steps] of [
          [priorities, (v: number) => 4 - v],
          [strengths, (v: number) => v - 1],
        ] as const) {
          for (const put of list) {
            expect(put.value).toBe(answers[put.itemId]);
            expect(items.find(({ id }) => id === put.itemId)).toMatchObject({ importance: put.importance });
            expect(put.steps).toBe(steps(put.value));
            expect(put.weight).toBe(put.importance * put.steps);
          }
        }
      }),
    );
  });

  test('the order is fixed by weight, ★, distance and instrument, in that order', () => {
    const rank = (id: string) => itemIds.indexOf(id as (typeof itemIds)[number]);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { priorities, strengths } = score(answers);
        for (const list of [priorities, strengths]) {
          list.slice(1).forEach((put, i) => {
            const before = list[i]!;
            const keys = [
              before.weight - put.weight,
              Number(before.importance === 3) - Number(put.importance === 3),
              before.steps - put.steps,
              rank(put.itemId) - rank(before.itemId),
            ];
            expect(keys.find((key) => key !== 0)).toBeGreaterThan(0);
          });
        }
      }),
    );
  });
});
