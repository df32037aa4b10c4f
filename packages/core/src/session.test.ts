import { describe, expect, test } from 'vitest';
import { itemsOf, responseOf, startSession, themesOf, valueOf } from './session.js';
import { itemIds, smallInstrument } from './testing/instrument.js';
import { at, sessionWith } from './testing/sessions.js';

const instrument = smallInstrument();

test('a new session is empty and pinned to this version of the instrument', () => {
  expect(
    startSession(instrument, { id: 's1', at, name: 'Team Noord', profile: { team: 'Noord' }, subset: 'kort' }),
  ).toEqual({
    id: 's1',
    instrumentId: 'proef',
    instrumentVersion: '1.0.0',
    subset: 'kort',
    name: 'Team Noord',
    profile: { team: 'Noord' },
    createdAt: at,
    updatedAt: at,
    completedAt: null,
    place: null,
    responses: {},
    priorities: [],
  });
});

describe('what a session asks', () => {
  const ids = (subset: string | null) => itemsOf(instrument, { subset }).map(({ id }) => id);

  test('all items in order, without a subset', () => {
    expect(ids(null)).toEqual(itemIds);
    expect(themesOf(instrument, { subset: null })).toBe(instrument.themes);
  });

  test('not the items that the subset leaves out, and no theme without items', () => {
    expect(ids('kort')).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4']);
    expect(themesOf(instrument, { subset: 'kort' }).map(({ id }) => id)).toEqual(['een', 'twee']);
  });

  test('a subset leaves the instrument as it is', () => {
    themesOf(instrument, { subset: 'kort' });
    expect(instrument).toEqual(smallInstrument());
  });
});

describe('the answer to an item', () => {
  const session = sessionWith({ '1.1': 2, '1.2': 'na', '1.3': null });

  test.each([
    ['1.1', 2],
    ['1.2', 'na'],
    ['1.3', null],
    ['1.4', null],
    ['constructor', null],
    ['__proto__', null],
  ])('%s: %s', (id, value) => {
    expect(valueOf(session, id)).toBe(value);
  });

  test('nothing is found on the prototype', () => {
    expect(responseOf(session, 'toString')).toBeUndefined();
  });
});
