import type { Item } from '@zelfscan/schema';
import { describe, expect, test } from 'vitest';
import { smallInstrument } from '../testing/instrument.js';
import { at, frozen, sessionWith } from '../testing/sessions.js';
import { nextVersion } from '../testing/versions.js';
import { carryOverView } from './carry-over-view.js';

const instrument = frozen(smallInstrument());
const session = frozen({
  ...sessionWith({ '1.1': 2, '1.2': 'unknown', '1.3': null, '2.1': 4, '3.1': 1 }, { subset: null }),
});
const change = (changes: Readonly<Record<string, Partial<Item> | null>>) =>
  nextVersion((item) => {
    const to = changes[item.id];
    return to === null ? null : ({ ...item, ...to } as Item);
  });
const view = (to = nextVersion(), from = session) => carryOverView({ instrument, session: from }, frozen(to));

describe('before a scan is carried over', () => {
  test('it is said which scan, and from what to what', () => {
    expect(view()).toMatchObject({ scanId: 's1', name: 'Proefscan', from: '1.0.0', to: '1.1.0', subsetGone: '' });
  });

  test('all that goes along by itself is listed with its answer, and nothing that is empty', () => {
    expect(view().kept.map(({ id, answer, was }) => [id, answer, was])).toEqual([
      ['1.1', 'Deels', null],
      ['1.2', 'Weet ik niet', null],
      ['2.1', 'Geborgd', null],
      ['3.1', 'Nog niet', null],
    ]);
    const noted = { ...session, responses: { '1.3': { value: null, note: 'Zie map.', at } } };
    expect(view(nextVersion(), noted).kept.map(({ id, answer }) => [id, answer])).toEqual([['1.3', '']]);
  });

  test('what has another id by the word of the makers says which one it had', () => {
    const to = { ...change({ '1.1': { id: '1.9' } }), carriesOver: { '1.0.0': { '1.1': '1.9' } } };
    expect(view(to).kept[0]).toMatchObject({ id: '1.9', was: '1.1' });
    expect(view(to).choices).toEqual([]);
  });

  test('a reworded item stands there with both texts, and what was chosen', () => {
    const anchors = ['1.1 niet', '1.1 half', '1.1 grotendeels', '1.1 altijd'];
    const [choice, ...others] = view(change({ '1.1': { statement: 'Anders.', anchors } })).choices;
    expect(others).toEqual([]);
    expect(choice).toEqual({
      id: '1.1',
      was: '1.1',
      title: 'Werken met stappen',
      change: 'changed',
      fits: true,
      answer: 'Deels',
      note: '',
      before: {
        statement: 'Bij ons klopt 1.1.',
        levels: [
          { label: 'Deels', text: '1.1 deels', chosen: true },
          { label: 'Geborgd', text: '1.1 geborgd', chosen: false },
        ],
      },
      after: {
        statement: 'Anders.',
        levels: [
          { label: 'Deels', text: '1.1 half', chosen: true },
          { label: 'Geborgd', text: '1.1 altijd', chosen: false },
        ],
      },
      suggested: 'open',
    });
  });

  test('where only the statement changed, the level that was chosen is enough', () => {
    const [choice] = view(change({ '1.1': { statement: 'Anders.' } })).choices;
    expect(choice?.before.levels).toEqual([{ label: 'Deels', text: '1.1 deels', chosen: true }]);
    expect(choice?.after.levels).toEqual(choice?.before.levels);
  });

  test('an answer without a level is named, and no level is marked', () => {
    const [choice] = view(change({ '1.2': { statement: 'Anders.' } })).choices;
    expect(choice).toMatchObject({ answer: 'Weet ik niet', before: { levels: [] }, after: { levels: [] } });
  });

  test('an item that only moved is put forward to be taken over', () => {
    expect(view(change({ '1.1': { id: '1.9' } })).choices).toMatchObject([
      { id: '1.9', was: '1.1', change: 'moved', suggested: 'take' },
    ]);
  });

  test('an answer that cannot be given any more says so', () => {
    const scales = {
      mate: { ...(instrument.scales['mate'] as NonNullable<(typeof instrument.scales)[string]>), unknown: null },
    };
    const choices = view({ ...nextVersion(), scales }).choices;
    expect(choices.map(({ id, fits }) => [id, fits])).toEqual([
      ['1.1', true],
      ['1.2', false],
      ['2.1', true],
      ['3.1', true],
    ]);
  });

  test('what is new and what is gone is listed, with what was answered', () => {
    const { added, removed } = view(change({ '3.1': { id: 'x', statement: 'Nieuw.', title: 'Nieuw' }, '2.2': null }));
    expect(added).toEqual([{ id: 'x', title: 'Nieuw', statement: 'Nieuw.', answer: '' }]);
    expect(removed.map(({ id, answer }) => [id, answer])).toEqual([
      ['2.2', ''],
      ['3.1', 'Nog niet'],
    ]);
  });

  test('a shorter version that is gone is named', () => {
    const short = { ...session, subset: 'kort' };
    expect(view({ ...nextVersion(), subsets: [] }, short).subsetGone).toBe('Kort');
    expect(view(nextVersion(), short).subsetGone).toBe('');
  });
});
