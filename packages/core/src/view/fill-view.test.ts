import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreSession } from '../scoring/score-session.js';
import { smallInstrument } from '../testing/instrument.js';
import { anySession, at, sessionWith } from '../testing/sessions.js';
import { currentTheme, progressView, themeView } from './fill-view.js';
import { nl } from '../testing/wording.js';

const instrument = smallInstrument();

describe('the theme that is open', () => {
  test.each([
    ['the first at the start', null, null, 'een'],
    ['the one where the session was left', null, 'twee', 'twee'],
    ['the first where the place is unknown', null, 'vier', 'een'],
    ['the first where the subset leaves the place out', 'kort', 'drie', 'een'],
  ])('is %s', (_, subset, place, expected) => {
    const session = sessionWith({}, { subset, place });
    expect(currentTheme(instrument, session)).toBe(expected);
    expect(progressView(instrument, session).current).toBe(expected);
    expect(themeView(instrument, session, nl.score).id).toBe(expected);
  });

  test.each([
    [null, 'een', 1, 3, null, 'twee'],
    [null, 'twee', 2, 3, 'een', 'drie'],
    [null, 'drie', 3, 3, 'twee', null],
    ['kort', 'twee', 2, 2, 'een', null],
  ])('in %s: %s is number %i of %i, between %s and %s', (subset, place, number, count, previous, next) => {
    const view = themeView(instrument, sessionWith({}, { subset, place }), nl.score);
    expect(view).toMatchObject({ number, count, previous, next });
  });
});

describe('a theme as it is filled in', () => {
  const noted = { value: null, note: 'navragen', at };
  const session = sessionWith({ '1.1': 3, '1.2': 'na', '1.3': 'unknown', '1.5': 4 });
  const view = themeView(instrument, { ...session, responses: { ...session.responses, '1.4': noted } }, nl.score);

  test('shows what was answered; an item with only a note is open', () => {
    const answers = view.items.map((item) => [item.id, item.type === 'scale' && item.value, item.note]);
    expect(answers).toEqual([
      ['1.1', 3, ''],
      ['1.2', 'na', ''],
      ['1.3', 'unknown', ''],
      ['1.4', null, 'navragen'],
      ['1.5', 4, ''],
    ]);
    expect(view.open).toEqual(['1.4']);
  });

  test('offers every level with the anchor of that item', () => {
    expect(view.items[1]).toMatchObject({
      levels: [
        { value: 1, label: 'Nog niet', anchor: '1.2 niet' },
        { value: 2, label: 'Deels', anchor: '1.2 deels' },
        { value: 3, label: 'Grotendeels', anchor: '1.2 grotendeels' },
        { value: 4, label: 'Geborgd', anchor: '1.2 geborgd' },
      ],
      unknown: 'Weet ik niet',
      notApplicable: 'Niet van toepassing',
      audience: 'Uitvoering',
      basis: false,
    });
  });

  test('shows the mean so far, or how many scores it needs', () => {
    expect(view).toMatchObject({ score: '3,5', answered: 2, needed: 2, total: 5 });
    expect(themeView(instrument, sessionWith({ '1.1': 3 }), nl.score)).toMatchObject({
      score: null,
      answered: 1,
      needed: 3,
    });
  });

  test('explains the words of the glossary that occur in the item, and no others', () => {
    const glossary = {
      regie: { term: 'Regie', text: 'Overzicht houden.' },
      pleger: { term: 'Pleger', text: 'Wie slaat.' },
    };
    const themes = instrument.themes.map((theme) => ({
      ...theme,
      items: theme.items.map((item) => ({ ...item, terms: ['regie', 'weg'], guidanceTerms: ['pleger'] })),
    }));
    const explained = themeView(smallInstrument({ glossary, themes }), sessionWith(), nl.score);
    expect(explained.items[0]?.terms).toEqual([{ id: 'regie', term: 'Regie', text: 'Overzicht houden.' }]);
    expect(explained.items[0]).toMatchObject({
      guidanceTerms: [{ id: 'pleger', term: 'Pleger', text: 'Wie slaat.' }],
    });
  });
});

test('for any session the progress and the open theme agree with scoreSession', () => {
  fc.assert(
    fc.property(anySession(fc.constant('')), (session) => {
      const result = scoreSession(instrument, session);
      const progress = progressView(instrument, session);
      expect([progress.done, progress.total]).toEqual([result.done, result.total]);
      expect(progress.themes.map(({ id, total }) => [id, total])).toEqual(
        result.themes.map(({ id, total }) => [id, total]),
      );
      const view = themeView(instrument, session, nl.score);
      const theme = result.themes.find(({ id }) => id === view.id);
      const mean = theme?.score ?? null;
      expect(view.score).toBe(mean === null ? null : nl.score(mean));
      expect(view.open).toEqual(theme?.leftOut.filter(({ reason }) => reason === 'open').map(({ itemId }) => itemId));
    }),
  );
});
