import { expect, test } from 'vitest';
import { scoreSession } from '../scoring/score-session.js';
import { startSession, type Session } from '../session.js';
import { cardIds, smallCard } from '../testing/card.js';
import { at, frozen } from '../testing/sessions.js';
import { transition } from '../transition.js';
import { cardView } from './card-view.js';
import { groupNl } from '../testing/wording.js';

const card = frozen(smallCard());
const answered = (answers: Readonly<Record<string, unknown>>): Session =>
  Object.entries(answers).reduce(
    (session, [itemId, value]) => {
      const next = transition(card, session, { type: 'answer', itemId, value, note: `over ${itemId}`, at });
      if (!next.ok) throw new Error(next.problem.code);
      return next.session;
    },
    startSession(card, { id: 's1', at, name: 'Mijn kaart' }),
  );
const view = (answers: Readonly<Record<string, unknown>> = {}) => cardView(card, frozen(answered(answers)), groupNl);

test('says per dilemma where one stands, in words', () => {
  const { dilemmas } = view({ aap: 1, noot: 4, mies: 7, wim: 'unknown' });
  expect(dilemmas.map(({ id, value, answer, note }) => [id, value, answer, note])).toEqual([
    ['aap', 1, 'Helemaal links: Wel aap', 'over aap'],
    ['noot', 4, 'In het midden', 'over noot'],
    ['mies', 7, 'Helemaal rechts: Geen mies', 'over mies'],
    ['wim', 'unknown', 'Weet ik niet', 'over wim'],
    ['zus', null, 'Nog niet gekozen', ''],
    ['extra', null, 'Nog niet gekozen', ''],
  ]);
});

test('groups by phase: a dilemma with two phases is in both, with the same answer', () => {
  const { phases } = view({ noot: 2 });
  expect(phases.map(({ id, title, dilemmas }) => [id, title, dilemmas.map(({ id }) => id)])).toEqual([
    ['V', 'Veilig', ['aap', 'noot', 'wim', 'zus']],
    ['S', 'Samen', ['noot', 'mies', 'wim', 'extra']],
  ]);
  expect(phases[0]?.dilemmas[1]).toEqual(phases[1]?.dilemmas[0]);
});

test('counts a dilemma in reserve from when it is answered', () => {
  expect(view({ aap: 1 })).toMatchObject({ done: 1, total: 5, progress: '1 van de 5 dilemma’s ingevuld' });
  expect(view({ aap: 1, extra: 'unknown' })).toMatchObject({ done: 2, total: 6 });
});

test.each([0, 8, 1.5, 'na', '1', null, undefined, {}])('refuses %j as an answer', (value) => {
  const next = transition(card, answered({}), { type: 'answer', itemId: 'aap', value, at });
  expect(next.ok ? 'accepted' : next.problem.code).toBe('value-out-of-range');
});

test('no answer makes a score, a flag, a strength or a priority', () => {
  for (const value of [1, 4, 7]) {
    const result = scoreSession(card, answered(Object.fromEntries(cardIds.map((id) => [id, value]))));
    expect(result).toMatchObject({ flags: [], gaps: [], strengths: [], priorities: [], done: 6, total: 6 });
    expect(result.themes.map(({ score, answered, band }) => [score, answered, band])).toEqual([[null, 0, null]]);
  }
});
