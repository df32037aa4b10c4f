import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, type AnswerValue } from '../session.js';
import { itemIds, smallInstrument } from '../testing/instrument.js';
import { anyAnswers, at, frozen, level, sessionWith, type Answers } from '../testing/sessions.js';
import { transition } from '../transition.js';
import { scoreSession } from './score-session.js';

const instrument = frozen(smallInstrument());
const score = (answers: Answers, subset: string | null = null) =>
  scoreSession(instrument, frozen(sessionWith(answers, { subset })));
const means = (answers: Answers) => score(answers).themes.map((theme) => theme.score);
const themeOf = (itemId: string) => instrument.themes.findIndex(({ items }) => items.some(({ id }) => id === itemId));
const anyItem = fc.constantFrom(...itemIds);

describe('theme figures', () => {
  test('say how they came about: what was used, and what was left out and why', () => {
    const [theme] = score({ '1.1': 4, '1.2': 'unknown', '1.3': 2, '1.4': 'na' }).themes;
    expect(theme).toEqual({
      id: 'een',
      score: 3,
      place: 2 / 3,
      answered: 2,
      unknown: 1,
      notApplicable: 1,
      total: 5,
      distribution: { 1: 0, 2: 1, 3: 0, 4: 1 },
      band: 'bijna',
      needed: 2,
      used: [
        { itemId: '1.1', value: 4 },
        { itemId: '1.3', value: 2 },
      ],
      leftOut: [
        { itemId: '1.2', reason: 'unknown' },
        { itemId: '1.4', reason: 'na' },
        { itemId: '1.5', reason: 'open' },
      ],
    });
  });

  test.each([
    [[1, 1, 1, 1], 'begin'],
    [[1, 2, 2, 1], 'begin'],
    [[1, 2, 2, 2], 'onderweg'],
    [[2, 3, 2, 3], 'bijna'],
    [[3, 3, 3, 4], 'stevig'],
    [[4, 4, 4, 4], 'stevig'],
  ])('%j lies in band %s: a band holds where it starts, the last one also where it ends', (given, band) => {
    const answers = Object.fromEntries(given.map((value, i) => [`2.${i + 1}`, value]));
    expect(score(answers).themes[1]?.band).toBe(band);
  });

  test('there is no band without a score', () => {
    expect(score({ '1.1': 4 }).themes[0]).toMatchObject({ score: null, band: null, needed: 3 });
  });

  test('a response to an item that is not asked counts nowhere', () => {
    const { themes, total, done, flags } = score({ '1.5': 1, '3.1': 1, '9.9': 1, '1.1': 4 }, 'kort');
    expect(themes.map(({ id, answered }) => [id, answered])).toEqual([
      ['een', 1],
      ['twee', 0],
    ]);
    expect([total, done, flags]).toEqual([8, 1, []]);
  });
});

