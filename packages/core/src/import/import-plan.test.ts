import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Session } from '../session.js';
import { itemIds, smallInstrument } from '../testing/instrument.js';
import { anySession, anyValue, at, frozen, sessionWith } from '../testing/sessions.js';
import { importPlan } from './import-plan.js';

const instrument = frozen(smallInstrument());
const here = sessionWith(
  { '1.1': 2, '1.2': 'unknown', '2.1': 'na' },
  {
    profile: { team: 'Noord', rol: 'manager' },
    priorities: [{ itemId: '1.1', action: 'Oefenen', owner: '', due: '' }],
  },
);
const later = '2026-03-02T10:00:00.000Z';
const plan = (change: Partial<Session>, present: Session | null = here) =>
  importPlan(instrument, { ...here, ...change }, present);

describe('the plan for a scan that comes in', () => {
  test('says what is in it', () => {
    const responses = { ...here.responses, '1.3': { value: null, note: 'Navragen', at } };
    expect(plan({ responses, subset: 'kort' }, null)).toEqual({
      facts: { id: 's1', name: 'Proefscan', createdAt: at, updatedAt: at, done: 3, total: 8, notes: 1, priorities: 1 },
      status: 'new',
      newer: null,
      differences: [],
    });
  });

  test('is the same for the same scan, whatever people wrote, wherever it is open and whenever it was changed', () => {
    fc.assert(
      fc.property(anySession(), (any) => {
        const moved = { ...any, updatedAt: later, place: null, completedAt: null };
        expect(importPlan(instrument, moved, any)).toMatchObject({ status: 'same', differences: [] });
      }),
    );
  });

  test('takes an answer that was cleared for one that was never given', () => {
    const responses = { ...here.responses, '3.1': { value: null, note: '', at } };
    expect(plan({ responses }).status).toBe('same');
    expect(importPlan(instrument, here, { ...here, responses }).status).toBe('same');
  });

  test.each([
    ['file', later],
    ['here', '2026-01-01T00:00:00.000Z'],
    ['neither', '2026-03-02T09:30:00Z'],
    ['neither', '2026-03-02T10:30:00+01:00'],
  ] as const)('knows that %s is newer at %s', (newer, updatedAt) => {
    expect(plan({ updatedAt }).newer).toBe(newer);
  });

  test.each<[name: string, change: Partial<Session>, kind: string, title: string, here: string, file: string]>([
    ['another name', { name: 'Zuid' }, 'name', '', 'Proefscan', 'Zuid'],
    ['another version', { subset: 'kort' }, 'version', '', '', 'Kort'],
    ['a profile field', { profile: { team: 'Zuid', rol: 'manager' } }, 'profile', 'Team', 'Noord', 'Zuid'],
    [
      'a chosen profile value, in words',
      { profile: { team: 'Noord', rol: 'gemengd' } },
      'profile',
      'Rol',
      'Manager van het team',
      'Gemengde groep',
    ],
    ['a profile field that is gone', { profile: { team: 'Noord' } }, 'profile', 'Rol', 'Manager van het team', ''],
    [
      'a profile field that nobody knows',
      { profile: { ...here.profile, toString: 'x' } },
      'profile',
      'toString',
      '',
      'x',
    ],
    [
      'an agreement',
      { priorities: [{ itemId: '1.1', action: 'Oefenen', owner: 'Team', due: 'Mei' }] },
      'priority',
      'Werken met stappen',
      'Oefenen',
      'Oefenen · Team · Mei',
    ],
    ['a choice that is gone', { priorities: [] }, 'priority', 'Werken met stappen', 'Oefenen', ''],
    [
      'an answer',
      { responses: { ...here.responses, '1.1': { value: 4, note: '', at } } },
      'answer',
      'Werken met stappen',
      'Deels',
      'Geborgd',
    ],
    [
      'an answer that is not there',
      { responses: { '1.1': { value: 2, note: '', at }, '2.1': { value: 'na', note: '', at } } },
      'answer',
      'GGZ en huisarts',
      'Weet ik niet',
      '',
    ],
    [
      'a note',
      { responses: { ...here.responses, '2.1': { value: 'na', note: 'Regio doet dit', at } } },
      'note',
      'Veilig Thuis om advies vragen',
      '',
      'Regio doet dit',
    ],
  ])('tells %s', (_, change, kind, title, before, after) => {
    expect(plan(change)).toMatchObject({
      status: 'different',
      differences: [{ kind, title, here: before, file: after }],
    });
  });

  test('shows a choice without words on the side where it is', () => {
    const priorities = [...here.priorities, { itemId: '1.2', action: '', owner: '', due: '' }];
    expect(plan({ priorities }).differences).toEqual([
      { kind: 'priority', title: 'GGZ en huisarts', here: '', file: '✓' },
    ]);
  });

  test('counts every answer that is not the same, and turns around with the two', () => {
    const value = fc.option(anyValue, { nil: null });
    fc.assert(
      fc.property(fc.tuple(...itemIds.map(() => fc.tuple(value, value))), (pairs) => {
        const side = (which: 0 | 1) =>
          sessionWith(Object.fromEntries(itemIds.map((id, i) => [id, pairs[i]?.[which] ?? null])));
        const [one, other] = [side(0), side(1)];
        const forth = importPlan(instrument, other, one);
        const changed = pairs.filter(([before, after]) => before !== after).length;
        expect(forth.differences).toHaveLength(changed);
        const back = importPlan(instrument, one, other).differences;
        expect(back).toEqual(forth.differences.map((each) => ({ ...each, here: each.file, file: each.here })));
      }),
    );
  });
});