describe('for any answers', () => {
  test('the order of answering does not matter', () => {
    fc.assert(
      fc.property(anyAnswers, fc.infiniteStream(fc.nat()), (answers, random) => {
        const shuffled = Object.entries(answers)
          .map((entry) => ({ entry, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        let session = sessionWith();
        for (const [itemId, value] of shuffled) {
          const done = transition(instrument, session, { type: 'answer', itemId, value, at });
          if (done.ok) session = done.session;
        }
        expect(scoreSession(instrument, session)).toEqual(score(answers));
      }),
    );
  });

  test('changing an answer back gives the same result', () => {
    fc.assert(
      fc.property(anyAnswers, anyItem, level, (answers, itemId, other) => {
        const detour = { ...answers, [itemId]: other };
        score(detour);
        const { [itemId]: _, ...rest } = detour;
        const back = answers[itemId] === undefined ? rest : { ...rest, [itemId]: answers[itemId] };
        expect(score(back)).toEqual(score(answers));
      }),
    );
  });

  test('a mean is there exactly when at least half of the items that apply, and at least one, have a score', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const theme of score(answers).themes) {
          const applicable = theme.total - theme.notApplicable;
          const enough = theme.answered > 0 && theme.answered * 2 >= applicable;
          expect(theme.score !== null).toBe(enough);
          expect(theme.answered >= theme.needed).toBe(enough);
        }
      }),
    );
  });

  test('a mean lies on the scale', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const mean of means(answers)) {
          if (mean === null) continue;
          expect(mean).toBeGreaterThanOrEqual(1);
          expect(mean).toBeLessThanOrEqual(4);
        }
      }),
    );
  });

  test('every item is counted once: with a score, or left out for one reason', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(null, 'kort'), (answers, subset) => {
        const result = score(answers, subset);
        for (const theme of result.themes) {
          const open = theme.leftOut.filter(({ reason }) => reason === 'open').length;
          expect(Object.values(theme.distribution).reduce((sum, count) => sum + count, 0)).toBe(theme.answered);
          expect(theme.answered + theme.unknown + theme.notApplicable + open).toBe(theme.total);
          expect(theme.used).toHaveLength(theme.answered);
          expect(theme.used.length + theme.leftOut.length).toBe(theme.total);
        }
        const asked = itemsOf(instrument, { subset }).map(({ id }) => id);
        expect(result.total).toBe(asked.length);
        expect(result.done).toBe(asked.filter((id) => answers[id] !== undefined).length);
        expect(result.gaps).toEqual(asked.filter((id) => answers[id] === 'unknown'));
      }),
    );
  });
});

describe('one more answer', () => {
  const added = (answers: Answers, itemId: string, value: AnswerValue) => ({ ...answers, [itemId]: value });
  const withOpen = fc.tuple(anyAnswers, anyItem).filter(([answers, itemId]) => answers[itemId] === undefined);

  test('"unknown" to an open item moves, hides and shows no mean', () => {
    fc.assert(
      fc.property(withOpen, ([answers, itemId]) => {
        expect(means(added(answers, itemId, 'unknown'))).toEqual(means(answers));
      }),
    );
  });

  test('"na" to an item without a score moves and hides no mean', () => {
    const without = fc.tuple(anyAnswers, anyItem).filter(([answers, id]) => typeof answers[id] !== 'number');
    fc.assert(
      fc.property(without, ([answers, itemId]) => {
        const before = means(answers);
        means(added(answers, itemId, 'na')).forEach((mean, i) => {
          if (before[i] !== null) expect(mean).toBe(before[i]);
          else if (i !== themeOf(itemId)) expect(mean).toBeNull();
        });
      }),
    );
  });

  test('a higher answer never lowers its theme, and leaves the others as they are', () => {
    const raised = fc
      .tuple(anyAnswers, anyItem, fc.integer({ min: 1, max: 3 }), level)
      .filter(([, , low, high]) => high > low);
    fc.assert(
      fc.property(raised, ([answers, itemId, low, high]) => {
        const before = means(added(answers, itemId, low));
        const after = means(added(answers, itemId, high));
        before.forEach((mean, i) => {
          if (i !== themeOf(itemId) || mean === null) expect(after[i]).toBe(mean);
          else expect(after[i]).toBeGreaterThan(mean);
        });
      }),
    );
  });
});

describe('flags', () => {
  test('are exactly the ★ items at the lowest level, in order, whatever the means', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(score(answers).flags).toEqual(['1.1', '2.1'].filter((id) => answers[id] === 1));
      }),
    );
  });

  test('stay when everything else is at the highest level', () => {
    const answers = Object.fromEntries(itemIds.map((id) => [id, id === '2.1' ? 1 : 4]));
    const { flags, themes } = score(answers);
    expect(flags).toEqual(['2.1']);
    expect(themes[1]).toMatchObject({ score: 3.25, band: 'stevig' });
  });

  test('are there when there is no mean', () => {
    expect(score({ '1.1': 1 })).toMatchObject({ flags: ['1.1'], themes: [{ score: null }, {}, {}] });
  });
});
